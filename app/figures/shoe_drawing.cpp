#include "app/figures/shoe_drawing.h"

#include <array>
#include <cmath>
#include <numbers>
#include <span>

#include "app/figures/outline.h"
#include "app/figures/skeleton.h"

namespace kneemap {
namespace {

/// A point of the shoe's middle plane and how wide the shoe is there to either side, in stature.
struct ShoePoint {
    double x;
    double y;
    double halfWidth;
};

constexpr double softness = 0.008;  // radius of every edge
constexpr double soleThickness = 0.008;
constexpr double soleWidth = 0.026;

// From the ankle, along the foot. The sole is .039 below it.
constexpr std::array<ShoePoint, 7> upper{{{-.030, -.016, .013},
                                          {-.029, -.024, .014},
                                          {-.024, .008, .012},
                                          {.017, .008, .013},
                                          {.045, -.009, .014},
                                          {.071, -.018, .018},
                                          {.071, -.024, .020}}};
// From the ball joint, along the toes. The sole is .012 below it.
constexpr std::array<ShoePoint, 5> toeBox{
    {{0, .009, .018}, {0, .003, .020}, {.024, .004, .015}, {.033, .003, .012}, {.031, .005, .012}}};

QPainterPath softHull(const Bone& bone, std::span<const ShoePoint> points, const Camera& camera) {
    constexpr int roundSteps = 12;
    std::vector<QPointF> cloud;
    for (const ShoePoint& p : points) {
        for (const double side : {-1.0, 1.0}) {
            const QPointF middle = pointOf(camera.project(bone.at({p.x, p.y, side * p.halfWidth})));
            for (int step = 0; step < roundSteps; ++step) {
                const double turn = 2 * std::numbers::pi * step / roundSteps;
                cloud.push_back(middle + QPointF(std::cos(turn), std::sin(turn)) * softness);
            }
        }
    }
    QPainterPath path;
    path.addPolygon(hullOf(std::move(cloud)));
    path.closeSubpath();
    return path;
}

QPainterPath soleStrip(const Bone& bone, double from, double to, double bottom, const Camera& camera) {
    std::vector<QPointF> corners;
    for (const double x : {from, to})
        for (const double y : {bottom, bottom + soleThickness})
            for (const double z : {-soleWidth, soleWidth})
                corners.push_back(pointOf(camera.project(bone.at({x, y, z}))));
    QPainterPath path;
    path.addPolygon(hullOf(std::move(corners)));
    path.closeSubpath();
    return path;
}

/// The under side, where it is seen.
QPainterPath treadOf(const Bone& bone, double from, double to, double bottom, const Camera& camera) {
    QPainterPath path;
    path.addPolygon(QPolygonF({pointOf(camera.project(bone.at({from, bottom, -soleWidth}))),
                               pointOf(camera.project(bone.at({to, bottom, -soleWidth}))),
                               pointOf(camera.project(bone.at({to, bottom, soleWidth}))),
                               pointOf(camera.project(bone.at({from, bottom, soleWidth})))}));
    path.closeSubpath();
    return path;
}

}  // namespace

Shapes shoeShapes(const Leg& leg, const Camera& camera, const FigureColours& colours) {
    const FigureTone sole{colours.sole, colours.shoe.line};
    const FigureTone tread{colours.tread, colours.shoe.line};
    const Shapes shoe{{softHull(leg.foot, upper, camera), colours.shoe},
                      {softHull(leg.toes, toeBox, camera), colours.shoe}};
    const Shapes edges{{soleStrip(leg.foot, -.036, skeleton::ballSole.x, skeleton::ballSole.y, camera), sole},
                       {soleStrip(leg.toes, 0, .039, -skeleton::ballHeight, camera), sole}};
    const bool fromBelow = dot(leg.foot.axes.y, camera.viewer()) < 0;
    Shapes shapes = fromBelow ? shoe : edges;
    const Shapes& above = fromBelow ? edges : shoe;
    shapes.insert(shapes.end(), above.begin(), above.end());
    if (fromBelow) {
        shapes.push_back({treadOf(leg.foot, -.036, skeleton::ballSole.x, skeleton::ballSole.y, camera), tread});
        shapes.push_back({treadOf(leg.toes, 0, .039, -skeleton::ballHeight, camera), tread});
    }
    return shapes;
}

}  // namespace kneemap
