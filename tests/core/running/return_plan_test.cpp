#include "core/running/return_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;
using namespace std::chrono;
using namespace std::chrono_literals;

constexpr year_month_day monday = 2026y / November / 23d;
constexpr const char* runnersKnee = "patellofemoral-pain";

const ReturnProgramme& programme() { return shipped().content().returnToRunning; }

ReturnPlan plan(int weeksOff, const char* days, year_month_day from = monday, const char* cause = runnersKnee) {
    return returnPlan(programme(), ConditionId(cause), weeksOff, RunningDays(days), from);
}

// Bits are written from Sunday down to Monday.
constexpr const char* everyDay = "1111111";
constexpr const char* noDay = "0000000";

std::vector<const char*> causesWithPlan() {
    std::vector<const char*> list;
    for (const Condition& condition : shipped().conditions()) {
        if (condition.hasPlan()) list.push_back(condition.id.text().c_str());
    }
    return list;
}

TEST(ShippedStages, AreThoseOfTheEvidenceReview) {
    // Times, run and walk in seconds, as section 7 of the review has them.
    const struct { int times, run, walk; } wanted[] = {{8, 60, 120}, {8, 90, 90}, {8, 120, 60}, {6, 180, 60}, {5, 240, 60},
                                                       {4, 360, 60}, {3, 480, 60}, {2, 720, 60}, {1, 1500, 0}, {1, 1800, 0}};
    ASSERT_EQ(programme().stages.size(), std::size(wanted) + 1);
    EXPECT_EQ(programme().stages.front().runSeconds, 0);
    EXPECT_EQ(programme().stages.front().walkSeconds.from, 30 * 60);
    EXPECT_EQ(programme().stages.front().walkSeconds.to, 45 * 60);
    for (std::size_t i = 0; i < std::size(wanted); ++i) {
        const RunStage& stage = programme().stages[i + 1];
        EXPECT_EQ(stage.times, wanted[i].times) << i + 1;
        EXPECT_EQ(stage.runSeconds, wanted[i].run) << i + 1;
        EXPECT_EQ(stage.walkSeconds.from, wanted[i].walk) << i + 1;
        EXPECT_EQ(stage.greens, 2) << i + 1;
    }
}

TEST(ReturnPlan, BeginsLowerTheLongerSomeoneWasOff) {
    EXPECT_EQ(plan(0, everyDay).start->stage, std::nullopt);
    EXPECT_EQ(plan(1, everyDay).start->stage, 7);
    EXPECT_EQ(plan(2, everyDay).start->stage, 4);
    EXPECT_EQ(plan(4, everyDay).start->stage, 4);
    EXPECT_EQ(plan(5, everyDay).start->stage, 1);
    EXPECT_EQ(plan(52, everyDay).start->stage, 1);
}

TEST(ReturnPlan, RunsEveryOtherDayWhereEveryDayIsChosen) {
    const ReturnPlan whole = plan(1, everyDay);
    const std::vector<PlannedRun> wanted = {
        {2026y / November / 23d, 7, 1}, {2026y / November / 25d, 7, 2}, {2026y / November / 27d, 8, 1}, {2026y / November / 29d, 8, 2},
        {2026y / December / 1d, 9, 1},  {2026y / December / 3d, 9, 2},  {2026y / December / 5d, 10, 1}, {2026y / December / 7d, 10, 2}};
    EXPECT_EQ(whole.runs, wanted);
}

TEST(ReturnPlan, TakesOneOfTwoDaysThatTouch) {
    const ReturnPlan weekend = plan(1, "1100000");  // Saturday and Sunday
    ASSERT_EQ(weekend.runs.size(), 8u);
    for (const PlannedRun& run : weekend.runs) EXPECT_EQ(weekday(sys_days(run.day)), Saturday);
}

TEST(ReturnPlan, BeginsOnTheFirstChosenDayFromTheStartOn) {
    EXPECT_EQ(plan(5, "0000100").runs.front().day, 2026y / November / 25d);  // Wednesday after that Monday
    EXPECT_EQ(plan(5, "0000001").runs.front().day, monday);
    EXPECT_EQ(plan(5, "0000001", 2026y / November / 24d).runs.front().day, 2026y / November / 30d);
}

TEST(ReturnPlan, GoesOverTheEndOfAYearAndALeapDay) {
    EXPECT_EQ(plan(1, everyDay, 2027y / December / 30d).runs[1].day, 2028y / January / 1d);
    EXPECT_EQ(plan(1, everyDay, 2028y / February / 27d).runs[1].day, 2028y / February / 29d);
    EXPECT_EQ(plan(1, everyDay, 2028y / February / 27d).runs[2].day, 2028y / March / 2d);
}

TEST(ReturnPlan, IsEmptyWithoutADayAStageACauseOrADate) {
    EXPECT_TRUE(plan(5, noDay).runs.empty());
    EXPECT_NE(plan(5, noDay).start, nullptr);
    EXPECT_TRUE(plan(0, everyDay).runs.empty());
    EXPECT_NE(plan(0, everyDay).start, nullptr);
    EXPECT_EQ(plan(5, everyDay, monday, "acl-tear"), ReturnPlan());
    EXPECT_EQ(plan(5, everyDay, monday, "no-such-cause"), ReturnPlan());
    EXPECT_EQ(plan(5, everyDay, 2026y / February / 30d), ReturnPlan());
    EXPECT_EQ(plan(-3, everyDay), plan(0, everyDay));
}

/// What section 7 asks of any plan, whoever made it.
void expectWithinTheRules(const std::vector<PlannedRun>& runs, RunningDays days, year_month_day from, int firstStage) {
    ASSERT_FALSE(runs.empty());
    EXPECT_GE(sys_days(runs.front().day), sys_days(from));
    EXPECT_EQ(runs.front().stage, firstStage);
    EXPECT_EQ(runs.back().stage, 10);
    std::map<int, int> turns;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        EXPECT_TRUE(days.test(weekday(sys_days(runs[i].day)).iso_encoding() - 1));
        EXPECT_EQ(runs[i].turn, ++turns[runs[i].stage]);
        if (i == 0) continue;
        EXPECT_GE((sys_days(runs[i].day) - sys_days(runs[i - 1].day)).count(), 2) << "two runs without a rest day";
        const int climb = runs[i].stage - runs[i - 1].stage;
        EXPECT_TRUE(climb == 0 || climb == 1);
    }
    for (const auto& [stage, count] : turns) EXPECT_EQ(count, 2) << "stage " << stage << " is passed with two green runs";
    for (const PlannedRun& first : runs) {
        int inSevenDays = 0;
        int lowest = 99, highest = 0;
        for (const PlannedRun& run : runs) {
            const auto gap = (sys_days(run.day) - sys_days(first.day)).count();
            if (gap < 0 || gap > 6) continue;
            ++inSevenDays;
            lowest = std::min(lowest, run.stage);
            highest = std::max(highest, run.stage);
        }
        EXPECT_LE(inSevenDays, 4);
        EXPECT_LE(highest - lowest, 2);
    }
}

TEST(ReturnPlan, NeverGoesBeyondTheRulesForAnyCauseTimeOffAndDays) {
    for (const char* cause : causesWithPlan()) {
        for (int weeks = 0; weeks <= 52; ++weeks) {
            for (unsigned mask = 0; mask < 128; ++mask) {
                const RunningDays days(mask);
                const year_month_day from = sys_days(monday) + std::chrono::days((mask + static_cast<unsigned>(weeks)) % 7);
                const ReturnPlan made = returnPlan(programme(), ConditionId(cause), weeks, days, from);
                ASSERT_NE(made.start, nullptr);
                ASSERT_EQ(made.tweak->cause, ConditionId(cause));
                if (weeks == 0 || days.none()) {
                    ASSERT_TRUE(made.runs.empty());
                    continue;
                }
                const int first = weeks == 1 ? 7 : weeks <= 4 ? 4 : 1;
                expectWithinTheRules(made.runs, days, from, first);
                if (HasFailure()) FAIL() << cause << ", " << weeks << " weeks, days " << days;
            }
        }
    }
}

TEST(ReturnPlan, KeepsToTheLimitsOfTheContentWhateverTheyAre) {
    ReturnProgramme strict = programme();
    for (RunStage& stage : strict.stages) stage.greens = 1;
    strict.restDays = 1;
    strict.runsInSevenDays = 4;
    strict.stagesUpInSevenDays = 1;
    const ReturnPlan made = returnPlan(strict, ConditionId(runnersKnee), 52, RunningDays(everyDay), monday);
    ASSERT_EQ(made.runs.size(), 10u);
    for (std::size_t i = 2; i < made.runs.size(); ++i) {
        EXPECT_GE((sys_days(made.runs[i].day) - sys_days(made.runs[i - 1].day)).count(), 7) << "one stage up in 7 days";
    }
    strict.stagesUpInSevenDays = 2;
    strict.runsInSevenDays = 2;
    const ReturnPlan two = returnPlan(strict, ConditionId(runnersKnee), 52, RunningDays(everyDay), monday);
    for (std::size_t i = 2; i < two.runs.size(); ++i) {
        EXPECT_GE((sys_days(two.runs[i].day) - sys_days(two.runs[i - 2].day)).count(), 7) << "two runs in 7 days";
    }
    strict.restDays = 4;
    const ReturnPlan rested = returnPlan(strict, ConditionId(runnersKnee), 52, RunningDays(everyDay), monday);
    for (std::size_t i = 1; i < rested.runs.size(); ++i) {
        EXPECT_GE((sys_days(rested.runs[i].day) - sys_days(rested.runs[i - 1].day)).count(), 5);
    }
}

}  // namespace
}  // namespace kneemap
