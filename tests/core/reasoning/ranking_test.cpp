#include "core/reasoning/ranking.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "tests/core/support/any_history.h"
#include "tests/core/support/plain_bayes.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

const KnowledgeBase& neutralKnowledge() {
    static const KnowledgeBase knowledge(neutral(shipped().content()));
    return knowledge;
}

std::size_t hypothesis(const char* id) {
    const auto& list = shipped().hypotheses();
    for (std::size_t h = 0; h < list.size(); ++h) {
        if (list[h].id.text() == id) return h;
    }
    throw std::out_of_range(id);
}

std::vector<double> weightsOf(const KnowledgeBase& knowledge, const History& history) {
    const Ranking ranking(knowledge, gatherFacts(knowledge, history));
    return {ranking.weights().begin(), ranking.weights().end()};
}

/// The shipped knowledge with some constants of its own.
KnowledgeBase withParameters(const std::function<void(Parameters&)>& change) {
    KnowledgeContent content = neutral(shipped().content());
    change(content.parameters);
    return KnowledgeBase(std::move(content));
}

TEST(Ranking, IsBayesRuleExactlyWhereNothingIsTemperedOrCapped) {
    AnyHistory any(neutralKnowledge(), 3);
    for (int i = 0; i < 1500; ++i) {
        const History history = any.next();
        const std::vector<double> weights = weightsOf(neutralKnowledge(), history);
        const std::vector<long double> expected = plainPosterior(neutralKnowledge().content(), history);
        ASSERT_EQ(weights.size(), expected.size());
        for (std::size_t h = 0; h < weights.size(); ++h) {
            ASSERT_NEAR(weights[h], static_cast<double>(expected[h]), 1e-9) << "history " << i << ", " << shipped().hypotheses()[h].id.text();
        }
    }
}

TEST(Ranking, StartsFromThePriorsOfAnAveragePerson) {
    const std::vector<double> weights = weightsOf(shipped(), {});
    const std::vector<long double> expected = plainPosterior(shipped().content(), {});
    for (std::size_t h = 0; h < weights.size(); ++h) EXPECT_NEAR(weights[h], static_cast<double>(expected[h]), 1e-12);
}

TEST(Ranking, AgeBandsBeginInTheYearTheyAreNamedAfter) {
    const std::pair<int, std::size_t> limits[] = {{9, 0}, {10, 1}, {13, 1}, {14, 2}, {17, 2}, {18, 3}, {34, 3},
                                                  {35, 4}, {49, 4}, {50, 5}, {64, 5}, {65, 6}, {120, 6}};
    for (const auto& [age, band] : limits) {
        const std::vector<double> weights = weightsOf(shipped(), Told().age(age));
        double sum = 0;
        for (const Hypothesis& h : shipped().hypotheses()) sum += h.perThousand[band];
        for (std::size_t h = 0; h < weights.size(); ++h) {
            EXPECT_NEAR(weights[h], shipped().hypotheses()[h].perThousand[band] / sum, 1e-12) << "age " << age;
        }
    }
}

TEST(Ranking, WeightsAreAlwaysAShareOfOne) {
    AnyHistory any(shipped(), 4);
    for (int i = 0; i < 500; ++i) {
        const History history = any.next();
        const Ranking ranking(shipped(), gatherFacts(shipped(), history));
        for (const auto& weights : {std::vector<double>(ranking.weights().begin(), ranking.weights().end()), ranking.cappedWeights()}) {
            EXPECT_NEAR(std::accumulate(weights.begin(), weights.end(), 0.0), 1.0, 1e-9);
            for (const double w : weights) {
                EXPECT_TRUE(std::isfinite(w));
                EXPECT_GE(w, 0.0);
            }
        }
    }
}

TEST(Ranking, NoCauseIsHeldSurerThanTheCap) {
    AnyHistory any(shipped(), 5);
    int reached = 0;
    for (int i = 0; i < 1500; ++i) {
        const History history = any.next();
        const Ranking ranking(shipped(), gatherFacts(shipped(), history));
        const auto capped = ranking.cappedWeights();
        const double cap = shipped().parameters().certaintyCap;
        EXPECT_LE(*std::max_element(capped.begin(), capped.end()), cap + 1e-12);
        reached += *std::max_element(ranking.weights().begin(), ranking.weights().end()) > cap;
        // The order stays, but for ties at the cap.
        for (std::size_t a = 0; a < capped.size(); ++a) {
            for (std::size_t b = 0; b < capped.size(); ++b) {
                if (ranking.weights()[a] > ranking.weights()[b]) {
                    EXPECT_GE(capped[a], capped[b]);
                }
            }
        }
    }
    EXPECT_GT(reached, 20) << "the cap was hardly ever tried";
}

TEST(Ranking, NotSureAndSkippedTellNothing) {
    const Told base = Told().safe().marks({"lateral-femoral-epicondyle"});
    for (const Question& question : shipped().questions()) {
        if (question.stage != Stage::story) continue;
        const char* id = question.id.text().c_str();
        const auto before = weightsOf(shipped(), base);
        EXPECT_EQ(weightsOf(shipped(), Told(base).unsure(id)), before) << id;
        EXPECT_EQ(weightsOf(shipped(), Told(base).skips(id)), before) << id;
    }
}

TEST(Ranking, AnUnsureItemOfAChecklistTellsNothingWhileTheOthersDo) {
    const std::size_t q = placeOf(neutralKnowledge(), "inflammation-signs");
    const Ranking ranking(neutralKnowledge(), gatherFacts(neutralKnowledge(), Told().ticks("inflammation-signs", {"psoriasis"}, {"red-eye"})));
    ASSERT_EQ(ranking.pieces().size(), 1u);
    const EvidenceTable& table = neutralKnowledge().evidence();
    for (std::size_t h = 0; h < table.hypothesisCount(); ++h) {
        double expected = 0;
        for (std::size_t o = 0; o < neutralKnowledge().questions()[q].options.size(); ++o) {
            const std::string& id = neutralKnowledge().questions()[q].options[o].id.text();
            if (id == "red-eye") continue;
            expected += (id == "psoriasis" ? table.ticked(q, o) : table.notTicked(q, o))[h];
        }
        EXPECT_NEAR(ranking.contribution(0, h), expected, 1e-12);
    }
}

TEST(Ranking, ContributionsAddUpToTheScore) {
    AnyHistory any(shipped(), 6);
    for (int i = 0; i < 300; ++i) {
        const History history = any.next();
        const Ranking ranking(shipped(), gatherFacts(shipped(), history));
        std::vector<double> score;
        for (std::size_t h = 0; h < shipped().hypotheses().size(); ++h) {
            const auto& prior = shipped().hypotheses()[h].perThousand;
            double sum = std::log((prior[3] + prior[4] + prior[5] + prior[6]) / 4);
            for (std::size_t piece = 0; piece < ranking.pieces().size(); ++piece) sum += ranking.contribution(piece, h);
            score.push_back(sum);
        }
        const double highest = *std::max_element(score.begin(), score.end());
        double total = 0;
        for (double& s : score) total += s = std::exp(s - highest);
        for (std::size_t h = 0; h < score.size(); ++h) ASSERT_NEAR(score[h] / total, ranking.weights()[h], 1e-9) << "history " << i;
    }
}

TEST(Ranking, ASecondAnswerOfAGroupCountsLess) {
    // Stairs and squat measure the same thing; with a taper the weaker of the two counts half, and half its score is added.
    const KnowledgeBase half = withParameters([](Parameters& p) { p.taper = 0.5; });
    const Told one = Told().says("stairs", "down"), other = Told().says("squat", "around-kneecap");
    const Told both = Told(one).says("squat", "around-kneecap");
    const std::size_t h = hypothesis("patellofemoral-pain");
    const auto alone = [&](const Told& told) { return Ranking(half, gatherFacts(half, told)).contribution(0, h); };
    const Ranking together(half, gatherFacts(half, both));
    const double first = alone(one), second = alone(other);
    const double sum = together.contribution(0, h) + together.contribution(1, h);
    const double asked = std::min(std::abs(sum - (first + second / 2)), std::abs(sum - (first / 2 + second)));
    EXPECT_NEAR(asked, 0.0, 1e-12);
    EXPECT_LT(sum, first + second - 1e-6);
}

TEST(Ranking, TheTaperNeverFallsBelowItsFloor) {
    const KnowledgeBase floored = withParameters([](Parameters& p) { p.taper = 0.01; p.taperFloor = 0.6; });
    const KnowledgeBase equal = withParameters([](Parameters& p) { p.taper = 0.6; });
    const Told two = Told().says("stairs", "down").says("squat", "around-kneecap");
    EXPECT_EQ(weightsOf(floored, two), weightsOf(equal, two));
}

TEST(Ranking, AGroupSpeaksNoLouderThanItsCapAndOnlyAShareBeyondIt) {
    const Told told = Told().says("stairs", "down").says("squat", "around-kneecap").says("sitting", "aches-at-front");
    const std::size_t h = hypothesis("patellofemoral-pain"), other = hypothesis("acl-tear");
    const auto total = [&](const KnowledgeBase& knowledge, std::size_t which) {
        const Ranking ranking(knowledge, gatherFacts(knowledge, told));
        double sum = 0;
        for (std::size_t piece = 0; piece < ranking.pieces().size(); ++piece) sum += ranking.contribution(piece, which);
        return sum;
    };
    const double free = total(neutralKnowledge(), h), against = total(neutralKnowledge(), other);
    ASSERT_GT(free, 1.0);
    ASSERT_LT(against, -0.4);
    EXPECT_NEAR(total(withParameters([](Parameters& p) { p.capUp = 1.0; }), h), 1.0, 1e-12);
    EXPECT_NEAR(total(withParameters([](Parameters& p) { p.capUp = 1.0; p.beyondCapSlope = 0.3; }), h), 1.0 + 0.3 * (free - 1.0), 1e-12);
    EXPECT_NEAR(total(withParameters([](Parameters& p) { p.capDown = 0.4; }), other), -0.4, 1e-12);
    EXPECT_NEAR(total(withParameters([](Parameters& p) { p.capDown = 0.4; p.beyondCapSlope = 0.3; }), other), -0.4 + 0.3 * (against + 0.4), 1e-12);
}

TEST(Ranking, WhereItHurtsHasCapsOfItsOwn) {
    const Told told = Told().marks({"lateral-femoral-epicondyle"});
    const std::size_t h = hypothesis("iliotibial-band-syndrome");
    const auto total = [&](const KnowledgeBase& knowledge) {
        const Ranking ranking(knowledge, gatherFacts(knowledge, told));
        double sum = 0;
        for (std::size_t piece = 0; piece < ranking.pieces().size(); ++piece) sum += ranking.contribution(piece, h);
        return sum;
    };
    ASSERT_GT(total(neutralKnowledge()), 1.0);
    EXPECT_NEAR(total(withParameters([](Parameters& p) { p.locationCapUp = 1.0; })), 1.0, 1e-12);
    EXPECT_NEAR(total(withParameters([](Parameters& p) { p.capUp = 0.1; })), total(neutralKnowledge()), 1e-12);
}

TEST(Ranking, FurtherMarksTogetherStayWithinTheirLimit) {
    const KnowledgeBase limited = withParameters([](Parameters& p) { p.marksLimit = 0.5; });
    AnyHistory any(limited, 8);
    for (int i = 0; i < 200; ++i) {
        const History history = any.next();
        const Ranking ranking(limited, gatherFacts(limited, history));
        for (std::size_t piece = 0; piece < ranking.pieces().size(); ++piece) {
            if (ranking.pieces()[piece].kind != Ranking::Piece::Kind::marks) continue;
            for (std::size_t h = 0; h < limited.hypotheses().size(); ++h) EXPECT_LE(std::abs(ranking.contribution(piece, h)), 0.5 + 1e-9);
        }
    }
}

TEST(Ranking, TellsWhatOneMoreAnswerWouldDoWithoutGivingIt) {
    // weightsWith must foresee what a ranking with that answer says, for every option of every question with one answer.
    const Told base = Told().safe().marks({"peripatellar", "patella"}).says("stairs", "down").says("sitting", "aches-at-front");
    const Ranking now(shipped(), gatherFacts(shipped(), base));
    std::vector<double> foreseen(shipped().hypotheses().size());
    int compared = 0;
    for (std::size_t q = 0; q < shipped().questions().size(); ++q) {
        const Question& question = shipped().questions()[q];
        if (question.stage != Stage::story || question.kind != QuestionKind::single || !question.group || !shipped().evidence().informs(q)) continue;
        if (base.history().answers.contains(question.id)) continue;
        for (std::size_t o = 0; o < question.options.size(); ++o) {
            const double distance = now.weightsWith(q, shipped().evidence().chosen(q, o), foreseen);
            const auto then = weightsOf(shipped(), Told(base).says(question.id.text().c_str(), question.options[o].id.text().c_str()));
            double expected = 0;
            for (std::size_t h = 0; h < then.size(); ++h) {
                ASSERT_NEAR(foreseen[h], then[h], 1e-9) << question.id.text();
                if (then[h] > 0) expected += then[h] * std::log(then[h] / now.weights()[h]);
            }
            EXPECT_NEAR(distance, expected, 1e-9);
            EXPECT_GE(distance, -1e-12);
            ++compared;
        }
    }
    EXPECT_GT(compared, 80);
}

TEST(Ranking, CountsTheAnswersThatInformIt) {
    EXPECT_EQ(Ranking(shipped(), gatherFacts(shipped(), Told().marks({"patella"}).age(30))).answersUsed(), 0);
    const Told told = Told().says("stairs", "down").says("hills", "uphill-worse").unsure("squat").skips("sitting");
    EXPECT_EQ(Ranking(shipped(), gatherFacts(shipped(), told)).answersUsed(), 2);
}

}  // namespace
}  // namespace kneemap
