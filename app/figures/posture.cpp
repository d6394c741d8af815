#include "app/figures/posture.h"

#include <algorithm>

#include "app/figures/skeleton.h"
#include "app/figures/two_bones.h"

namespace kneemap {
namespace {

/// How far the hip centre is from what one sits, lies or leans on.
constexpr Vec3 hipsOverSeat{0, 0.066, 0};
constexpr Vec3 hipsOverFloorSupine{0, 0.074, 0};
constexpr Vec3 hipsOverFloorOnSide{0, 0.118, 0};
constexpr Vec3 hipsBeforeWall{0.074, 0, 0};

/// Toes on the floor bend no further than this.
constexpr double leastToe = -25;
constexpr double mostToe = 70;
/// A foot that follows its shank moves the ankle it hangs on; twelve rounds settle it to well under a thousandth.
constexpr int footRounds = 12;

double ownWidth(ContactPart part, BodySide side) {
    switch (part) {
        case ContactPart::foot:
            return outwards(side) * skeleton::halfHips;
        case ContactPart::hand:
        case ContactPart::elbow:
            return outwards(side) * skeleton::halfShoulders;
        default:
            return 0;
    }
}

/// What the contact asks for, with its width filled in.
Vec3 wantedPlace(const Contact& contact) {
    Vec3 at = contact.at;
    if (!contact.ownZ) at.z = ownWidth(contact.part, contact.side);
    return at;
}

Axes footAxes(const Contact& contact) {
    return turnAboutZ(-*contact.pitch - contact.slope);
}

/// The sole's place on the foot, from the ankle. The ball joint, not the sole, is what a rising heel turns about: it
/// stays upright over its support.
Vec3 pivotFromAnkle(const Contact& contact, const Axes& foot) {
    if (contact.pivot == FootPivot::heel) return foot * skeleton::heelSole;
    if (!contact.pitch) return foot * skeleton::ballSole;
    return foot * skeleton::ballJoint - turnAboutZ(-contact.slope) * Vec3{0, skeleton::ballHeight, 0};
}

void settleToes(const Contact& contact, Leg& leg, JointAngles& angles) {
    if (contact.pitch && contact.pivot == FootPivot::ball)
        angles.set(Joint::toe, contact.side, std::clamp(*contact.pitch, leastToe, mostToe));
    leg.toes.origin = leg.foot.at(skeleton::ballJoint);
    leg.toes.axes = leg.foot.axes * turnAboutZ(angles.of(Joint::toe, contact.side));
}

double hingeAngle(const Axes& parent, const Axes& child) {
    const Vec3 front = inverse(parent) * child.x;
    return std::atan2(front.y, front.x) / degree;
}

void noteLegAngles(Body& body, BodySide side) {
    const Leg& leg = body.leg(side);
    const BallTurns hip = limbTurns(inverse(body.pelvis.axes) * leg.thigh.axes, side);
    body.angles.set(Joint::hip, side, hip.flexion);
    body.angles.set(Joint::hipAbduction, side, hip.abduction);
    body.angles.set(Joint::hipRotation, side, hip.rotation);
    body.angles.set(Joint::knee, side, -hingeAngle(leg.thigh.axes, leg.shank.axes));
    body.angles.set(Joint::ankle, side, hingeAngle(leg.shank.axes, leg.foot.axes));
}

void noteArmAngles(Body& body, BodySide side) {
    const Arm& arm = body.arm(side);
    const BallTurns shoulder = limbTurns(inverse(body.thorax.axes) * arm.upperArm.axes, side);
    body.angles.set(Joint::shoulder, side, shoulder.flexion);
    body.angles.set(Joint::shoulderAbduction, side, shoulder.abduction);
    body.angles.set(Joint::shoulderRotation, side, shoulder.rotation);
    body.angles.set(Joint::elbow, side, hingeAngle(arm.upperArm.axes, arm.forearm.axes));
    body.angles.set(Joint::wrist, side, hingeAngle(arm.forearm.axes, arm.hand.axes));
}

/// The axes of a bone that runs from `from` to `to` with its hinge along `hinge`.
Axes axesAlong(Vec3 from, Vec3 to, Vec3 hinge) {
    const Vec3 up = direction(from - to);
    return {cross(up, hinge), up, hinge};
}

void bendLeg(Body& body, const Contact& contact) {
    Leg& leg = body.legs[indexOf(contact.side)];
    const Vec3 pole = leg.thigh.axes.x;
    const Vec3 place = wantedPlace(contact);
    const Axes footOnShank = turnAboutZ(body.angles.of(Joint::ankle, contact.side));
    const int rounds = contact.pitch ? 1 : footRounds;
    for (int round = 0; round < rounds; ++round) {
        if (contact.pitch) leg.foot.axes = footAxes(contact);
        const Vec3 ankle = place - pivotFromAnkle(contact, leg.foot.axes);
        const TwoBones bent = bendTowards(leg.thigh.origin, ankle, skeleton::thigh, skeleton::shank, pole);
        leg.thigh.axes = axesAlong(leg.thigh.origin, bent.middle, bent.bendPlane);
        leg.shank = {bent.middle, axesAlong(bent.middle, bent.end, bent.bendPlane)};
        leg.foot.origin = bent.end;
        if (!contact.pitch) leg.foot.axes = leg.shank.axes * footOnShank;
    }
    settleToes(contact, leg, body.angles);
    noteLegAngles(body, contact.side);
}

void bendArm(Body& body, const Contact& contact) {
    Arm& arm = body.arms[indexOf(contact.side)];
    const Axes handOnForearm = turnAboutZ(body.angles.of(Joint::wrist, contact.side));
    const TwoBones bent = bendTowards(arm.upperArm.origin, wantedPlace(contact), skeleton::upperArm, skeleton::forearm,
                                      -arm.upperArm.axes.x);
    const Vec3 hinge = -bent.bendPlane;  // an elbow bends the other way than a knee
    arm.upperArm.axes = axesAlong(arm.upperArm.origin, bent.middle, hinge);
    arm.forearm = {bent.middle, axesAlong(bent.middle, bent.end, hinge)};
    arm.hand.origin = bent.end;
    if (contact.handDirection) {
        const double turn = *contact.handDirection * degree;
        const Vec3 wanted = inverse(arm.forearm.axes) * Vec3{std::sin(turn), -std::cos(turn), 0};
        arm.hand.axes = arm.forearm.axes * turnAboutZ(std::atan2(wanted.x, -wanted.y) / degree);
    } else {
        arm.hand.axes = arm.forearm.axes * handOnForearm;
    }
    noteArmAngles(body, contact.side);
}

/// A foot that carries the body keeps the leg's angles; only the foot is turned to its support.
void standOn(Body& body, const Contact& contact) {
    Leg& leg = body.legs[indexOf(contact.side)];
    if (contact.pitch) leg.foot.axes = footAxes(contact);
    settleToes(contact, leg, body.angles);
    noteLegAngles(body, contact.side);
}

/// Where the pelvis has to go, for a body that has it at the world's origin.
Vec3 pelvisFrom(const Contact& anchor, const Body& body) {
    switch (anchor.part) {
        case ContactPart::seat:
            return anchor.at + hipsOverSeat;
        case ContactPart::lyingBack:
            return anchor.at + hipsOverFloorSupine;
        case ContactPart::lyingSide:
            return anchor.at + hipsOverFloorOnSide;
        case ContactPart::back:
            return anchor.at + hipsBeforeWall;
        case ContactPart::pelvis:
            return anchor.at;
        case ContactPart::foot:
        case ContactPart::hand:
        case ContactPart::elbow:
        case ContactPart::upperBack:
            break;
    }
    return wantedPlace(anchor) - placeOfContact(anchor, body);
}

}  // namespace

Vec3 placeOfContact(const Contact& contact, const Body& body) {
    const Leg& leg = body.leg(contact.side);
    const Arm& arm = body.arm(contact.side);
    switch (contact.part) {
        case ContactPart::foot:
            return leg.foot.origin + pivotFromAnkle(contact, leg.foot.axes);
        case ContactPart::hand:
            return arm.hand.origin;
        case ContactPart::elbow:
            return arm.forearm.origin - Vec3{0, skeleton::elbowHeight, 0};
        case ContactPart::upperBack:
            return body.thorax.at(Vec3{0, skeleton::thorax, 0} + skeleton::upperBack);
        case ContactPart::seat:
            return body.pelvis.origin - hipsOverSeat;
        case ContactPart::lyingBack:
            return body.pelvis.origin - hipsOverFloorSupine;
        case ContactPart::lyingSide:
            return body.pelvis.origin - hipsOverFloorOnSide;
        case ContactPart::back:
            return body.pelvis.origin - hipsBeforeWall;
        case ContactPart::pelvis:
            break;
    }
    return body.pelvis.origin;
}

double contactMiss(const Contact& contact, const Body& body) {
    return length(placeOfContact(contact, body) - wantedPlace(contact));
}

Body bodyIn(const Pose& pose, std::optional<Vec3> pelvis) {
    Body body = bodyIn(pose.angles, {});
    const Contact& anchor = pose.contacts.front();
    const bool anchorMoves = !pelvis.has_value();
    if (anchorMoves) {
        if (anchor.part == ContactPart::foot) standOn(body, anchor);
        pelvis = pelvisFrom(anchor, body);
    }
    body.shift(*pelvis);
    for (const Contact& contact : pose.contacts) {
        if (anchorMoves && &contact == &anchor) continue;
        if (contact.part == ContactPart::foot) bendLeg(body, contact);
        if (contact.part == ContactPart::hand) bendArm(body, contact);
    }
    return body;
}

}  // namespace kneemap
