#include <gtest/gtest.h>

#include <numeric>

#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;

constexpr const char* file = "likelihoods/patellofemoral-pain.json";

const Hypothesis& named(const KnowledgeBase& knowledge, const char* id) {
    for (const Hypothesis& hypothesis : knowledge.hypotheses()) {
        if (hypothesis.id.text() == id) return hypothesis;
    }
    throw std::out_of_range(id);
}

/// The row of a question after it was written as `is`.
std::vector<double> rowWith(const char* question, const nlohmann::json& is) {
    const KnowledgeBase knowledge = shippedWith(file, {{{"op", "replace"}, {"path", std::string("/answers/") + question + "/is"}, {"value", is}}});
    const std::size_t q = placeOf(knowledge, question);
    for (const LikelihoodRow& row : named(knowledge, "patellofemoral-pain").rows) {
        if (row.question == q) return row.probability;
    }
    return {};
}

/// What the scale says for a word.
double worth(const char* word) {
    const nlohmann::json scale = shippedJson("scale.json");
    for (const auto& entry : scale["words"]) {
        if (entry["word"] == word) return entry["value"];
    }
    throw std::out_of_range(word);
}

TEST(HypothesisReader, FiguresStandAsTheyAre) {
    const auto row = rowWith("hills", {{"downhill-worse", 0.5}, {"uphill-worse", 0.2}, {"no-difference", 0.3}});
    ASSERT_EQ(row.size(), 3u);
    EXPECT_DOUBLE_EQ(row[0], 0.5);
    EXPECT_DOUBLE_EQ(row[1], 0.2);
    EXPECT_DOUBLE_EQ(row[2], 0.3);
}

TEST(HypothesisReader, WordsShareTheWholeInProportion) {
    const auto row = rowWith("hills", {{"downhill-worse", "often"}, {"uphill-worse", "sometimes"}, {"no-difference", "rarely"}});
    const double sum = worth("often") + worth("sometimes") + worth("rarely");
    ASSERT_EQ(row.size(), 3u);
    EXPECT_NEAR(row[0], worth("often") / sum, 1e-12);
    EXPECT_NEAR(row[1], worth("sometimes") / sum, 1e-12);
    EXPECT_NEAR(row[2], worth("rarely") / sum, 1e-12);
}

TEST(HypothesisReader, WordsShareWhatFiguresLeave) {
    const auto row = rowWith("hills", {{"downhill-worse", 0.4}, {"uphill-worse", "often"}, {"no-difference", "rarely"}});
    const double words = worth("often") + worth("rarely");
    ASSERT_EQ(row.size(), 3u);
    EXPECT_NEAR(row[0], 0.4, 1e-12);
    EXPECT_NEAR(row[1], 0.6 * worth("often") / words, 1e-12);
    EXPECT_NEAR(row[2], 0.6 * worth("rarely") / words, 1e-12);
}

TEST(HypothesisReader, InAMultipleChoiceEveryOptionStandsAloneAndUnnamedOnesHaveNoSay) {
    const auto row = rowWith("load-change", {{"distance-up", "often"}, {"speed-or-jumps", 0.3}});
    const Question& question = *shipped().find(QuestionId("load-change"));
    ASSERT_EQ(row.size(), question.options.size());
    EXPECT_DOUBLE_EQ(row[*question.optionIndex(OptionId("distance-up"))], worth("often"));
    EXPECT_DOUBLE_EQ(row[*question.optionIndex(OptionId("speed-or-jumps"))], 0.3);
    EXPECT_LT(row[*question.optionIndex(OptionId("new-activity"))], 0);
}

TEST(HypothesisReader, EveryShippedRowOfOneAnswerSumsToOne) {
    for (const Hypothesis& hypothesis : shipped().hypotheses()) {
        for (const LikelihoodRow& row : hypothesis.rows) {
            const Question& question = shipped().questions()[row.question];
            ASSERT_EQ(row.probability.size(), question.options.size());
            for (const double p : row.probability) EXPECT_LT(p, 1.0);
            if (question.kind == QuestionKind::multi) continue;
            EXPECT_NEAR(std::accumulate(row.probability.begin(), row.probability.end(), 0.0), 1.0, 1e-9)
                << hypothesis.id.text() << " " << question.id.text();
            for (const double p : row.probability) EXPECT_GT(p, 0.0);
        }
        EXPECT_NEAR(std::accumulate(hypothesis.worstSpot.begin(), hypothesis.worstSpot.end(), 0.0), 1.0, 1e-9);
        EXPECT_NEAR(std::accumulate(hypothesis.pattern.begin(), hypothesis.pattern.end(), 0.0), 1.0, 1e-9);
        for (const double p : hypothesis.marked) EXPECT_TRUE(p > 0 && p < 1);
        for (const double p : hypothesis.worstSpot) EXPECT_GT(p, 0);
        for (const double p : hypothesis.perThousand) EXPECT_GT(p, 0);
    }
}

TEST(HypothesisReader, ElsewhereStandsForEveryZoneNotNamed) {
    const KnowledgeBase knowledge = shippedWith(
        file, {{{"op", "replace"}, {"path", "/worst-spot/share"}, {"value", {{"patella", 0.6}, {"peripatellar", 0.22}}}},
               {{"op", "replace"}, {"path", "/worst-spot/elsewhere"}, {"value", 0.01}}});
    const Hypothesis& hypothesis = named(knowledge, "patellofemoral-pain");
    EXPECT_NEAR(hypothesis.worstSpot[*knowledge.indexOf(ZoneId("patella"))], 0.6, 1e-9);
    EXPECT_NEAR(hypothesis.worstSpot[*knowledge.indexOf(ZoneId("proximal-calf"))], 0.01, 1e-9);
}

TEST(HypothesisReader, PutsSomethingElseLastAsTheMeasureOfAll) {
    EXPECT_EQ(shipped().hypotheses().back().id.text(), "something-else");
}

}  // namespace
}  // namespace kneemap
