#pragma once

#include <array>

#include "app/figures/axes.h"
#include "app/figures/body_side.h"
#include "app/figures/joint_angles.h"

namespace kneemap {

/// One part of the body in the world: where it begins and how it is turned. Limbs run along their own -y, the trunk
/// along +y, feet along +x; the front of each is +x and its hinge z.
struct Bone {
    Vec3 origin;
    Axes axes;

    Vec3 at(Vec3 local) const { return origin + axes * local; }
    Vec3 fromWorld(Vec3 world) const { return inverse(axes) * (world - origin); }
};

struct Leg {
    Bone thigh;  ///< from the hip joint
    Bone shank;  ///< from the knee
    Bone foot;   ///< from the ankle
    Bone toes;   ///< from the ball joint
};

struct Arm {
    Bone upperArm;  ///< from the shoulder joint
    Bone forearm;   ///< from the elbow
    Bone hand;      ///< from the wrist
};

/// The whole figure in the world, with the angles it stands in.
struct Body {
    Bone pelvis;  ///< from the middle of the hips
    Bone thorax;  ///< from the lumbar joint
    Bone neck;    ///< from the base of the neck
    Bone head;    ///< from the base of the skull
    std::array<Leg, 2> legs;
    std::array<Arm, 2> arms;
    JointAngles angles;

    const Leg& leg(BodySide side) const { return legs[indexOf(side)]; }
    const Arm& arm(BodySide side) const { return arms[indexOf(side)]; }
    Vec3 middleOfHead() const;

    /// Moves all of it.
    void shift(Vec3 by);
};

/// The body in the given angles with the middle of its hips at `pelvis` (forward kinematics).
Body bodyIn(const JointAngles& angles, Vec3 pelvis);

/// The turns of a ball joint.
struct BallTurns {
    double flexion;
    double abduction;
    double rotation;
};
/// The axes of a limb on its parent, from its turns, and back. Of two sets of turns that do the same, the one with an
/// abduction between -90 and 90 comes back; flexion below -100 is given as a turn the other way round (an arm raised).
Axes limbAxes(BallTurns turns, BodySide side);
BallTurns limbTurns(const Axes& onParent, BodySide side);

}  // namespace kneemap
