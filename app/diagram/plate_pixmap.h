#pragma once

#include <QPixmap>

#include "app/diagram/knee_drawing.h"
#include "app/diagram/plate_frame.h"
#include "app/diagram/plate_look.h"

namespace kneemap {

/// The part of a plate that a frame shows, as large as the frame's target, with `ratio` device pixels to a pixel.
/// The leg fades out above and below, for it goes on beyond any frame.
QPixmap renderPlate(const KneeDrawing& drawing, const PlateFrame& frame, const PlateLook& look, double ratio);

/// The same plate of the other knee. A frame stands in the middle of the plate, so that this is quicker than rendering it and
/// looks the same.
QPixmap mirrored(const QPixmap& plate);

/// As renderPlate, rendered once for all small pictures of a knee and its other (Qt's pixmap cache keeps it while there is room).
QPixmap sharedPlate(const KneeDrawing& drawing, const PlateFrame& frame, const PlateLook& look, double ratio);

}  // namespace kneemap
