#include "app/pages/library/training_answers.h"

#include <algorithm>

#include "tests/app/library/library_test.h"

namespace kneemap {
namespace {

class TrainingAnswersTest : public LibraryTest {
protected:
    const TrainingCause& load = *knowledge().find(TrainingCauseId("training-load"));

    static Answer one(const char* option) { return Choices{{OptionId(option)}, {}, {}}; }
};

TEST_F(TrainingAnswersTest, WhatIsToldLastCounts) {
    History checkUpHistory, own;
    checkUpHistory.answers.emplace(QuestionId("longest-run"), one("no-longer"));
    checkUpHistory.answers.emplace(QuestionId("easy-days"), one("two-or-more"));
    own.answers.emplace(QuestionId("longest-run"), one("over-double"));
    const History both = withAnswers(checkUpHistory, own);
    EXPECT_EQ(both.answers.at(QuestionId("longest-run")), one("over-double"));
    EXPECT_EQ(both.answers.at(QuestionId("easy-days")), one("two-or-more"));
}

TEST_F(TrainingAnswersTest, ADoubledRunIsLikelyAndASteadyWeekIsCleared) {
    History history;
    history.answers.emplace(QuestionId("longest-run"), one("over-double"));
    history.answers.emplace(QuestionId("weekly-jump"), one("steady"));
    history.answers.emplace(QuestionId("easy-days"), Unsure{});
    const std::vector<FiredFinding> fired = findingsOf(knowledge(), history, load.id);
    ASSERT_FALSE(fired.empty());
    EXPECT_EQ(fired.front().finding, FindingId("long-run-double"));
    EXPECT_EQ(fired.front().level, FindingLevel::likely);
    const std::vector<const Question*> cleared = clearedBy(knowledge(), history, load);
    ASSERT_EQ(cleared.size(), 1U);
    EXPECT_EQ(cleared.front()->id, QuestionId("weekly-jump"));
    EXPECT_EQ(answeredIn(knowledge(), history, load), 3);
}

TEST_F(TrainingAnswersTest, NothingAnsweredFindsNothing) {
    for (const TrainingCause& cause : knowledge().trainingCauses()) {
        EXPECT_TRUE(findingsOf(knowledge(), {}, cause.id).empty()) << cause.id.text();
        EXPECT_TRUE(clearedBy(knowledge(), {}, cause).empty()) << cause.id.text();
        EXPECT_EQ(answeredIn(knowledge(), {}, cause), 0) << cause.id.text();
    }
}

TEST_F(TrainingAnswersTest, TestsThatLoadTheKneeWaitForACheckUp) {
    const Question* stepDown = knowledge().find(QuestionId("step-down-control"));
    ASSERT_NE(stepDown, nullptr);
    EXPECT_FALSE(mayAsk(knowledge(), {}, *stepDown));
    const Question* habit = knowledge().find(QuestionId("strength-habit"));
    ASSERT_NE(habit, nullptr);
    EXPECT_TRUE(mayAsk(knowledge(), {}, *habit));
}

TEST_F(TrainingAnswersTest, EveryFindingOfEveryCauseIsFoundByItsId) {
    for (const TrainingCause& cause : knowledge().trainingCauses()) {
        for (const TrainingFinding& finding : cause.findings) EXPECT_EQ(findingIn(cause, finding.id), &finding);
        EXPECT_EQ(findingIn(cause, FindingId("no-such-finding")), nullptr);
    }
}

}  // namespace
}  // namespace kneemap
