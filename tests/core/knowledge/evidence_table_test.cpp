#include "core/knowledge/evidence_table.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kneemap {
namespace {

/// Two zones, two hypotheses (a cause and "something else"), a question with one answer and a checklist.
struct Small {
    Small() {
        Question one{QuestionId("one")};
        one.options = {{OptionId("a")}, {OptionId("b")}, {OptionId("c")}};
        one.group = 0;
        one.trust = 0.5;
        Question list{QuestionId("list")};
        list.kind = QuestionKind::multi;
        list.options = {{OptionId("x")}, {OptionId("y")}};
        list.group = 0;
        questions = {one, list};
        Hypothesis cause{HypothesisId("cause")};
        cause.worstSpot = {0.9, 0.1};
        cause.marked = {0.8, 0.2};
        cause.pattern = {0.6, 0.3, 0.1};
        cause.rows = {{0, {0.7, 0.2, 0.1}, Grade::judgement}, {1, {0.6, -1}, Grade::judgement}};
        Hypothesis other{HypothesisId("something-else")};
        other.worstSpot = {0.5, 0.5};
        other.marked = {0.4, 0.4};
        other.pattern = {0.2, 0.4, 0.4};
        other.rows = {{0, {0.2, 0.3, 0.5}, Grade::judgement}, {1, {0.1, 0.3}, Grade::judgement}};
        hypotheses = {cause, other};
        parameters.globalExponent = 0.8;
        parameters.worstSpotExponent = 0.9;
        parameters.marksExponent = 0.5;
        parameters.patternExponent = 0.7;
    }
    EvidenceTable table() const { return {questions, hypotheses, 2, parameters}; }

    std::vector<Question> questions;
    std::vector<Hypothesis> hypotheses;
    Parameters parameters;
};

TEST(EvidenceTable, MeasuresAnAnswerAgainstSomethingElse) {
    const EvidenceTable table = Small().table();
    EXPECT_NEAR(table.chosen(0, 0)[0], 0.8 * 0.5 * std::log(0.7 / 0.2), 1e-12);
    EXPECT_NEAR(table.chosen(0, 2)[0], 0.8 * 0.5 * std::log(0.1 / 0.5), 1e-12);
    EXPECT_EQ(table.chosen(0, 0)[1], 0);
}

TEST(EvidenceTable, AnUntickedItemSpeaksToo) {
    const EvidenceTable table = Small().table();
    EXPECT_NEAR(table.ticked(1, 0)[0], 0.8 * std::log(0.6 / 0.1), 1e-12);
    EXPECT_NEAR(table.notTicked(1, 0)[0], 0.8 * std::log(0.4 / 0.9), 1e-12);
}

TEST(EvidenceTable, AnItemACauseHasNoSayOnTellsNothingAboutIt) {
    const EvidenceTable table = Small().table();
    EXPECT_EQ(table.ticked(1, 1)[0], 0);
    EXPECT_EQ(table.notTicked(1, 1)[0], 0);
}

TEST(EvidenceTable, OneOfTwoAnswersCountsAsTheirSum) {
    const EvidenceTable table = Small().table();
    std::vector<double> e(2, 0.0);
    table.addOneOf(0, 0b011, e);
    EXPECT_NEAR(e[0], 0.8 * 0.5 * std::log((0.7 + 0.2) / (0.2 + 0.3)), 1e-12);
    EXPECT_EQ(e[1], 0);
    std::vector<double> one(2, 1.0);
    table.addOneOf(0, 0b001, one);  // adds, does not replace
    EXPECT_NEAR(one[0], 1.0 + table.chosen(0, 0)[0], 1e-12);
    std::vector<double> all(2, 0.0);
    table.addOneOf(0, 0b111, all);
    EXPECT_NEAR(all[0], 0.0, 1e-12);
}

TEST(EvidenceTable, PlaceAndPatternHaveExponentsOfTheirOwn) {
    const EvidenceTable table = Small().table();
    std::vector<double> e(2, 0.0);
    table.addWorstOneOf(0b01, e);
    EXPECT_NEAR(e[0], 0.9 * std::log(0.9 / 0.5), 1e-12);
    std::fill(e.begin(), e.end(), 0.0);
    table.addWorstOneOf(0b11, e);
    EXPECT_NEAR(e[0], 0.0, 1e-12);
    EXPECT_NEAR(table.zoneMarked(0)[0], 0.5 * std::log(0.8 / 0.4), 1e-12);
    EXPECT_NEAR(table.zoneNotMarked(0)[0], 0.5 * std::log(0.2 / 0.6), 1e-12);
    EXPECT_NEAR(table.pattern(Pattern::diffuse)[0], 0.7 * std::log(0.1 / 0.4), 1e-12);
}

TEST(EvidenceTable, AQuestionThatDoesNotFeedTheRankingInformsNothing) {
    Small small;
    small.questions[0].feedsRanking = false;
    const EvidenceTable table = small.table();
    EXPECT_FALSE(table.informs(0));
    EXPECT_TRUE(table.informs(1));
    EXPECT_EQ(table.chosen(0, 0)[0], 0);
}

TEST(EvidenceTable, ACauseWithoutARowIsLikeSomethingElse) {
    Small small;
    small.hypotheses[0].rows.erase(small.hypotheses[0].rows.begin());
    EXPECT_EQ(small.table().chosen(0, 0)[0], 0);
    EXPECT_EQ(small.table().probability(0, 0)[0], 0.2);
}

}  // namespace
}  // namespace kneemap
