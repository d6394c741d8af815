#pragma once

#include "app/figures/body.h"
#include "app/figures/camera.h"
#include "app/figures/shapes.h"

namespace kneemap {

/// A running shoe that bends at the ball of the foot.
Shapes shoeShapes(const Leg& leg, const Camera& camera, const FigureColours& colours);

}  // namespace kneemap
