#include "app/figures/trunk_drawing.h"

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "app/figures/body_shapes.h"
#include "app/figures/skeleton.h"

namespace kneemap {
namespace {

constexpr Vec3 up{0, 1, 0};
/// The yoke: from the base of the neck to the shoulders, sloping. On the thorax.
constexpr double yokeNeckUp = skeleton::thorax + .004;
constexpr double yokeNeckHalf = .034;
constexpr double yokeNeckDisc = .016;
constexpr double yokeShoulderUp = skeleton::thorax - .012;
constexpr double yokeShoulderHalf = .092;
constexpr double yokeShoulderDisc = .025;
/// The shirt hangs over the shorts down to this height above the hips, in the pelvis table's units.
constexpr double hemAt = 34;

/// The smallest convex shape round two discs on the thorax, or as many as there are.
QPainterPath roundDiscs(const Bone& thorax, std::span<const std::pair<Vec3, double>> discs, const Camera& camera) {
    std::vector<QPointF> cloud;
    for (const auto& [at, radius] : discs) {
        constexpr int steps = 20;
        const QPointF middle = pointOf(camera.project(thorax.at(at)));
        for (int step = 0; step < steps; ++step) {
            const double turn = 2 * std::numbers::pi * step / steps;
            cloud.push_back(middle + QPointF(std::cos(turn), std::sin(turn)) * radius);
        }
    }
    QPainterPath path;
    path.addPolygon(hullOf(std::move(cloud)));
    path.closeSubpath();
    return path;
}

}  // namespace

Shapes pelvisShapes(const Body& body, const Camera& camera, const FigureColours& colours) {
    const auto rings = ringsAlong(body.pelvis, up, body_shapes::unit, body_shapes::pelvis);
    return {{outlineOf(rings, camera), colours.shorts}};
}

Shapes shirtShapes(const Body& body, const Camera& camera, const FigureColours& colours) {
    Station hem = body_shapes::pelvis[3];
    hem.at = hemAt;
    std::vector<Ring> rings =
        ringsAlong(body.pelvis, up, body_shapes::unit, std::span(&hem, 1), body_shapes::shirtOverTrunk);
    for (const Ring& ring :
         ringsAlong(body.thorax, up, body_shapes::unit, body_shapes::thorax, body_shapes::shirtOverTrunk))
        rings.push_back(ring);
    Shapes shapes{{outlineOf(rings, camera), colours.shirt}};
    if (camera.isFront()) {
        for (const BodySide side : bothBodySides) {
            const std::array<std::pair<Vec3, double>, 3> yoke{
                {{{0, yokeNeckUp, outwards(side) * yokeNeckHalf}, yokeNeckDisc},
                 {{0, yokeShoulderUp, outwards(side) * yokeShoulderHalf}, yokeShoulderDisc},
                 {{0, yokeShoulderUp - .05, 0}, yokeShoulderDisc}}};
            shapes.push_back({roundDiscs(body.thorax, yoke, camera), colours.shirt});
        }
    }
    return shapes;
}

Shapes sleeveJoins(const Body& body, const Camera& camera, const FigureColours& colours) {
    Shapes shapes;
    if (!camera.isFront()) return shapes;
    for (const BodySide side : bothBodySides) {
        const std::array<std::pair<Vec3, double>, 2> join{
            {{{0, yokeShoulderUp, outwards(side) * (yokeShoulderHalf - .010)}, yokeShoulderDisc - .001},
             {body.thorax.fromWorld(body.arm(side).upperArm.at({0, -body_shapes::shoulderCapDown, 0})),
              body_shapes::shoulderCap - .001}}};
        shapes.push_back({roundDiscs(body.thorax, join, camera), colours.shirt});
    }
    return shapes;
}

}  // namespace kneemap
