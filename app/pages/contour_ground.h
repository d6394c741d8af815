#pragma once

#include <QPixmap>
#include <QWidget>

#include "app/diagram/plate_look.h"

namespace kneemap {

/// The ground of the welcome page: a knee among the contour lines of a map. Decoration, hidden from screen readers.
class ContourGround : public QWidget {
    Q_OBJECT

public:
    explicit ContourGround(SkinTone tone, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SkinTone tone_;
    QPixmap plate_;
    QSize plateFor_;
};

}  // namespace kneemap
