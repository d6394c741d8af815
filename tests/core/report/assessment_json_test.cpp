#include "core/report/assessment_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/interview/next_step.h"
#include "core/reasoning/assess.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;
using Json = nlohmann::json;

Json jsonOf(const History& history, bool pretty = false) {
    return Json::parse(assessmentJson(shipped(), history, assess(shipped(), history), pretty));
}

TEST(AssessmentJson, HasTheKeysThatScriptsReadAlways) {
    AnyHistory any(shipped(), 91);
    for (int i = 0; i < 100; ++i) {
        const Json json = jsonOf(any.next());
        for (const char* key : {"urgency", "within_days", "red_flags", "causes", "fits_none", "training_causes", "exercises"}) {
            EXPECT_TRUE(json.contains(key)) << key;
        }
        EXPECT_TRUE(json["fits_none"].is_boolean());
        for (const Json& flag : json["red_flags"]) {
            for (const char* key : {"id", "urgency", "within_days", "because"}) EXPECT_TRUE(flag.contains(key)) << key;
        }
        for (const Json& cause : json["causes"]) {
            for (const char* key : {"id", "fit", "weight", "for", "against"}) EXPECT_TRUE(cause.contains(key)) << key;
            for (const char* side : {"for", "against"}) {
                for (const Json& reason : cause[side]) {
                    EXPECT_TRUE(reason["question"].is_string());
                    EXPECT_TRUE(reason["answer"].is_string());
                    EXPECT_TRUE(reason["strength"].is_number());
                }
            }
        }
    }
}

TEST(AssessmentJson, SaysWhatTheAssessmentSays) {
    AnyHistory any(shipped(), 92);
    for (int i = 0; i < 60; ++i) {
        const History history = any.next();
        const Assessment assessment = assess(shipped(), history);
        const Json json = jsonOf(history);
        EXPECT_EQ(json["urgency"], urgencyName(assessment.urgency.urgency));
        EXPECT_EQ(json["within_days"].is_null(), !assessment.urgency.withinDays);
        if (assessment.urgency.withinDays) {
            EXPECT_EQ(json["within_days"], *assessment.urgency.withinDays);
        }
        ASSERT_EQ(json["causes"].size(), assessment.causes.size());
        for (std::size_t c = 0; c < assessment.causes.size(); ++c) {
            EXPECT_EQ(json["causes"][c]["id"], assessment.causes[c].condition.text());
            EXPECT_EQ(json["causes"][c]["fit"], fitName(assessment.causes[c].fit));
            EXPECT_NEAR(json["causes"][c]["weight"].get<double>(), assessment.causes[c].weight, 0.005 + 1e-9);
            EXPECT_EQ(json["causes"][c]["for"].size(), assessment.causes[c].inFavour.size());
        }
        ASSERT_EQ(json["red_flags"].size(), assessment.redFlags.size());
        for (std::size_t f = 0; f < assessment.redFlags.size(); ++f) {
            EXPECT_EQ(json["red_flags"][f]["id"], assessment.redFlags[f].rule.text());
            EXPECT_EQ(json["red_flags"][f]["because"].size(), assessment.redFlags[f].because.size());
        }
        EXPECT_EQ(json["exercises"].size(), assessment.exercises.size());
        EXPECT_EQ(json["exercises_withheld"].is_null(), assessment.withheld == Withheld::no);
    }
}

TEST(AssessmentJson, StandsOnOneLineUnlessItIsForPeople) {
    const History history = Told().safe().marks({"patella"});
    const Assessment assessment = assess(shipped(), history);
    const std::string line = assessmentJson(shipped(), history, assessment, false);
    EXPECT_EQ(line.find('\n'), std::string::npos);
    EXPECT_NE(assessmentJson(shipped(), history, assessment, true).find('\n'), std::string::npos);
    EXPECT_EQ(Json::parse(line), jsonOf(history, true));
}

TEST(UrgencyName, IsTheWordOfTheContract) {
    EXPECT_STREQ(urgencyName(Urgency::selfCare), "self-care");
    EXPECT_STREQ(urgencyName(Urgency::soon), "soon");
    EXPECT_STREQ(urgencyName(Urgency::sameDay), "same-day");
    EXPECT_STREQ(urgencyName(Urgency::emergency), "emergency");
    EXPECT_STREQ(fitName(Fit::weak), "weak");
    EXPECT_STREQ(fitName(Fit::possible), "possible");
    EXPECT_STREQ(fitName(Fit::good), "good");
}

TEST(StepJson, NamesTheStepTheQuestionAndWhy) {
    const auto step = [](const History& history) { return Json::parse(stepJson(shipped(), nextStep(shipped(), history))); };
    const Json first = step({});
    EXPECT_EQ(first["step"], "question");
    EXPECT_EQ(first["question"], "safety-now");
    EXPECT_EQ(first["why"], shipped().find(QuestionId("safety-now"))->why);
    EXPECT_TRUE(first["about_more"].is_number());
    EXPECT_EQ(step(Told().ticks("safety-now", {"dark-pee"}))["step"], "emergency");
    EXPECT_EQ(step(Told().ticksNone("safety-now"))["questions"], Json({"age", "sex", "runner"}));
    History map = Told().ticksNone("safety-now").age(30).says("sex", "male").says("runner", "no");
    EXPECT_EQ(step(map)["step"], "mark");
    EXPECT_TRUE(step(map)["question"].is_null());
    History open;
    open.answers.emplace(QuestionId("safety-now"), Choices{{}, {}, {OptionId("dark-pee"), OptionId("fever-ill")}});
    EXPECT_EQ(step(open)["step"], "item");
    EXPECT_EQ(step(open)["item"], "dark-pee");
    EXPECT_EQ(step(open)["about_more"], 1);
}

}  // namespace
}  // namespace kneemap
