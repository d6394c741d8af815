#pragma once

#include <QPainter>
#include <QPainterPath>
#include <vector>

#include "app/figures/figure_colours.h"

namespace kneemap {

/// One plain shape of the figure.
struct Shape {
    QPainterPath path;
    FigureTone tone;
};

using Shapes = std::vector<Shape>;

/// How wide a line stands out round a part of the body, in shares of stature.
inline constexpr double outlineWidth = 0.0045;

/// Paints the shapes of one part of the body: first every outline, then every fill, so that no line crosses a joint.
/// `leastLine` is the thinnest line the medium shows, in shares of stature.
void paintShapes(QPainter& painter, const Shapes& shapes, double leastLine);
/// The fills alone.
void paintFills(QPainter& painter, const Shapes& shapes);

/// The area all shapes cover together.
QPainterPath areaOf(const Shapes& shapes);

}  // namespace kneemap
