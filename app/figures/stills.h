#pragma once

#include <QPainter>
#include <QRectF>
#include <optional>
#include <vector>

#include "app/figures/clip.h"
#include "app/figures/figure_colours.h"

namespace kneemap {

/// How the still pictures of a clip stand in a box: side by side or one above the other, whichever makes them larger.
struct StillsLayout {
    std::vector<QRectF> pictures;
    std::vector<QRectF> arrows;  ///< between them
    bool inColumn = false;
};
StillsLayout layoutOfStills(const Clip& clip, const QRectF& box);

/// How stills are painted.
struct StillsOptions {
    Side trained = Side::right;
    double leastLine = 0;               ///< the thinnest line the medium shows, in the painter's units
    std::optional<std::size_t> chosen;  ///< this one stands out, the others fade into the background
};

/// Paints the two or three poses that tell the exercise without motion, with arrows between. For print give colours
/// without a background; without colour take FigureColours::greyscale().
void renderStills(QPainter& painter, const QRectF& box, const Clip& clip, const FigureColours& colours,
                  const StillsOptions& options = {});

}  // namespace kneemap
