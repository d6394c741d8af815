#include "app/figures/body.h"

#include <algorithm>

#include "app/figures/skeleton.h"

namespace kneemap {
namespace {

Leg legIn(const JointAngles& angles, BodySide side, const Bone& pelvis) {
    const auto angle = [&](Joint joint) { return angles.of(joint, side); };
    Leg leg;
    leg.thigh.origin = pelvis.at({0, 0, outwards(side) * skeleton::halfHips});
    leg.thigh.axes =
        pelvis.axes * limbAxes({angle(Joint::hip), angle(Joint::hipAbduction), angle(Joint::hipRotation)}, side);
    leg.shank.origin = leg.thigh.at({0, -skeleton::thigh, 0});
    leg.shank.axes = leg.thigh.axes * turnAboutZ(-angle(Joint::knee));
    leg.foot.origin = leg.shank.at({0, -skeleton::shank, 0});
    leg.foot.axes = leg.shank.axes * turnAboutZ(angle(Joint::ankle));
    leg.toes.origin = leg.foot.at(skeleton::ballJoint);
    leg.toes.axes = leg.foot.axes * turnAboutZ(angle(Joint::toe));
    return leg;
}

Arm armIn(const JointAngles& angles, BodySide side, const Bone& thorax) {
    const auto angle = [&](Joint joint) { return angles.of(joint, side); };
    Arm arm;
    arm.upperArm.origin =
        thorax.at({0, skeleton::thorax - skeleton::shoulderDrop, outwards(side) * skeleton::halfShoulders});
    arm.upperArm.axes =
        thorax.axes *
        limbAxes({angle(Joint::shoulder), angle(Joint::shoulderAbduction), angle(Joint::shoulderRotation)}, side);
    arm.forearm.origin = arm.upperArm.at({0, -skeleton::upperArm, 0});
    arm.forearm.axes = arm.upperArm.axes * turnAboutZ(angle(Joint::elbow));
    arm.hand.origin = arm.forearm.at({0, -skeleton::forearm, 0});
    arm.hand.axes = arm.forearm.axes * turnAboutZ(angle(Joint::wrist));
    return arm;
}

}  // namespace

Vec3 Body::middleOfHead() const {
    return head.at({0, skeleton::skull, 0});
}

void Body::shift(Vec3 by) {
    for (Bone* bone : {&pelvis, &thorax, &neck, &head}) bone->origin = bone->origin + by;
    for (Leg& leg : legs)
        for (Bone* bone : {&leg.thigh, &leg.shank, &leg.foot, &leg.toes}) bone->origin = bone->origin + by;
    for (Arm& arm : arms)
        for (Bone* bone : {&arm.upperArm, &arm.forearm, &arm.hand}) bone->origin = bone->origin + by;
}

Body bodyIn(const JointAngles& angles, Vec3 pelvis) {
    Body body;
    body.angles = angles;
    body.pelvis.origin = pelvis;
    body.pelvis.axes = turnAboutZ(-angles.of(Joint::trunkLean)) * turnAboutX(angles.of(Joint::trunkRoll));
    body.thorax.origin = body.pelvis.at({0, skeleton::pelvis, 0});
    body.thorax.axes =
        body.pelvis.axes * turnAboutZ(-angles.of(Joint::spine)) * turnAboutX(angles.of(Joint::spineSide));
    const Axes halfNeck = turnAboutZ(-angles.of(Joint::neck) / 2) * turnAboutX(angles.of(Joint::neckSide) / 2);
    body.neck.origin = body.thorax.at({0, skeleton::thorax, 0});
    body.neck.axes = body.thorax.axes * halfNeck;
    body.head.origin = body.neck.at({0, skeleton::neck, 0});
    body.head.axes = body.neck.axes * halfNeck;
    for (const BodySide side : bothBodySides) {
        body.legs[indexOf(side)] = legIn(angles, side, body.pelvis);
        body.arms[indexOf(side)] = armIn(angles, side, body.thorax);
    }
    return body;
}

Axes limbAxes(BallTurns turns, BodySide side) {
    const double g = outwards(side);
    return turnAboutZ(turns.flexion) * turnAboutX(-g * turns.abduction) * turnAboutY(-g * turns.rotation);
}

BallTurns limbTurns(const Axes& m, BodySide side) {
    const double g = outwards(side);
    BallTurns turns;
    turns.abduction = -g * std::asin(std::clamp(m.y.z, -1.0, 1.0)) / degree;
    turns.flexion = std::atan2(-m.y.x, m.y.y) / degree;
    turns.rotation = -g * std::atan2(-m.x.z, m.z.z) / degree;
    if (turns.flexion < -100) turns.flexion += 360;
    return turns;
}

}  // namespace kneemap
