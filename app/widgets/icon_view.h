#pragma once

#include <QWidget>

#include "app/style/icons.h"

namespace kneemap {

/// A still icon beside words. Decoration: a screen reader passes it over. Arrows turn with the layout direction.
class IconView : public QWidget {
    Q_OBJECT
public:
    /// `size` is the side in pixels at 100 % text; 0 takes that of a line of body text.
    IconView(IconName name, Role colour, int size = 0, QWidget* parent = nullptr);

    void setIcon(IconName name);
    void setColour(Role colour);
    void setSize(int size);
    /// A rounded ground behind the icon, as on the doors of the welcome page.
    void setGround(Role ground, int side);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int side() const;

    IconName name_;
    Role colour_;
    int size_;
    Role ground_ = Role::selected;
    int groundSide_ = 0;
};

}  // namespace kneemap
