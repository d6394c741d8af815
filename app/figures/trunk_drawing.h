#pragma once

#include "app/figures/body.h"
#include "app/figures/camera.h"
#include "app/figures/shapes.h"

namespace kneemap {

/// The seat of the shorts.
Shapes pelvisShapes(const Body& body, const Camera& camera, const FigureColours& colours);

/// The shirt without its sleeves.
Shapes shirtShapes(const Body& body, const Camera& camera, const FigureColours& colours);

/// From the front: what is painted over the beginning of the sleeves, so that they grow out of the shirt.
Shapes sleeveJoins(const Body& body, const Camera& camera, const FigureColours& colours);

}  // namespace kneemap
