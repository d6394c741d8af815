#include <gtest/gtest.h>

#include "app/figures/balance.h"
#include "app/figures/body.h"
#include "app/figures/body_point.h"
#include "app/figures/camera.h"
#include "app/figures/easing.h"
#include "app/figures/posture.h"
#include "app/figures/skeleton.h"
#include "app/figures/two_bones.h"

namespace kneemap {
namespace {

void expectNear(Vec3 a, Vec3 b, double tolerance = 1e-9) {
    EXPECT_NEAR(a.x, b.x, tolerance);
    EXPECT_NEAR(a.y, b.y, tolerance);
    EXPECT_NEAR(a.z, b.z, tolerance);
}

Pose standing() {
    Pose pose;
    Contact foot{ContactPart::foot, BodySide::nearSide, {0.071, 0, 0}};
    foot.pitch = 0;
    pose.contacts.push_back(foot);
    return pose;
}

TEST(Axes, AreRightHandedTurns) {
    expectNear(turnAboutZ(90) * Vec3{1, 0, 0}, {0, 1, 0});
    expectNear(turnAboutX(90) * Vec3{0, 1, 0}, {0, 0, 1});
    expectNear(turnAboutY(90) * Vec3{0, 0, 1}, {1, 0, 0});
    const Axes turn = turnAboutZ(31) * turnAboutX(-12) * turnAboutY(77);
    expectNear(inverse(turn) * (turn * Vec3{1, 2, 3}), {1, 2, 3});
}

TEST(LimbTurns, ComeBackFromTheAxes) {
    for (const BodySide side : bothBodySides)
        for (const double flexion : {-55.0, 0.0, 92.0, 183.0})
            for (const double abduction : {-28.0, 0.0, 44.0, 85.0})
                for (const double rotation : {-74.0, 0.0, 45.0}) {
                    const BallTurns turns = limbTurns(limbAxes({flexion, abduction, rotation}, side), side);
                    EXPECT_NEAR(turns.flexion, flexion, 1e-9);
                    EXPECT_NEAR(turns.abduction, abduction, 1e-9);
                    EXPECT_NEAR(turns.rotation, rotation, 1e-9);
                }
}

TEST(Body, StandsAsTallAsAPersonDoes) {
    const Body body = bodyIn(standing());
    EXPECT_NEAR(body.pelvis.origin.y, 0.530, 1e-9);  // Drillis and Contini: hip .530, shoulder .818 of stature
    EXPECT_NEAR(body.arm(BodySide::nearSide).upperArm.origin.y, 0.818 - skeleton::shoulderDrop, 1e-9);
    expectNear(body.leg(BodySide::nearSide).foot.origin, {0, skeleton::ankleHeight, skeleton::halfHips});
    EXPECT_NEAR(centreOfMass(body).y, 0.56, 0.02);  // a standing person's is at 55 to 57 % of stature
}

TEST(Body, FlexesTheWayAPersonDoes) {
    JointAngles angles;
    angles.set(Joint::hip, BodySide::nearSide, 90);
    angles.set(Joint::knee, BodySide::nearSide, 90);
    angles.set(Joint::shoulderAbduction, BodySide::farSide, 90);
    const Body body = bodyIn(angles, {});
    const Leg& leg = body.leg(BodySide::nearSide);
    expectNear(leg.shank.origin, {skeleton::thigh, 0, skeleton::halfHips});
    expectNear(leg.foot.origin, {skeleton::thigh, -skeleton::shank, skeleton::halfHips});
    const Arm& arm = body.arm(BodySide::farSide);
    expectNear(arm.forearm.origin, arm.upperArm.origin + Vec3{0, 0, -skeleton::upperArm});
}

TEST(TwoBones, MeetTheTargetAndBendToThePole) {
    const TwoBones bent = bendTowards({0, 1, 0}, {0, 0.6, 0}, 0.25, 0.25, {1, 0.3, 0});
    expectNear(bent.end, {0, 0.6, 0});
    EXPECT_NEAR(length(bent.middle - Vec3{0, 1, 0}), 0.25, 1e-9);
    EXPECT_NEAR(length(bent.middle - bent.end), 0.25, 1e-9);
    EXPECT_GT(bent.middle.x, 0.1);
    expectNear(bent.bendPlane, {0, 0, 1});
}

TEST(TwoBones, ReachAsFarAsTheyCanForWhatIsTooFar) {
    const TwoBones bent = bendTowards({0, 0, 0}, {2, 0, 0}, 0.25, 0.25, {0, 1, 0});
    expectNear(bent.end, {0.5, 0, 0}, 1e-5);
}

TEST(Posture, ARaisedHeelLeavesTheBallWhereItIs) {
    Pose pose = standing();
    pose.contacts[0].pitch = 36;
    const Body body = bodyIn(pose);
    const Leg& leg = body.leg(BodySide::nearSide);
    expectNear(leg.toes.origin, {0.071, skeleton::ballHeight, skeleton::halfHips});
    EXPECT_NEAR(leg.toes.at({skeleton::toes, -skeleton::ballHeight, 0}).y, 0, 1e-9);
    EXPECT_GT(leg.foot.at(skeleton::heelSole).y, 0.05);
    EXPECT_NEAR(body.angles.of(Joint::ankle, BodySide::nearSide), -36, 1e-6);
    EXPECT_NEAR(body.angles.of(Joint::toe, BodySide::nearSide), 36, 1e-6);
}

TEST(Posture, AFootOnASlopeStandsSquareToIt) {
    Pose pose = standing();
    pose.contacts[0].slope = 25;
    const Body body = bodyIn(pose);
    EXPECT_NEAR(body.angles.of(Joint::ankle, BodySide::nearSide), -25, 1e-6);
    EXPECT_NEAR(contactMiss(pose.contacts[0], body), 0, 1e-9);
}

TEST(Posture, AHandPointsWhereItIsTold) {
    Pose pose = standing();
    Contact hand{ContactPart::hand, BodySide::nearSide, {0.25, 0.7, 0}};
    hand.handDirection = 90;
    pose.contacts.push_back(hand);
    pose.angles.set(Joint::elbow, BodySide::nearSide, 40);
    const Body body = bodyIn(pose);
    expectNear(-body.arm(BodySide::nearSide).hand.axes.y, {1, 0, 0}, 1e-6);
    EXPECT_NEAR(contactMiss(hand, body), 0, 1e-6);
    EXPECT_GT(body.angles.of(Joint::elbow, BodySide::nearSide), 10);
}

TEST(Posture, AContactOutOfReachIsMissedNotStretchedTo) {
    Pose pose = standing();
    pose.contacts.push_back({ContactPart::hand, BodySide::nearSide, {1, 0.7, 0}});
    const Body body = bodyIn(pose);
    EXPECT_GT(contactMiss(pose.contacts[1], body), 0.5);
    const Arm& arm = body.arm(BodySide::nearSide);
    EXPECT_NEAR(length(arm.hand.origin - arm.forearm.origin), skeleton::forearm, 1e-9);
}

TEST(Easing, GoesFromRestToRest) {
    for (const Easing easing : {Easing::smooth, Easing::in, Easing::out, Easing::linear}) {
        EXPECT_EQ(eased(easing, 0), 0);
        EXPECT_EQ(eased(easing, 1), 1);
        double before = 0;
        for (int i = 1; i <= 100; ++i) {
            EXPECT_GT(eased(easing, i / 100.0), before);
            before = eased(easing, i / 100.0);
        }
    }
    EXPECT_NEAR(eased(Easing::smooth, 0.5), 0.5, 1e-12);
    EXPECT_LT(eased(Easing::smooth, 0.01), 1e-4);
}

TEST(Camera, SeesTheFigureFromTheSideTheFrontAndAbove) {
    EXPECT_EQ(Camera(0, 0).project({1, 2, 3}), (Vec2{1, 2}));
    EXPECT_FALSE(Camera(0, 0).isFront());
    const Vec2 front = Camera(90, 0).project({1, 2, 3});
    EXPECT_NEAR(front.x, -3, 1e-12);  // the near side on the left
    EXPECT_NEAR(front.y, 2, 1e-12);
    EXPECT_TRUE(Camera(90, 0).isFront());
    EXPECT_LT(Camera(0, 30).project({0, 0, 1}).y, 0);  // what is nearer is lower
}

TEST(BodyPoint, IsReadAndFollowsTheLimb) {
    const std::optional<BodyPoint> point = bodyPointFrom("shank_far:.5:-.02:.03");
    ASSERT_TRUE(point);
    EXPECT_EQ(*point, (BodyPoint{PointBone::shank, BodySide::farSide, 0.5, -0.02, 0.03}));
    const Body body = bodyIn(JointAngles{}, {});
    expectNear(point->on(body), {-0.02, -skeleton::thigh - skeleton::shank / 2, -skeleton::halfHips - 0.03});
    EXPECT_FALSE(bodyPointFrom("shank_far"));
    EXPECT_FALSE(bodyPointFrom("foot_far:1"));
    EXPECT_FALSE(bodyPointFrom("shank_far:1:x"));
    EXPECT_FALSE(bodyPointFrom("shank_far:1:2:3:4"));
}

}  // namespace
}  // namespace kneemap
