#pragma once

#include <QPixmap>

#include "app/diagram/knee_drawing.h"
#include "app/diagram/plate_frame.h"
#include "app/diagram/plate_look.h"

namespace kneemap {

/// The part of a plate that a frame shows, as large as the frame's target, with `ratio` device pixels to a pixel.
/// The leg fades out above and below, for it goes on beyond any frame.
QPixmap renderPlate(const KneeDrawing& drawing, const PlateFrame& frame, const PlateLook& look, double ratio);

/// The same, rendered once for all small pictures of one knee (Qt's pixmap cache keeps it while there is room).
QPixmap sharedPlate(const KneeDrawing& drawing, const PlateFrame& frame, const PlateLook& look, double ratio);

}  // namespace kneemap
