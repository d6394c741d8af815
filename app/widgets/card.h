#pragma once

#include <QWidget>

#include "app/style/role.h"

class QVBoxLayout;

namespace kneemap {

/// A sheet on the page: surface, hairline edge, round corners, a 2 px shade in the light look. Put contents into its
/// column, which keeps the padding.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    QVBoxLayout* column() const { return column_; }

    void setGround(Role ground);
    /// Another edge than the hairline, with the given width in pixels.
    void setEdge(Role edge, double width);
    /// The gap between edge and contents, in Space pixels; 24 at first.
    void setPadding(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    QVBoxLayout* column_;
    Role ground_ = Role::surface;
    Role edge_ = Role::line;
    double edgeWidth_ = 1.0;
    int padding_ = 24;
};

}  // namespace kneemap
