#pragma once

#include "app/figures/body.h"
#include "app/figures/camera.h"
#include "app/figures/clip.h"
#include "app/figures/shapes.h"

namespace kneemap {

/// A leg with its sock, shoe and leg of the shorts, from back to front.
Shapes legShapes(const Leg& leg, const Camera& camera, const FigureColours& colours);

/// An arm with its sleeve.
Shapes armShapes(const Arm& arm, HandForm hand, const Camera& camera, const FigureColours& colours);

}  // namespace kneemap
