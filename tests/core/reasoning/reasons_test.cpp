#include "core/reasoning/reasons.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/reasoning/assess.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

Candidate explained(const History& history, const char* condition) {
    const Facts facts = gatherFacts(shipped(), history);
    const Ranking ranking(shipped(), facts);
    Candidate candidate{ConditionId(condition)};
    explain(shipped(), facts, ranking, *shipped().indexOf(ConditionId(condition)), candidate);
    return candidate;
}

const Evidence* find(const std::vector<Evidence>& list, const GivenReason& reason) {
    for (const Evidence& evidence : list) {
        if (evidence.answer == reason) return &evidence;
    }
    return nullptr;
}

TEST(Reasons, NameTheAnswerThatSpeaksForACause) {
    const Candidate band = explained(Told().safe().marks({"lateral-femoral-epicondyle"}).says("run-pattern", "same-point"), "iliotibial-band-syndrome");
    EXPECT_NE(find(band.inFavour, {QuestionId("worst-spot"), OptionId("lateral-femoral-epicondyle"), true}), nullptr);
    EXPECT_NE(find(band.inFavour, {QuestionId("run-pattern"), OptionId("same-point"), true}), nullptr);
    EXPECT_EQ(find(band.against, {QuestionId("run-pattern"), OptionId("same-point"), true}), nullptr);
}

TEST(Reasons, NameTheAnswerThatSpeaksAgainstACause) {
    const Candidate band = explained(Told().safe().marks({"medial-joint-line"}), "iliotibial-band-syndrome");
    EXPECT_NE(find(band.against, {QuestionId("worst-spot"), OptionId("medial-joint-line"), true}), nullptr);
}

TEST(Reasons, StandInOrderOfStrengthAndOnTheRightSide) {
    AnyHistory any(shipped(), 21);
    for (int i = 0; i < 200; ++i) {
        for (const Candidate& cause : assess(shipped(), any.next()).causes) {
            for (const auto& list : {cause.inFavour, cause.against}) {
                for (std::size_t k = 1; k < list.size(); ++k) EXPECT_GE(std::abs(list[k - 1].weight), std::abs(list[k].weight));
            }
            for (const Evidence& evidence : cause.inFavour) EXPECT_GE(evidence.weight, 0.25);
            for (const Evidence& evidence : cause.against) EXPECT_LE(evidence.weight, -0.25);
        }
    }
}

TEST(Reasons, NameNothingThePersonDidNotTell) {
    AnyHistory any(shipped(), 22);
    for (int i = 0; i < 200; ++i) {
        const History history = any.next();
        const Facts facts = gatherFacts(shipped(), history);
        for (const Candidate& cause : assess(shipped(), history).causes) {
            std::vector<Evidence> all = cause.inFavour;
            all.insert(all.end(), cause.against.begin(), cause.against.end());
            for (const Evidence& evidence : all) {
                const std::string& question = evidence.answer.question.text();
                if (question == "worst-spot" || question == "marked-spots") {
                    EXPECT_FALSE(history.zones.empty());
                } else if (question == "pattern") {
                    EXPECT_TRUE(history.pattern.has_value());
                } else {
                    const std::size_t q = *shipped().indexOf(evidence.answer.question);
                    EXPECT_TRUE(facts.answers[q].state == GivenAnswer::State::answered || facts.answers[q].settled != 0) << question;
                }
            }
        }
    }
}

TEST(Reasons, OfOneHypothesisAddUpToItsPieces) {
    // What is listed is the computation itself: with the small change below a quarter nat, the listed reasons make up the
    // score. Each answer that is left out adds less than a quarter nat.
    const Told told = Told().safe().marks({"peripatellar"}).shows(Pattern::area).says("stairs", "down").says("squat", "around-kneecap")
                          .says("sitting", "aches-at-front").says("both-knees", "both").says("sex", "female");
    const Facts facts = gatherFacts(shipped(), told);
    const Ranking ranking(shipped(), facts);
    std::size_t h = 0;
    while (shipped().hypotheses()[h].id.text() != "patellofemoral-pain") ++h;
    double score = 0;
    for (std::size_t piece = 0; piece < ranking.pieces().size(); ++piece) score += ranking.contribution(piece, h);
    const Candidate cause = explained(told, "patellofemoral-pain");
    double listed = 0;
    for (const auto& list : {cause.inFavour, cause.against}) {
        for (const Evidence& evidence : list) listed += evidence.weight;
    }
    std::size_t items = ranking.pieces().size();
    for (const Question& question : shipped().questions()) {
        if (question.kind == QuestionKind::multi && told.history().answers.contains(question.id)) items += question.options.size();
    }
    EXPECT_NEAR(listed, score, 0.25 * static_cast<double>(items));
    EXPECT_GT(cause.inFavour.size(), 3u);
}

TEST(Reasons, OfATornAndAWornMeniscusAreSharedByTheirWeights) {
    const Told told = Told().safe().marks({"medial-joint-line"}).says("twisting", "yes").says("duration", "over-6-months");
    const Facts facts = gatherFacts(shipped(), told);
    const Ranking ranking(shipped(), facts);
    double weight[2] = {}, piece[2] = {};
    std::size_t twisting = ranking.pieces().size();
    for (std::size_t p = 0; p < ranking.pieces().size(); ++p) {
        if (ranking.pieces()[p].kind == Ranking::Piece::Kind::question && ranking.pieces()[p].question == placeOf(shipped(), "twisting")) twisting = p;
    }
    ASSERT_LT(twisting, ranking.pieces().size());
    for (std::size_t h = 0; h < shipped().hypotheses().size(); ++h) {
        const std::string& id = shipped().hypotheses()[h].id.text();
        if (id != "meniscus-tear/traumatic" && id != "meniscus-tear/degenerative") continue;
        const std::size_t which = id == "meniscus-tear/traumatic" ? 0 : 1;
        weight[which] = ranking.weights()[h];
        piece[which] = ranking.contribution(twisting, h);
    }
    const double expected = (weight[0] * piece[0] + weight[1] * piece[1]) / (weight[0] + weight[1]);
    const Candidate cause = explained(told, "meniscus-tear");
    const Evidence* evidence = find(cause.inFavour, {QuestionId("twisting"), OptionId("yes"), true});
    ASSERT_NE(evidence, nullptr);
    EXPECT_NEAR(evidence->weight, expected, 1e-9);
}

}  // namespace
}  // namespace kneemap
