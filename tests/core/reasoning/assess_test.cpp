#include "core/reasoning/assess.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/reasoning/ranking.h"
#include "core/reasoning/triage.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

/// A textbook runner's knee.
Told runnersKnee() {
    return Told().safe().says("sex", "female").says("runner", "regular").marks({"peripatellar", "patella"}).shows(Pattern::area)
        .says("onset", "slow").says("stairs", "down").says("squat", "around-kneecap").says("sitting", "aches-at-front")
        .says("hills", "downhill-worse").says("both-knees", "both").says("lump", "none").says("giving-way", "none");
}

TEST(Assess, IsPureAndGivesTheSameTwice) {
    AnyHistory any(shipped(), 51);
    for (int i = 0; i < 100; ++i) {
        const History history = any.next();
        EXPECT_EQ(assess(shipped(), history), assess(shipped(), history));
    }
}

TEST(Assess, DoesNotCareInWhichOrderThingsWereTold) {
    AnyHistory any(shipped(), 52);
    for (int i = 0; i < 60; ++i) {
        const History history = any.next();
        History turned;
        turned.side = history.side;
        turned.pattern = history.pattern;
        turned.patternUnsure = history.patternUnsure;
        turned.emergencySeen = history.emergencySeen;
        turned.reviewed = history.reviewed;
        turned.zones.assign(history.zones.rbegin(), history.zones.rend());
        for (auto it = history.answers.rbegin(); it != history.answers.rend(); ++it) turned.answers.insert(*it);
        EXPECT_EQ(assess(shipped(), history), assess(shipped(), turned));
    }
}

TEST(Assess, DoesNotCareWhichKneeItIs) {
    History left = runnersKnee(), right = runnersKnee();
    left.side = Side::left;
    right.side = Side::right;
    EXPECT_EQ(assess(shipped(), left), assess(shipped(), right));
}

TEST(Assess, PutsATextbookStoryFirstAndCallsItAGoodFit) {
    const Assessment assessment = assess(shipped(), runnersKnee());
    ASSERT_FALSE(assessment.causes.empty());
    EXPECT_EQ(assessment.causes.front().condition, ConditionId("patellofemoral-pain"));
    EXPECT_EQ(assessment.causes.front().fit, Fit::good);
    EXPECT_EQ(assessment.urgency.urgency, Urgency::selfCare);
    EXPECT_FALSE(assessment.exercises.empty());
    EXPECT_EQ(assessment.withheld, Withheld::no);
}

// A dangerous cause may stand before a likelier one, but only where the same word of fit is shown for both.
TEST(Assess, ShowsAtMostFourCausesBestFitFirstAndAmongEqualsTheDangerousFirst) {
    const auto isDangerous = [](const Candidate& cause) { return shipped().find(cause.condition)->kind == ConditionKind::dangerous; };
    AnyHistory any(shipped(), 53);
    int before = 0;
    for (int i = 0; i < 400; ++i) {
        const Assessment assessment = assess(shipped(), any.next());
        ASSERT_LE(assessment.causes.size(), 4u);
        for (const Candidate& cause : assessment.causes) EXPECT_NE(cause.condition, ConditionId("something-else"));
        for (std::size_t c = 1; c < assessment.causes.size(); ++c) {
            const Candidate& better = assessment.causes[c - 1];
            const Candidate& next = assessment.causes[c];
            EXPECT_GE(better.fit, next.fit);
            if (better.fit != next.fit) continue;
            EXPECT_GE(isDangerous(better), isDangerous(next));
            if (isDangerous(better) == isDangerous(next)) {
                EXPECT_GE(better.weight, next.weight);
            }
            if (better.weight < next.weight) ++before;
        }
    }
    EXPECT_GT(before, 0);
}

// "It is just gout" must not be what a person with a fever and a hot knee takes along.
TEST(Assess, NamesTheInfectedJointBeforeGoutWhereBothFitWell) {
    const History history = Told().age(41).says("sex", "male").says("runner", "no").marks({"whole-knee"}).shows(Pattern::diffuse)
                                .ticks("safety-now", {"fever-ill"}).ticks("more-fever", {"knee-changed", "cannot-move"})
                                .ticks("safety-knee", {"swollen-or-hot", "skin-changed", "cannot-walk"}).ticksNone("safety-you")
                                .ticks("more-swollen", {"hot-very-sore"}).says("more-skin", "red-no-lump").says("injury", "no-injury")
                                .says("onset", "sudden-no-cause").says("duration", "under-2-days").says("lump", "none").says("rest-night", "wakes")
                                .says("other-joints", "none").ticksNone("general-health").says("full-bend", "cannot").says("gout-history", "never");
    const Assessment assessment = assess(shipped(), history);
    ASSERT_GE(assessment.causes.size(), 2u);
    EXPECT_EQ(assessment.causes[0].condition, ConditionId("septic-arthritis"));
    EXPECT_EQ(assessment.causes[1].condition, ConditionId("gout-or-pseudogout"));
    EXPECT_GT(assessment.causes[1].weight, assessment.causes[0].weight);
}

TEST(Assess, CallsNothingAGoodFitWhereNoneFitsOrTooLittleWasTold) {
    AnyHistory any(shipped(), 54);
    int none = 0;
    for (int i = 0; i < 400; ++i) {
        const Assessment assessment = assess(shipped(), any.next());
        if (!assessment.fitsNone && !assessment.notEnough) continue;
        ++none;
        for (const Candidate& cause : assessment.causes) EXPECT_NE(cause.fit, Fit::good);
        if (assessment.fitsNone) {
            EXPECT_TRUE(assessment.exercises.empty());
        }
    }
    EXPECT_GT(none, 20);
}

TEST(Assess, SaysThatFewAnswersWithoutAClearLeaderAreNotEnough) {
    AnyHistory any(shipped(), 60);
    int few = 0;
    for (int i = 0; i < 600; ++i) {
        History history = any.next();
        while (history.answers.size() > any.below(8)) history.answers.erase(std::next(history.answers.begin(), static_cast<std::ptrdiff_t>(any.below(history.answers.size()))));
        const Assessment assessment = assess(shipped(), history);
        const Ranking ranking(shipped(), gatherFacts(shipped(), history));
        if (assessment.causes.empty()) continue;
        const bool notEnough = ranking.answersUsed() < 5 && assessment.causes.front().weight < 0.6;
        EXPECT_EQ(assessment.notEnough, notEnough);
        few += notEnough;
    }
    EXPECT_GT(few, 50);
}

TEST(Assess, NamesNoCauseUnderTen) {
    const Assessment assessment = assess(shipped(), runnersKnee().age(9));
    EXPECT_TRUE(assessment.rankingWithheld);
    EXPECT_TRUE(assessment.causes.empty());
    EXPECT_TRUE(assessment.exercises.empty());
    EXPECT_FALSE(assess(shipped(), runnersKnee().age(10)).rankingWithheld);
}

TEST(Assess, SendsEverybodyUnderSixteenToSomeoneWithinTwoWeeks) {
    AnyHistory any(shipped(), 55);
    for (int i = 0; i < 200; ++i) {
        History history = any.next();
        const int age = static_cast<int>(any.below(16));
        history.answers.insert_or_assign(QuestionId("age"), Number(age));
        const Assessment assessment = assess(shipped(), history);
        EXPECT_FALSE(moreUrgent({Urgency::soon, 14}, assessment.urgency)) << "age " << age;
        EXPECT_TRUE(assessment.exercises.empty());
    }
    EXPECT_EQ(assess(shipped(), runnersKnee().age(15)).urgency, (UrgencyLevel{Urgency::soon, 14}));
    EXPECT_EQ(assess(shipped(), runnersKnee().age(16)).urgency.urgency, Urgency::selfCare);
}

TEST(Assess, UrgencyIsThatOfTheRulesAlone) {
    AnyHistory any(shipped(), 56);
    for (int i = 0; i < 300; ++i) {
        const History history = any.next();
        const Triage flags = triage(shipped(), gatherFacts(shipped(), history));
        const Assessment assessment = assess(shipped(), history);
        EXPECT_EQ(assessment.urgency, flags.urgency);
        EXPECT_EQ(assessment.redFlags, flags.flags);
    }
}

TEST(Assess, TheRankingCannotChangeUrgency) {
    // The same rules with all the ranking's figures thrown about: other priors, other places, other answers.
    KnowledgeContent content = shipped().content();
    std::mt19937_64 engine(9);
    const auto figure = [&] { return 0.01 + 0.9 * static_cast<double>(engine() >> 11) * 0x1.0p-53; };
    for (Hypothesis& hypothesis : content.hypotheses) {
        for (double& prior : hypothesis.perThousand) prior = 1000 * figure();
        for (double& p : hypothesis.worstSpot) p = figure();
        for (double& p : hypothesis.marked) p = figure();
        for (double& p : hypothesis.pattern) p = figure();
        for (LikelihoodRow& row : hypothesis.rows) {
            for (double& p : row.probability) p = p < 0 ? p : figure();
        }
    }
    const KnowledgeBase thrown(std::move(content));
    AnyHistory any(shipped(), 57);
    int otherOrder = 0;
    for (int i = 0; i < 300; ++i) {
        const History history = any.next();
        const Assessment ours = assess(shipped(), history), theirs = assess(thrown, history);
        EXPECT_EQ(ours.urgency, theirs.urgency);
        EXPECT_EQ(ours.redFlags, theirs.redFlags);
        otherOrder += !ours.causes.empty() && !theirs.causes.empty() && ours.causes.front().condition != theirs.causes.front().condition;
    }
    EXPECT_GT(otherOrder, 100) << "the ranking was hardly changed";
}

TEST(Assess, AnswersForTheRankingAloneCannotChangeUrgency) {
    std::vector<const Question*> free;
    for (std::size_t q = 0; q < shipped().questions().size(); ++q) {
        const Question& question = shipped().questions()[q];
        if (question.stage == Stage::story && shipped().rulesReading(q).empty()) free.push_back(&question);
    }
    ASSERT_GT(free.size(), 20u);
    AnyHistory any(shipped(), 58);
    for (int i = 0; i < 300; ++i) {
        const History history = any.next();
        History other = history;
        for (const Question* question : free) other.answers.insert_or_assign(question->id, any.answerTo(*question));
        EXPECT_EQ(assess(shipped(), history).urgency, assess(shipped(), other).urgency);
    }
}

TEST(Assess, SaysWhenASafetyScreenWasSkipped) {
    EXPECT_TRUE(assess(shipped(), runnersKnee().skips("safety-you")).screenSkipped);
    EXPECT_FALSE(assess(shipped(), runnersKnee().skips("stairs")).screenSkipped);
    EXPECT_TRUE(assess(shipped(), runnersKnee().skips("safety-you")).exercises.empty());
}

TEST(Assess, FindsWhatInTrainingMayHaveSetItOffLikelyFirst) {
    const Assessment assessment = assess(shipped(), runnersKnee().says("longest-run", "over-double").ticks("training-habits", {"old-shoes"}).says("shoe-pairs", "one"));
    const auto has = [&](const char* cause, const char* finding) {
        return std::any_of(assessment.training.begin(), assessment.training.end(), [&](const FiredFinding& f) {
            return f.cause == TrainingCauseId(cause) && f.finding == FindingId(finding);
        });
    };
    EXPECT_TRUE(has("running-shoes", "old-shoes"));
    EXPECT_TRUE(has("running-shoes", "one-pair"));
    for (std::size_t i = 1; i < assessment.training.size(); ++i) EXPECT_GE(assessment.training[i - 1].level, assessment.training[i].level);
    EXPECT_TRUE(std::any_of(assessment.training.begin(), assessment.training.end(),
                            [](const FiredFinding& f) { return f.cause == TrainingCauseId("training-load") && f.level == FindingLevel::likely; }));
    EXPECT_TRUE(assess(shipped(), runnersKnee()).training.empty());
}

TEST(Assess, HandsOutEveryExerciseOfTheBestPlanOnce) {
    const Assessment assessment = assess(shipped(), runnersKnee());
    std::vector<ExerciseId> sorted = assessment.exercises;
    std::sort(sorted.begin(), sorted.end());
    EXPECT_EQ(std::adjacent_find(sorted.begin(), sorted.end()), sorted.end());
    for (const ExerciseId& id : assessment.exercises) EXPECT_NE(shipped().find(id), nullptr);
}

TEST(Assess, TakesAnyHistoryWithoutHarm) {
    AnyHistory any(shipped(), 59);
    for (int i = 0; i < 1000; ++i) {
        const Assessment assessment = assess(shipped(), any.next());
        EXPECT_EQ(assessment.exercises.empty(), assessment.withheld != Withheld::no);
    }
}

}  // namespace
}  // namespace kneemap
