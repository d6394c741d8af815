#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <span>
#include <vector>

#include "app/figures/body.h"
#include "app/figures/camera.h"

namespace kneemap {

/// One cross-section of a rounded part of the body: half widths in shares of stature.
struct Station {
    double at;       ///< along the part; a share of its length, or a length, as the table says
    double front;    ///< to the front
    double back;     ///< to the back
    double lateral;  ///< to either side
};

/// A cross-section in its place in the world.
struct Ring {
    Vec3 centre;
    Vec3 front;  ///< direction
    Vec3 side;   ///< direction
    Station half;
};

inline QPointF pointOf(Vec2 p) {
    return {p.x, p.y};
}

/// The rings of a part that runs from `bone.origin` along `along` (on the bone's axes); `unit` is what an `at` of 1
/// stands for, `grow` is added to every half width.
std::vector<Ring> ringsAlong(const Bone& bone, Vec3 along, double unit, std::span<const Station> stations,
                             double grow = 0);

/// The outline of a rounded part as the camera sees it: a smooth curve down each side, the ends closed straight. Cover
/// the ends with discs; one curve round the ends would bulge there.
QPainterPath outlineOf(std::span<const Ring> rings, const Camera& camera);

/// A smooth open curve through the points (Catmull-Rom), added to `path`, which must stand at the first of them.
void curveThrough(QPainterPath& path, std::span<const QPointF> points);
/// A smooth closed curve through the points.
QPainterPath closedCurve(std::span<const QPointF> points);

QPainterPath disc(QPointF middle, double radius);

/// The points of the smallest convex shape round the given ones.
QPolygonF hullOf(std::vector<QPointF> points);

}  // namespace kneemap
