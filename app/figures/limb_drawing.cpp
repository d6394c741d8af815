#include "app/figures/limb_drawing.h"

#include "app/figures/body_shapes.h"
#include "app/figures/shoe_drawing.h"
#include "app/figures/skeleton.h"

namespace kneemap {
namespace {

constexpr Vec3 down{0, -1, 0};

QPainterPath limb(const Bone& bone, double length, std::span<const Station> stations, const Camera& camera) {
    return outlineOf(ringsAlong(bone, down, length, stations), camera);
}

QPainterPath discAt(Vec3 middle, double radius, const Camera& camera) {
    return disc(pointOf(camera.project(middle)), radius);
}

/// The thumb of an open hand lies along its front.
QPainterPath thumb(const Bone& hand, const Camera& camera) {
    constexpr auto stations =
        body_shapes::inStature<4>({{{0, 9, 9, 9}, {.4, 9.5, 9.5, 9}, {.8, 8, 8, 8}, {1, 5, 5, 5}}});
    const Bone root{hand.at({.008, -.012, 0}), hand.axes * turnAboutZ(24)};
    return limb(root, .042, stations, camera);
}

}  // namespace

Shapes legShapes(const Leg& leg, const Camera& camera, const FigureColours& colours) {
    namespace form = body_shapes;
    Shapes shapes;
    shapes.push_back({limb(leg.shank, skeleton::shank, form::shank, camera), colours.skin});
    shapes.push_back({limb(leg.thigh, skeleton::thigh, form::thigh, camera), colours.skin});
    shapes.push_back({discAt(leg.shank.origin, form::kneeDisc, camera), colours.skin});
    shapes.push_back({discAt(leg.shank.at({form::kneecapForward, 0, 0}), form::kneeDisc, camera), colours.skin});
    shapes.push_back({limb(leg.shank, skeleton::shank, form::sock, camera), colours.shoe});
    for (Shape& shape : shoeShapes(leg, camera, colours)) shapes.push_back(std::move(shape));
    shapes.push_back({limb(leg.thigh, skeleton::thigh, form::shortsLeg, camera), colours.shorts});
    shapes.push_back({discAt(leg.thigh.origin, form::hipDisc, camera), colours.shorts});
    return shapes;
}

Shapes armShapes(const Arm& arm, HandForm hand, const Camera& camera, const FigureColours& colours) {
    namespace form = body_shapes;
    Shapes shapes;
    if (hand == HandForm::fist) {
        shapes.push_back({limb(arm.hand, skeleton::drawnHand, form::fist, camera), colours.skin});
    } else {
        if (hand == HandForm::open) shapes.push_back({thumb(arm.hand, camera), colours.skin});
        shapes.push_back({limb(arm.hand, skeleton::drawnHand, form::hand, camera), colours.skin});
    }
    shapes.push_back({limb(arm.forearm, skeleton::forearm, form::forearm, camera), colours.skin});
    const std::span<const Station> upperArm =
        camera.isFront() ? std::span(form::upperArm).subspan<2>() : std::span<const Station>(form::upperArm);
    shapes.push_back({limb(arm.upperArm, skeleton::upperArm, upperArm, camera), colours.skin});
    shapes.push_back({discAt(arm.forearm.origin, form::elbowDisc, camera), colours.skin});
    shapes.push_back({discAt(arm.hand.origin, form::wristDisc, camera), colours.skin});
    if (!camera.isFront()) {
        shapes.push_back({limb(arm.upperArm, skeleton::upperArm, form::sleeve, camera), colours.shirt});
        return shapes;
    }
    shapes.push_back({limb(arm.upperArm, skeleton::upperArm, form::frontSleeve, camera), colours.shirt});
    shapes.push_back(
        {discAt(arm.upperArm.at({0, -form::shoulderCapDown, 0}), form::shoulderCap, camera), colours.shirt});
    return shapes;
}

}  // namespace kneemap
