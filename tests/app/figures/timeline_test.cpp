#include "app/figures/timeline.h"

#include <gtest/gtest.h>

#include "app/figures/frame.h"

namespace kneemap {
namespace {

/// Two poses of a standing figure; the second rests 2 s in the loop and 30 s in a guided session.
Clip twoPoses() {
    Clip clip;
    for (const double knee : {5.0, 45.0}) {
        Pose pose;
        Contact foot{ContactPart::foot, BodySide::nearSide, {0.071, 0, 0}};
        foot.pitch = 0;
        pose.contacts.push_back(foot);
        pose.angles.set(Joint::knee, BodySide::nearSide, knee);
        pose.angles.set(Joint::hip, BodySide::nearSide, knee);
        pose.effort = knee > 10 ? 1 : 0.2;
        clip.poses.push_back(resolved(knee > 10 ? "down" : "up", pose));
    }
    clip.moves = {{1, 3, 2, 30}, {0, 1, 0}};
    return clip;
}

TEST(Timeline, MovesRestsAndComesRound) {
    const Clip clip = twoPoses();
    const Timeline timeline(clip);
    EXPECT_DOUBLE_EQ(timeline.loopSeconds(), 6);
    EXPECT_FALSE(timeline.at(1.5).resting);
    EXPECT_DOUBLE_EQ(timeline.at(1.5).share, 0.5);
    EXPECT_TRUE(timeline.at(4).resting);
    EXPECT_FALSE(timeline.at(4).guidedRest);
    EXPECT_DOUBLE_EQ(timeline.at(4).sinceRest, 1);
    EXPECT_EQ(timeline.at(5.5).move, 1u);
    EXPECT_EQ(timeline.at(6.5).move, 0u);
    EXPECT_EQ(timeline.at(-1).move, 0u);
}

TEST(Timeline, AGuidedHoldHasItsRealLengthOrTheAskedOne) {
    const Clip clip = twoPoses();
    EXPECT_DOUBLE_EQ(Timeline(clip, {true, std::nullopt}).loopSeconds(), 34);
    EXPECT_DOUBLE_EQ(Timeline(clip, {true, 45}).loopSeconds(), 49);
    const Moment moment = Timeline(clip, {true, 45}).at(20);
    EXPECT_TRUE(moment.guidedRest);
    EXPECT_DOUBLE_EQ(moment.sinceRest, 17);
    EXPECT_DOUBLE_EQ(moment.restSeconds, 45);
}

TEST(Frame, TheGlowBreathesInAGuidedHoldAndThePoseStays) {
    const Clip clip = twoPoses();
    const Timeline timeline(clip, {true, std::nullopt});
    const Frame first = frameAt(clip, timeline.at(3));
    const Frame later = frameAt(clip, timeline.at(5));
    EXPECT_NEAR(first.effort, 1, 1e-9);
    EXPECT_NEAR(later.effort, 0.75, 1e-9);
    EXPECT_EQ(first.body.leg(BodySide::nearSide).shank.origin, later.body.leg(BodySide::nearSide).shank.origin);
}

TEST(Clip, IsMirroredForTheOtherLegOnlyIfItHasSides) {
    Clip clip = twoPoses();
    clip.sides = ClipSides::each;
    EXPECT_FALSE(isMirrored(clip, Side::right));
    EXPECT_TRUE(isMirrored(clip, Side::left));
    clip.innerView = true;  // what is drawn as near is the left foot
    EXPECT_TRUE(isMirrored(clip, Side::right));
    clip.innerView = false;
    clip.trained = BodySide::farSide;
    EXPECT_FALSE(isMirrored(clip, Side::left));
    clip.sides = ClipSides::alternate;
    EXPECT_FALSE(isMirrored(clip, Side::right));
}

}  // namespace
}  // namespace kneemap
