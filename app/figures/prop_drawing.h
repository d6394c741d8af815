#pragma once

#include <QPainter>
#include <QRectF>

#include "app/figures/figure_colours.h"
#include "app/figures/frame.h"

namespace kneemap {

/// What a thing round the figure needs to know to be painted.
struct PropScene {
    const Clip& clip;
    const Frame& frame;
    const FigureColours& colours;
    QRectF visible;    ///< the part of the picture's plane that is seen, y up
    double loopShare;  ///< how far the loop has come, for things that tick
    double leastLine;  ///< the thinnest line, in shares of stature
};

/// The floor line, and the things that stand behind the figure.
void paintPropsBehind(QPainter& painter, const PropScene& scene);
/// The things in front of it.
void paintPropsBefore(QPainter& painter, const PropScene& scene);
/// A dumbbell in the hand.
void paintDumbbell(QPainter& painter, const Bone& hand, const PropScene& scene);

}  // namespace kneemap
