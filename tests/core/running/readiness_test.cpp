#include "core/running/readiness.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/reasoning/assess.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

Withheld may(const History& history, const char* cause = "patellofemoral-pain") {
    return mayRun(shipped(), history, assess(shipped(), history), ConditionId(cause));
}

bool asks(const History& history, const char* item) {
    const auto list = readinessFor(shipped(), history, ConditionId("patellofemoral-pain"));
    return std::any_of(list.begin(), list.end(), [&](const ReadinessItem* i) { return i->id == item; });
}

TEST(MayRun, AsExercisesMay) {
    EXPECT_EQ(may(Told().safe()), Withheld::no);
    EXPECT_EQ(may(Told().safe().age(15)), Withheld::underSixteen);
    EXPECT_EQ(may(Told().safe().ticks("safety-now", {"foot-cold-numb"})), Withheld::urgent);
    EXPECT_NE(may(Told().safe().skips("safety-now")), Withheld::no) << "what was passed over is not a no";
    EXPECT_EQ(may(Told().safe().says("more-groin", "new-long-runs")), Withheld::flagged);
    EXPECT_EQ(may(Told().safe(), "acl-tear"), Withheld::noPlan);
    EXPECT_EQ(may(Told().safe(), "bone-stress-injury"), Withheld::noPlan);
    EXPECT_EQ(may(Told().safe(), "no-such-cause"), Withheld::noPlan);
}

TEST(MayRun, NeverWhereTheAssessmentGivesNoExercisesForUrgencyFlagOrAge) {
    AnyHistory any(shipped(), 7);
    int kept = 0;
    for (int i = 0; i < 300; ++i) {
        const History history = any.next();
        const Assessment assessment = assess(shipped(), history);
        const bool barred = assessment.withheld == Withheld::urgent || assessment.withheld == Withheld::flagged ||
                            assessment.withheld == Withheld::underSixteen;
        if (!barred) continue;
        ++kept;
        for (const RunningTweak& tweak : shipped().content().returnToRunning.tweaks) {
            EXPECT_NE(mayRun(shipped(), history, assessment, tweak.cause), Withheld::no);
        }
    }
    EXPECT_GT(kept, 100);
}

TEST(Readiness, AsksAHealthyGrownUpForHopsAndNoGoAhead) {
    const History history = Told().safe();
    EXPECT_TRUE(asks(history, "hops"));
    EXPECT_FALSE(asks(history, "clearance"));
    for (const char* always : {"seen", "daily-life", "no-swelling", "movement", "walk", "step-downs", "sit-to-stands", "calf-raises", "jog"}) {
        EXPECT_TRUE(asks(history, always)) << always;
    }
}

TEST(Readiness, LeavesHopsOutWhereTheyAreARisk) {
    EXPECT_FALSE(asks(Told().safe().age(65), "hops"));
    EXPECT_FALSE(asks(Told().safe().ticks("safety-you", {"pregnant"}), "hops"));
    EXPECT_FALSE(asks(Told().safe().ticks("safety-you", {"blood-thinner"}), "hops"));
    EXPECT_FALSE(asks(Told().safe().says("bone-spot", "yes"), "hops"));
    EXPECT_FALSE(asks(Told().safe().unsure("bone-spot"), "hops"));
    EXPECT_FALSE(asks(Told().safe().says("medicine-which", "steroid"), "hops"));
}

TEST(Readiness, AsksForAGoAheadAfterWhatOnlyAClinicianCanClear) {
    EXPECT_TRUE(asks(Told().safe().ticks("low-energy", {"stress-fracture"}), "clearance"));
    EXPECT_TRUE(asks(Told().safe().ticks("safety-you", {"joint-or-operation"}), "clearance"));
    EXPECT_TRUE(asks(Told().safe().says("past-knee", "ligament-or-meniscus"), "clearance"));
    EXPECT_TRUE(asks(Told().safe().says("past-knee", "kneecap-out"), "clearance"));
    EXPECT_TRUE(asks(Told().safe().unsure("bone-spot"), "clearance"));
}

}  // namespace
}  // namespace kneemap
