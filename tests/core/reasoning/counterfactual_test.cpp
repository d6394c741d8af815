#include "core/reasoning/counterfactual.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/reasoning/assess.h"
#include "core/reasoning/ranking.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

TEST(WhatWouldChange, IsTrueWhenItIsDone) {
    // Every change that is told, carried out, puts the named cause first.
    AnyHistory any(shipped(), 31);
    int tried = 0;
    for (int i = 0; i < 150; ++i) {
        const History history = any.next();
        const Assessment before = assess(shipped(), history);
        if (before.rankingWithheld) continue;
        for (const OrderChange& change : whatWouldChange(shipped(), history, before)) {
            History other = history;
            other.answers.insert_or_assign(change.instead.question, Choices{{change.instead.answer}, {}, {}});
            const Facts facts = gatherFacts(shipped(), other);
            const Ranking ranking(shipped(), facts);
            std::map<std::size_t, double> weight;
            for (std::size_t h = 0; h + 1 < shipped().hypotheses().size(); ++h) weight[shipped().hypotheses()[h].condition] += ranking.weights()[h];
            const std::size_t named = *shipped().indexOf(change.wouldBeFirst);
            for (const auto& [condition, w] : weight) EXPECT_LE(w, weight[named] + 1e-12) << change.instead.question.text();
            EXPECT_GT(change.lead, 0);
            ++tried;
        }
    }
    EXPECT_GT(tried, 30);
}

TEST(WhatWouldChange, NamesShownCausesThatAreNotFirstAndEachOnce) {
    AnyHistory any(shipped(), 32);
    for (int i = 0; i < 150; ++i) {
        const History history = any.next();
        const Assessment assessment = assess(shipped(), history);
        std::set<ConditionId> seen;
        const auto changes = whatWouldChange(shipped(), history, assessment);
        EXPECT_LE(changes.size(), 3u);
        for (const OrderChange& change : changes) {
            EXPECT_TRUE(seen.insert(change.wouldBeFirst).second);
            bool shown = false;
            for (std::size_t c = 1; c < assessment.causes.size(); ++c) shown = shown || assessment.causes[c].condition == change.wouldBeFirst;
            EXPECT_TRUE(shown);
            EXPECT_EQ(shipped().find(change.instead.question)->stage, Stage::story);
        }
    }
}

TEST(WhatWouldChange, HasNothingToSayAboutOneCauseAlone) {
    Assessment one;
    one.causes.push_back({ConditionId("patellofemoral-pain")});
    EXPECT_TRUE(whatWouldChange(shipped(), Told().safe(), one).empty());
    EXPECT_TRUE(whatWouldChange(shipped(), {}, {}).empty());
}

}  // namespace
}  // namespace kneemap
