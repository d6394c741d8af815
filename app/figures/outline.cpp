#include "app/figures/outline.h"

#include <algorithm>
#include <cmath>

namespace kneemap {
namespace {

/// Half width of a ring on the side of the unit vector `normal`: the ring's ellipse seen along its plane.
double halfWidth(const Ring& ring, const Camera& camera, Vec2 normal) {
    const double front = dot(camera.project(ring.front), normal);
    const double side = dot(camera.project(ring.side), normal);
    return std::hypot((front > 0 ? ring.half.front : ring.half.back) * front, ring.half.lateral * side);
}

}  // namespace

std::vector<Ring> ringsAlong(const Bone& bone, Vec3 along, double unit, std::span<const Station> stations,
                             double grow) {
    std::vector<Ring> rings;
    rings.reserve(stations.size());
    for (const Station& s : stations)
        rings.push_back({bone.at(along * (s.at * unit)),
                         bone.axes.x,
                         bone.axes.z,
                         {s.at, s.front + grow, s.back + grow, s.lateral + grow}});
    return rings;
}

QPainterPath outlineOf(std::span<const Ring> rings, const Camera& camera) {
    constexpr double seenFromEnd = 1e-4;  // a part that points at the viewer has no sides
    std::vector<QPointF> left;
    std::vector<QPointF> right;
    Vec2 way{0, -1};
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const Vec2 at = camera.project(rings[i].centre);
        const Vec2 before = camera.project(rings[i == 0 ? 0 : i - 1].centre);
        const Vec2 after = camera.project(rings[std::min(i + 1, rings.size() - 1)].centre);
        if (length(after - before) > seenFromEnd) way = (after - before) * (1 / length(after - before));
        const Vec2 normal{-way.y, way.x};
        left.push_back(pointOf(at + normal * halfWidth(rings[i], camera, normal)));
        right.push_back(pointOf(at - normal * halfWidth(rings[i], camera, normal * -1)));
    }
    std::reverse(right.begin(), right.end());
    QPainterPath path(left.front());
    curveThrough(path, left);
    path.lineTo(right.front());
    curveThrough(path, right);
    path.closeSubpath();
    return path;
}

void curveThrough(QPainterPath& path, std::span<const QPointF> points) {
    const std::size_t last = points.size() - 1;
    for (std::size_t i = 0; i < last; ++i) {
        const QPointF before = points[i == 0 ? 0 : i - 1];
        const QPointF after = points[std::min(i + 2, last)];
        path.cubicTo(points[i] + (points[i + 1] - before) / 6, points[i + 1] - (after - points[i]) / 6, points[i + 1]);
    }
}

QPainterPath closedCurve(std::span<const QPointF> points) {
    const std::size_t count = points.size();
    QPainterPath path(points.front());
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF before = points[(i + count - 1) % count];
        const QPointF to = points[(i + 1) % count];
        const QPointF after = points[(i + 2) % count];
        path.cubicTo(points[i] + (to - before) / 6, to - (after - points[i]) / 6, to);
    }
    path.closeSubpath();
    return path;
}

QPainterPath disc(QPointF middle, double radius) {
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

QPolygonF hullOf(std::vector<QPointF> points) {
    std::sort(points.begin(), points.end(),
              [](QPointF a, QPointF b) { return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y()); });
    const auto turn = [](QPointF a, QPointF b, QPointF c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    };
    QPolygonF hull;
    const auto halfHull = [&](auto first, auto end) {  // Andrew's monotone chain
        const qsizetype begin = hull.size();
        for (; first != end; ++first) {
            while (hull.size() - begin >= 2 && turn(hull[hull.size() - 2], hull.last(), *first) <= 0) hull.removeLast();
            hull.append(*first);
        }
        hull.removeLast();
    };
    halfHull(points.begin(), points.end());
    halfHull(points.rbegin(), points.rend());
    return hull;
}

}  // namespace kneemap
