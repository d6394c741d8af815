#pragma once

#include <QPixmap>
#include <QWidget>

#include "app/diagram/plate_look.h"

class QPainter;

namespace kneemap {

/// The ground of the welcome page: a knee among the contour lines of a map. Decoration, hidden from screen readers.
class ContourGround : public QWidget {
    Q_OBJECT

public:
    explicit ContourGround(SkinTone tone, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintContours(QPainter& painter) const;
    void paintKnee(QPainter& painter) const;

    SkinTone tone_;
    QPixmap picture_;
    QSize pictureFor_;
};

}  // namespace kneemap
