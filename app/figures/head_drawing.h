#pragma once

#include <QPainter>

#include "app/figures/body.h"
#include "app/figures/camera.h"
#include "app/figures/shapes.h"

namespace kneemap {

/// Neck and head without hair and face: a profile in the side view, an oval from the front.
Shapes headShapes(const Body& body, const Camera& camera, const FigureColours& colours);

/// Paints neck, head, hair and face; from the front the features are shifted to where the face looks.
void paintHead(QPainter& painter, const Body& body, const Camera& camera, const FigureColours& colours,
               double leastLine);

}  // namespace kneemap
