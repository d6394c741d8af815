#pragma once

#include "app/figures/body.h"
#include "app/figures/camera.h"
#include "app/figures/shapes.h"

namespace kneemap {

/// A leg with its sock, shoe and leg of the shorts, from back to front.
Shapes legShapes(const Leg& leg, const Camera& camera, const FigureColours& colours);

/// How a hand is held.
enum class HandForm { open, fist };
/// An arm with its sleeve.
Shapes armShapes(const Arm& arm, HandForm hand, const Camera& camera, const FigureColours& colours);

}  // namespace kneemap
