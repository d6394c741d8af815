#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

#include "app/diagram/knee_view.h"

namespace kneemap {

/// Which part of a plate is shown where on the screen: the join between plate units and pixels.
struct PlateFrame {
    QRectF source;  ///< in plate units; may be wider than the plate, never taller
    QRectF target;  ///< in pixels

    double scale() const { return source.height() > 0 ? target.height() / source.height() : 1; }
    QTransform toScreen() const;
    QPointF toPlate(QPointF screen) const;

    friend bool operator==(const PlateFrame&, const PlateFrame&) = default;
};

/// The frame that makes the knee as large as the room allows. Thigh and shin are cut before the knee is made small,
/// yet every zone, and 540 units of breadth for the words beside the leg, stay in sight.
PlateFrame frameForDiagram(KneeView view, QSizeF room);

/// A close frame for a small picture, in the middle of the room: the knee and a hand's breadth above and below it. No wider
/// than the leg takes, so that pictures of one height are the same picture.
PlateFrame frameForPicture(KneeView view, QSizeF room);

}  // namespace kneemap
