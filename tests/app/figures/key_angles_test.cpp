/// The exercise does what its text says. With every other check green a "press" can bend the knee it should straighten,
/// because a heel placed a centimetre too near decides the knee near extension.
#include <gtest/gtest.h>

#include "tests/app/figures/all_frames.h"

namespace kneemap {
namespace {

struct Intended {
    const char* clip;
    const char* pose;
    Joint joint;
    BodySide side;
    double degrees;
};

double angleIn(const Clip& clip, const std::string& pose, Joint joint, BodySide side) {
    for (const KeyPose& key : clip.poses)
        if (key.name == pose) return key.pose.angles.of(joint, side);
    ADD_FAILURE() << clip.name << " has no pose " << pose;
    return 0;
}

TEST(KeyAngles, TheTrainedKneeAndHipReachWhatTheExerciseAsksFor) {
    using enum BodySide;
    constexpr double tolerance = 3;
    const std::vector<Intended> all{
        {"quad-set", "press", Joint::knee, nearSide, 4},
        {"quad-set", "relax", Joint::knee, nearSide, 16},
        {"straight-leg-raise", "low", Joint::knee, nearSide, 0},
        {"straight-leg-raise", "up", Joint::knee, nearSide, 0},
        {"straight-leg-raise", "up", Joint::hip, nearSide, 44},
        {"wall-sit", "sit", Joint::knee, nearSide, 58},
        {"knee-extension-hold", "push", Joint::knee, nearSide, 60},
        {"sit-to-stand", "sit", Joint::knee, nearSide, 89},
        {"sit-to-stand", "stand", Joint::knee, nearSide, 4},
        {"mini-squat", "down", Joint::knee, nearSide, 45},
        {"heavy-slow-squat", "down", Joint::knee, nearSide, 92},
        {"decline-single-leg-squat", "down", Joint::knee, nearSide, 62},
        {"step-up", "top", Joint::knee, nearSide, 3},
        {"lateral-step-down", "down", Joint::knee, nearSide, 60},
        {"split-squat", "down", Joint::knee, nearSide, 83},
        {"terminal-knee-extension", "bent", Joint::knee, nearSide, 32},
        {"terminal-knee-extension", "straight", Joint::knee, nearSide, 5},
        {"bridge", "up", Joint::hip, nearSide, -5},
        {"hamstring-slider", "out", Joint::knee, nearSide, 33},
        {"single-leg-deadlift", "hinge", Joint::trunkLean, nearSide, 72},
        {"single-leg-deadlift", "hinge", Joint::knee, nearSide, 20},
        {"side-lying-leg-raise", "up", Joint::hipAbduction, nearSide, 27},
        {"clam", "open", Joint::knee, nearSide, 88},
        {"hip-hike", "hike", Joint::knee, nearSide, 2},
        {"single-leg-bridge", "up", Joint::hip, nearSide, -5},
        {"calf-raise", "high", Joint::knee, nearSide, 2},
        {"calf-raise", "low", Joint::knee, nearSide, 2},
        {"seated-calf-raise", "high", Joint::knee, nearSide, 88},
        {"front-plank", "plank", Joint::knee, nearSide, 0},
        {"front-plank", "plank", Joint::hip, nearSide, 0},
        {"dead-bug", "start", Joint::hip, nearSide, 92},
        {"dead-bug", "start", Joint::knee, nearSide, 90},
        {"quad-stretch", "hold", Joint::knee, nearSide, 138},
        {"hamstring-stretch", "hinge", Joint::knee, nearSide, 10},
        {"calf-stretch", "straight", Joint::knee, nearSide, 8},
        {"calf-stretch", "bent", Joint::knee, nearSide, 46},
        {"heel-slide", "bent", Joint::knee, nearSide, 127},
        {"heel-slide", "straight", Joint::knee, nearSide, 4},
    };
    for (const Intended& want : all)
        EXPECT_NEAR(angleIn(clipNamed(want.clip), want.pose, want.joint, want.side), want.degrees, tolerance)
            << nameOf(want.joint) << " in " << want.pose << " of " << want.clip;
}

TEST(KeyAngles, TheRunningKneeBendsUnderLoadAndSwingsThrough) {
    const Clip& run = clipNamed("cadence-drill");
    double most = 0;
    forEachFrame(run, [&](const Frame& frame, const Moment&) {
        most = std::max(most, frame.body.angles.of(Joint::knee, BodySide::nearSide));
    });
    EXPECT_NEAR(most, 97, 4);                                                       // in swing
    EXPECT_NEAR(angleIn(run, "phase-03", Joint::knee, BodySide::nearSide), 45, 4);  // mid-stance
}

}  // namespace
}  // namespace kneemap
