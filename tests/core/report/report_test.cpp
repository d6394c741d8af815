#include "core/report/report.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/reasoning/assess.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;

Report reportOf(const History& history) { return makeReport(shipped(), history, assess(shipped(), history)); }

History unwell() {
    History history;
    history.answers.emplace(QuestionId("safety-now"), Choices{{OptionId("foot-cold-numb")}, {}, {}});
    return history;
}

TEST(Report, OfAnEmergencyNamesNoCauseNoPlanAndNoTraining) {
    int emergencies = 0;
    AnyHistory any(shipped(), 17);
    for (int i = 0; i < 400; ++i) {
        const History history = i == 0 ? unwell() : any.next();
        const Report report = reportOf(history);
        if (!report.isEmergency()) continue;
        ++emergencies;
        EXPECT_TRUE(report.causes.empty());
        EXPECT_FALSE(report.plan.has_value());
        EXPECT_TRUE(report.exercises.empty());
        EXPECT_TRUE(report.training.empty());
        EXPECT_TRUE(report.homeTests.empty());
        EXPECT_FALSE(report.assessment.redFlags.empty());
    }
    EXPECT_GT(emergencies, 5);
}

TEST(Report, GivesNoExercisesWhereTheyAreWithheld) {
    AnyHistory any(shipped(), 23);
    int withheld = 0;
    for (int i = 0; i < 400; ++i) {
        const Report report = reportOf(any.next());
        if (report.assessment.withheld == Withheld::no) continue;
        ++withheld;
        EXPECT_TRUE(report.exercises.empty());
    }
    EXPECT_GT(withheld, 50);
}

TEST(Report, HoldsEveryAnswerOnce) {
    AnyHistory any(shipped(), 5);
    for (int i = 0; i < 200; ++i) {
        const History history = any.next();
        const Report report = reportOf(history);
        const auto given = static_cast<std::size_t>(std::count_if(history.answers.begin(), history.answers.end(), [](const auto& entry) { return shipped().find(entry.first) != nullptr; }));
        EXPECT_EQ(report.answered.size() + report.unsure.size() + (report.age ? 1 : 0), given);
    }
}

TEST(Report, TakesTheOnlySpotForTheWorst) {
    History history;
    history.side = Side::left;
    history.zones = {{ZoneId("patella"), false}};
    EXPECT_EQ(reportOf(history).worst, ZoneId("patella"));
    history.zones.push_back({ZoneId("tibial-tuberosity"), false});
    EXPECT_EQ(reportOf(history).worst, std::nullopt);
    history.zones.back().worst = true;
    EXPECT_EQ(reportOf(history).worst, history.zones.back().zone);
}

TEST(Report, PlansForAnotherCauseIfThePersonLookedAtItsPlan) {
    AnyHistory any(shipped(), 31);
    const ConditionId wanted("patellar-tendinopathy");
    int planned = 0;
    for (int i = 0; i < 200; ++i) {
        const History history = any.next();
        const Report report = makeReport(shipped(), history, assess(shipped(), history), wanted);
        if (!report.plan) continue;
        EXPECT_EQ(report.plan->condition, wanted);
        ++planned;
    }
    EXPECT_GT(planned, 20);
}

}  // namespace
}  // namespace kneemap
