#pragma once

#include <QPainter>
#include <QPainterPath>

#include "app/figures/body.h"
#include "app/figures/camera.h"
#include "app/figures/figure_colours.h"
#include "app/figures/muscle.h"

namespace kneemap {

/// The part of the body a muscle is painted on.
enum class MuscleGround { leg, pelvis, trunk, foot };
MuscleGround groundOf(Muscle muscle);

/// Lights a muscle up by how hard it works (0 to 1), or hatches it for print without colour. Nothing is painted outside
/// `area`, nor if the muscle faces away from the viewer.
void paintMuscle(QPainter& painter, WorkingMuscle muscle, const Body& body, const Camera& camera,
                 const QPainterPath& area, const FigureColours& colours, double effort);

/// An elongated spot in the picture.
struct GlowSpot {
    QPointF middle;
    QPointF along;  ///< direction, of length 1
    double halfLength;
    double halfWidth;
};
void paintGlow(QPainter& painter, const GlowSpot& spot, const QPainterPath& area, const FigureColours& colours,
               double effort);

}  // namespace kneemap
