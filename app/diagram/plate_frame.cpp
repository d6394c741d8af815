#include "app/diagram/plate_frame.h"

#include <algorithm>
#include <cmath>

#include "app/diagram/knee_drawing.h"

namespace kneemap {
namespace {

/// The height on the plate that stands in the middle of the frame: the zones of the back reach down to the calf.
double middleOf(KneeView view) {
    return view == KneeView::back ? 520 : 456;
}

/// The breadth of a close frame, in plate units: no leg is broader there.
constexpr double closeWidth = 360;
constexpr double closeHeight = 520;

PlateFrame frame(KneeView view, QSizeF room, double leastWidth, double leastHeight) {
    const QSizeF plate = KneeDrawing::plateSize;
    const double width = std::max(1.0, room.width());
    const double height = std::max(1.0, room.height());
    const double scale = std::min(width / leastWidth, height / leastHeight);
    const double shown = std::min(plate.height(), height / scale);
    const double top = std::clamp(middleOf(view) - shown / 2, 0.0, plate.height() - shown);
    const QSizeF target(width, shown * scale);
    PlateFrame result;
    result.source = QRectF(plate.width() / 2 - width / scale / 2, top, width / scale, shown);
    result.target = QRectF(QPointF(0, (height - target.height()) / 2), target);
    return result;
}

}  // namespace

QTransform PlateFrame::toScreen() const {
    return QTransform::fromTranslate(-source.left(), -source.top()) * QTransform::fromScale(scale(), scale()) *
           QTransform::fromTranslate(target.left(), target.top());
}

QPointF PlateFrame::toPlate(QPointF screen) const {
    return (screen - target.topLeft()) / scale() + source.topLeft();
}

PlateFrame frameForDiagram(KneeView view, QSizeF room) {
    return frame(view, room, 540, 640);
}

PlateFrame frameForPicture(KneeView view, QSizeF room) {
    const double width = std::min(room.width(), std::floor(room.height() * closeWidth / closeHeight));
    PlateFrame close = frame(view, {width, room.height()}, closeWidth, closeHeight);
    close.target.translate(std::floor((room.width() - width) / 2), 0);
    return close;
}

}  // namespace kneemap
