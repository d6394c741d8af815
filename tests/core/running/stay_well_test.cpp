#include "core/running/stay_well.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

std::size_t leftOut(const History& history) {
    std::size_t count = 0;
    for (const PlannedPhase& session : stayWellSessions(shipped(), history)) count += session.leftOut.size();
    return count;
}

TEST(StayWell, HasTwoSessionsThatReachThighHipCalfAndMiddle) {
    const auto sessions = stayWellSessions(shipped(), {});
    ASSERT_EQ(sessions.size(), 2u);
    for (const PlannedPhase& session : sessions) {
        for (const char* area : {"thigh-front", "hip", "calf-foot", "middle"}) {
            EXPECT_TRUE(std::any_of(session.exercises.begin(), session.exercises.end(), [&](const ExerciseId& id) { return shipped().find(id)->area == area; }))
                << session.phase << " trains no " << area;
        }
    }
}

TEST(StayWell, LeavesNothingOutBeforeAnythingIsToldOrForAHealthyGrownUp) {
    EXPECT_EQ(leftOut({}), 0u);
    EXPECT_EQ(leftOut(Told().safe()), 0u);
}

TEST(StayWell, LeavesOutWhatTheAnswersSpeakAgainstAndSaysWhy) {
    const History pregnant = Told().safe().ticks("safety-you", {"pregnant"});
    EXPECT_GT(leftOut(pregnant), 0u);
    for (const PlannedPhase& session : stayWellSessions(shipped(), pregnant)) {
        for (const LeftOut& one : session.leftOut) {
            EXPECT_FALSE(one.why.empty());
            EXPECT_EQ(std::count(session.exercises.begin(), session.exercises.end(), one.exercise), 0);
        }
    }
}

TEST(StayWell, IsClosedToThoseWhoMustBeSeenFirstAndToTheYoung) {
    EXPECT_EQ(mayStayWell(shipped(), {}), Withheld::no);
    EXPECT_EQ(mayStayWell(shipped(), Told().safe()), Withheld::no);
    EXPECT_EQ(mayStayWell(shipped(), Told().safe().age(15)), Withheld::underSixteen);
    EXPECT_EQ(mayStayWell(shipped(), Told().safe().ticks("safety-now", {"foot-cold-numb"})), Withheld::urgent);
    EXPECT_EQ(mayStayWell(shipped(), Told().safe().says("more-groin", "new-long-runs")), Withheld::flagged);
}

TEST(ShoeWeeks, AreTheKilometresOfThePairByThoseOfAWeek) {
    const StayWellProgramme& programme = shipped().content().stayWell;
    EXPECT_EQ(programme.shoeKilometres.from, 480);
    EXPECT_EQ(programme.shoeKilometres.to, 800);
    const auto weeks = shoeWeeks(programme, 30);
    ASSERT_TRUE(weeks.has_value());
    EXPECT_EQ(weeks->from, 16);
    EXPECT_EQ(weeks->to, 26);
    EXPECT_FALSE(shoeWeeks(programme, 0).has_value());
}

}  // namespace
}  // namespace kneemap
