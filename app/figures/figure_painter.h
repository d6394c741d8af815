#pragma once

#include <QPainter>
#include <QRectF>
#include <QTransform>

#include "app/figures/clip.h"
#include "app/figures/figure_colours.h"
#include "app/figures/frame.h"

namespace kneemap {

/// How a clip's picture lies in a box on the screen or on paper: as large as fits, in the middle, its floor at the
/// bottom, so that cards in a row stand on one line. The same for every frame.
struct PictureFit {
    QTransform toBox;  ///< from the picture's plane (shares of stature, y up)
    double scale;      ///< pixels for one stature
};
PictureFit fitOf(const Clip& clip, const QRectF& box, bool mirrored);

/// How wide the picture is for its height.
double aspectOf(const Clip& clip);

/// How a frame is painted.
struct PaintOptions {
    bool mirrored = false;  ///< the whole picture, to show the other leg
    double loopShare = 0;   ///< how far the loop has come, 0 to 1
    double leastLine = 0;   ///< the thinnest line the medium shows, in the painter's units
};

/// Paints one frame of a clip into the box; nothing outside it is touched.
void paintFrame(QPainter& painter, const QRectF& box, const Clip& clip, const Frame& frame,
                const FigureColours& colours, const PaintOptions& options = {});

}  // namespace kneemap
