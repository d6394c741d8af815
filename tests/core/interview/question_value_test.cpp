#include "core/interview/question_value.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/support/any_history.h"
#include "tests/core/support/plain_bayes.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

/// Everything a value needs, kept alive together.
struct Valued {
    Valued(const KnowledgeBase& knowledge, const History& history)
        : facts(gatherFacts(knowledge, history)), ranking(knowledge, facts), flags(triage(knowledge, facts)), value(knowledge, facts, ranking, flags) {}
    Facts facts;
    Ranking ranking;
    Triage flags;
    QuestionValue value;
};

TEST(QuestionValue, IsTheExpectedInformationWhereNothingIsTempered) {
    // Mutual information between answer and cause, by plain sums over the joint distribution.
    KnowledgeContent content = neutral(shipped().content());
    content.parameters.urgencyWeight = 0;
    for (Question& question : content.questions) question.cost = 1;
    const KnowledgeBase knowledge(std::move(content));
    const Told told = Told().age(34).marks({"peripatellar", "patella"}).says("injury", "no-injury");
    Valued valued(knowledge, told);
    const auto prior = plainPosterior(knowledge.content(), told);
    for (const char* id : {"stairs", "hills", "twisting", "run-pattern", "sitting"}) {
        const std::size_t q = placeOf(knowledge, id);
        const auto row = [&](const Hypothesis& hypothesis) -> const std::vector<double>& {
            for (const LikelihoodRow& r : hypothesis.rows) {
                if (r.question == q) return r.probability;
            }
            for (const LikelihoodRow& r : knowledge.hypotheses().back().rows) {
                if (r.question == q) return r.probability;
            }
            throw std::logic_error("no row");
        };
        long double information = 0;
        for (std::size_t o = 0; o < knowledge.questions()[q].options.size(); ++o) {
            long double chance = 0;
            for (std::size_t h = 0; h < prior.size(); ++h) chance += prior[h] * row(knowledge.hypotheses()[h])[o];
            for (std::size_t h = 0; h < prior.size(); ++h) {
                const long double p = row(knowledge.hypotheses()[h])[o];
                information += prior[h] * p * std::log(p / chance);
            }
        }
        EXPECT_NEAR(valued.value.of(q), static_cast<double>(information), 1e-9) << id;
    }
}

TEST(QuestionValue, IsHalvedByDoubleTheEffort) {
    KnowledgeContent content = shipped().content();
    const std::size_t q = placeOf(shipped(), "stairs");
    content.questions[q].cost = 2 * content.questions[q].cost;
    const KnowledgeBase dearer(std::move(content));
    const Told told = Told().safe().marks({"patella"});
    EXPECT_NEAR(Valued(dearer, told).value.of(q), Valued(shipped(), told).value.of(q) / 2, 1e-12);
}

TEST(QuestionValue, IsNeverNegative) {
    AnyHistory any(shipped(), 71);
    for (int i = 0; i < 30; ++i) {
        Valued valued(shipped(), any.next());
        for (std::size_t q = 0; q < shipped().questions().size(); ++q) {
            if (valued.facts.answers[q].state != GivenAnswer::State::unanswered) continue;
            EXPECT_GE(valued.value.of(q), -1e-9) << shipped().questions()[q].id.text();
        }
    }
}

TEST(QuestionValue, OfAQuestionThatCouldRaiseUrgencyIsHigher) {
    KnowledgeContent content = shipped().content();
    content.parameters.urgencyWeight = 5;
    const KnowledgeBase wary(std::move(content));
    const Told told = Told().safe().marks({"patella"});
    const std::size_t q = placeOf(shipped(), "lump");
    EXPECT_GT(Valued(wary, told).value.of(q), Valued(shipped(), told).value.of(q));
}

TEST(QuestionValue, SeesAFlagThatWaitsForOneAnswerAlone) {
    // A sore calf with cancer is for today; the calf is told, "clot risk" is open.
    const Told told = Told().safe().ticks("safety-knee", {"calf-or-leg"}).says("more-calf", "sore-only").ticksNone("calf-risk");
    Valued valued(shipped(), told);
    EXPECT_TRUE(valued.value.couldCompleteFlag(placeOf(shipped(), "clot-risk")));
    EXPECT_FALSE(valued.value.couldCompleteFlag(placeOf(shipped(), "stairs")));
    EXPECT_FALSE(Valued(shipped(), Told().safe()).value.couldCompleteFlag(placeOf(shipped(), "clot-risk")));
}

TEST(QuestionValue, NamesTheCausesAnAnswerPartsMost) {
    Valued valued(shipped(), Told().safe().marks({"peripatellar"}));
    const auto parted = valued.value.separated(placeOf(shipped(), "squat"));
    ASSERT_EQ(parted.size(), 2u);
    EXPECT_NE(parted[0], parted[1]);
    EXPECT_TRUE(valued.value.separated(placeOf(shipped(), "mood-and-food")).empty());
}

}  // namespace
}  // namespace kneemap
