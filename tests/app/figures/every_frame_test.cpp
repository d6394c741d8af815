/// What must hold in every frame of every clip: the figure is a body, it stays on the ground, and it moves smoothly.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "app/figures/balance.h"
#include "app/figures/exercise_clips.h"
#include "app/figures/head_drawing.h"
#include "app/figures/limb_drawing.h"
#include "app/figures/posture.h"
#include "app/figures/skeleton.h"
#include "app/figures/trunk_drawing.h"
#include "tests/app/figures/all_frames.h"

namespace kneemap {
namespace {

std::vector<Vec3> jointsOf(const Body& body) {
    std::vector<Vec3> joints{body.pelvis.origin, body.thorax.origin, body.neck.origin, body.head.origin,
                             body.middleOfHead()};
    for (const BodySide side : bothBodySides) {
        const Leg& leg = body.leg(side);
        const Arm& arm = body.arm(side);
        for (const Vec3 joint :
             {leg.thigh.origin, leg.shank.origin, leg.foot.origin, leg.toes.origin, leg.toes.at({skeleton::toes, 0, 0}),
              arm.upperArm.origin, arm.forearm.origin, arm.hand.origin, arm.hand.at({0, -skeleton::hand, 0})})
            joints.push_back(joint);
    }
    return joints;
}

void expectUpright(const Axes& axes, const std::string& where) {
    EXPECT_NEAR(length(axes.x), 1, 1e-6) << where;
    EXPECT_NEAR(length(axes.y), 1, 1e-6) << where;
    EXPECT_NEAR(length(axes.z), 1, 1e-6) << where;
    EXPECT_NEAR(dot(axes.x, axes.y), 0, 1e-6) << where;
    EXPECT_NEAR(dot(cross(axes.x, axes.y), axes.z), 1, 1e-6) << where;
}

TEST(EveryFrame, EveryExerciseHasItsClips) {
    std::set<std::string> exercises;
    for (const NamedClip& named : allClips()) exercises.insert(named.name.substr(0, named.name.find(' ')));
    EXPECT_EQ(exercises.size(), 32u);
    std::size_t usual = 0;
    for (const QString& exercise : exercisesWithFigure()) usual += clipsOf(exercise).size();
    EXPECT_EQ(usual, 35u);  // two stretches, and three kinds of hop
}

TEST(EveryFrame, BonesKeepTheirLengthsAndJoints) {
    for (const NamedClip& named : allClips()) {
        forEachFrame(named.clip, [&](const Frame& frame, const Moment& moment) {
            const std::string where = whereIs(named, moment);
            for (const BodySide side : bothBodySides) {
                const Leg& leg = frame.body.leg(side);
                const Arm& arm = frame.body.arm(side);
                EXPECT_NEAR(length(leg.shank.origin - leg.thigh.origin), skeleton::thigh, 1e-6) << where;
                EXPECT_NEAR(length(leg.foot.origin - leg.shank.origin), skeleton::shank, 1e-6) << where;
                EXPECT_NEAR(length(arm.forearm.origin - arm.upperArm.origin), skeleton::upperArm, 1e-6) << where;
                EXPECT_NEAR(length(arm.hand.origin - arm.forearm.origin), skeleton::forearm, 1e-6) << where;
                EXPECT_NEAR(length(leg.toes.origin - leg.foot.at(skeleton::ballJoint)), 0, 1e-6) << where;
                for (const Axes& axes : {leg.thigh.axes, leg.shank.axes, leg.foot.axes, leg.toes.axes,
                                         arm.upperArm.axes, arm.forearm.axes, arm.hand.axes})
                    expectUpright(axes, where);
            }
        });
    }
}

TEST(EveryFrame, NoJointTurnsFurtherThanAPersonsDoes) {
    constexpr double tolerance = 0.5;
    for (const NamedClip& named : allClips()) {
        forEachFrame(named.clip, [&](const Frame& frame, const Moment& moment) {
            for (std::size_t i = 0; i < trunkJointCount + limbJointCount; ++i) {
                const Joint joint = static_cast<Joint>(i);
                const std::optional<JointLimits> limits = limitsOf(joint);
                if (!limits) continue;
                for (const BodySide side : bothBodySides) {
                    const double angle = frame.body.angles.of(joint, side);
                    EXPECT_TRUE(angle > limits->least - tolerance && angle < limits->most + tolerance)
                        << nameOf(joint) << " is " << angle << " on side " << indexOf(side) << " in "
                        << whereIs(named, moment);
                }
            }
        });
    }
}

TEST(EveryFrame, WhatTouchesStaysWhereItIs) {
    constexpr double most = 0.0025;
    constexpr double mostForLimbs = 0.0015;
    for (const NamedClip& named : allClips()) {
        forEachFrame(named.clip, [&](const Frame& frame, const Moment& moment) {
            for (const Contact& contact : frame.contacts)
                EXPECT_LE(contactMiss(contact, frame.body), isOfLimb(contact.part) ? mostForLimbs : most)
                    << "part " << static_cast<int>(contact.part) << " side " << indexOf(contact.side) << " in "
                    << whereIs(named, moment);
        });
    }
}

TEST(EveryFrame, FeetAndJointsStayAboveTheFloor) {
    constexpr double footTolerance = -0.004;
    constexpr double jointClearance = 0.008;
    for (const NamedClip& named : allClips()) {
        forEachFrame(named.clip, [&](const Frame& frame, const Moment& moment) {
            const std::string where = whereIs(named, moment);
            for (const BodySide side : bothBodySides) {
                const Leg& leg = frame.body.leg(side);
                const Arm& arm = frame.body.arm(side);
                EXPECT_GE(leg.foot.at(skeleton::heelSole).y, footTolerance) << where;
                EXPECT_GE(leg.foot.at(skeleton::ballSole).y, footTolerance) << where;
                EXPECT_GE(leg.toes.at({skeleton::toes, -skeleton::ballHeight, 0}).y, footTolerance) << where;
                for (const Vec3 joint :
                     {leg.shank.origin, arm.forearm.origin, arm.hand.origin, arm.hand.at({0, -skeleton::drawnHand, 0})})
                    EXPECT_GE(joint.y, jointClearance) << where;
            }
        });
    }
}

TEST(EveryFrame, TheDrawnBodyStaysAboveTheFloor) {
    constexpr double matGives = -0.008;
    const FigureColours colours = FigureColours::light();
    for (const NamedClip& named : allClips()) {
        const Clip& clip = named.clip;
        if (!clip.camera.isLevel() || clip.footOnly) continue;
        forEachFrame(clip, [&](const Frame& frame, const Moment& moment) {
            std::vector<Shapes> parts{pelvisShapes(frame.body, clip.camera, colours),
                                      shirtShapes(frame.body, clip.camera, colours),
                                      headShapes(frame.body, clip.camera, colours)};
            for (const BodySide side : bothBodySides) {
                parts.push_back(legShapes(frame.body.leg(side), clip.camera, colours));
                parts.push_back(armShapes(frame.body.arm(side), handOf(clip, side), clip.camera, colours));
            }
            for (std::size_t part = 0; part < parts.size(); ++part)
                for (std::size_t shape = 0; shape < parts[part].size(); ++shape)
                    EXPECT_GE(parts[part][shape].path.boundingRect().top(), matGives)
                        << "part " << part << " shape " << shape << " in " << whereIs(named, moment);
        });
    }
}

TEST(EveryFrame, TheDrawnBodyStaysInsideThePicture) {
    const FigureColours colours = FigureColours::light();
    for (const NamedClip& named : allClips()) {
        const Clip& clip = named.clip;
        if (clip.footOnly) continue;
        const QRectF picture(QPointF(clip.across.from, clip.upright.from), QPointF(clip.across.to, clip.upright.to));
        forEachFrame(clip, [&](const Frame& frame, const Moment& moment) {
            Shapes all = headShapes(frame.body, clip.camera, colours);
            for (const BodySide side : bothBodySides) {
                for (Shape& shape : legShapes(frame.body.leg(side), clip.camera, colours)) all.push_back(shape);
                for (Shape& shape : armShapes(frame.body.arm(side), handOf(clip, side), clip.camera, colours))
                    all.push_back(shape);
            }
            for (const Shape& shape : all)
                EXPECT_TRUE(picture.contains(shape.path.boundingRect().translated(-frame.cameraX, 0)))
                    << whereIs(named, moment);
        });
    }
}

TEST(EveryFrame, WhoStandsOnFeetAloneIsInBalance) {
    // These travel or fall from one support to the other.
    const std::set<std::string> inMotion{"sit-to-stand", "sit-to-stand-cushion", "step-up",      "step-up-low",
                                         "hop-ladder",   "forward-hop",          "single-leg-hop", "cadence-drill"};
    for (const NamedClip& named : allClips()) {
        if (inMotion.contains(named.clip.name)) continue;
        forEachFrame(named.clip, [&](const Frame& frame, const Moment& moment) {
            const bool onFeetAlone =
                std::all_of(frame.contacts.begin(), frame.contacts.end(), [](const Contact& contact) {
                    return contact.part == ContactPart::foot || contact.part == ContactPart::pelvis;
                });
            const bool onAnyFoot =
                std::any_of(frame.contacts.begin(), frame.contacts.end(),
                            [](const Contact& contact) { return contact.part == ContactPart::foot; });
            if (!onFeetAlone || !onAnyFoot) return;
            const Extent feet = footing(frame.body, frame.contacts);
            const double weight = centreOfMass(frame.body).x;
            EXPECT_GE(weight, feet.from) << whereIs(named, moment);
            EXPECT_LE(weight, feet.to) << whereIs(named, moment);
        });
    }
}

TEST(EveryFrame, NothingJumps) {
    constexpr double most = 0.045;  // in a sixtieth of a second
    for (const NamedClip& named : allClips()) {
        std::vector<Vec3> before;
        std::vector<Vec3> first;
        forEachFrame(named.clip, [&](const Frame& frame, const Moment& moment) {
            const std::vector<Vec3> joints = jointsOf(frame.body);
            for (std::size_t i = 0; i < before.size(); ++i)
                EXPECT_LE(length(joints[i] - before[i]), most) << "joint " << i << " in " << whereIs(named, moment);
            before = joints;
            if (first.empty()) first = joints;
        });
        for (std::size_t i = 0; i < before.size(); ++i)
            EXPECT_LE(length(before[i] - first[i] - Vec3{named.clip.advance, 0, 0}), most)
                << named.name << " does not close its loop";
    }
}

TEST(EveryFrame, TheMovesEndAndBeginSmoothly) {
    // The last frame of a move is the pose itself: resolving it again changes nothing.
    for (const NamedClip& named : allClips()) {
        for (const KeyPose& key : named.clip.poses) {
            const KeyPose again = resolved(key.name, key.pose);
            for (std::size_t i = 0; i < trunkJointCount + limbJointCount; ++i)
                for (const BodySide side : bothBodySides)
                    EXPECT_NEAR(again.pose.angles.of(static_cast<Joint>(i), side),
                                key.pose.angles.of(static_cast<Joint>(i), side), 0.2)
                        << nameOf(static_cast<Joint>(i)) << " of " << named.name << " in " << key.name;
            EXPECT_LE(length(again.pelvis - key.pelvis), 1e-6) << named.name << " in " << key.name;
        }
    }
}

}  // namespace
}  // namespace kneemap
