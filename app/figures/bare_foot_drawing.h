#pragma once

#include <QPainter>

#include "app/figures/figure_colours.h"
#include "app/figures/frame.h"

namespace kneemap {

/// The close-up of a bare foot from its inner side. Effort lifts the arch and draws the ball of the foot towards the
/// heel while the toes stay flat; how far is exaggerated, or it would not be seen.
void paintBareFoot(QPainter& painter, const Frame& frame, const FigureColours& colours, double leastLine);

}  // namespace kneemap
