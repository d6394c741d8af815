// The same properties as elsewhere, with histories that shrink: where one fails, RapidCheck hands over the smallest history
// that shows it.

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

#include "core/interview/interview.h"
#include "core/reasoning/assess.h"
#include "core/reasoning/ranking.h"
#include "core/report/check_up_file.h"
#include "tests/core/support/plain_bayes.h"
#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;

/// A question by its place, and an answer as a number that picks among all the ways to answer it.
using Pick = std::pair<unsigned, unsigned>;

Answer answerOf(const Question& question, unsigned pick) {
    if (pick % 8 == 6) return Unsure{};
    if (pick % 8 == 7) return Skipped{};
    if (question.kind == QuestionKind::number) return Number(pick % 121);
    Choices choices;
    if (question.kind == QuestionKind::single) {
        choices.chosen.insert(question.options[pick / 8 % question.options.size()].id);
        return choices;
    }
    unsigned rest = pick / 8;
    for (const Option& option : question.options) {
        if (rest % 4 == 1) choices.chosen.insert(option.id);
        if (rest % 4 == 2) choices.unsure.insert(option.id);
        rest /= 4;
    }
    return choices;
}

History historyOf(const std::vector<Pick>& picks, const std::vector<unsigned>& zones, unsigned pattern) {
    History history;
    for (const auto& [place, pick] : picks) {
        const Question& question = shipped().questions()[place % shipped().questions().size()];
        history.answers.insert_or_assign(question.id, answerOf(question, pick));
    }
    for (const unsigned z : zones) {
        const ZoneId zone = shipped().zones()[z % shipped().zones().size()].id;
        const auto same = [&](const MarkedZone& mark) { return mark.zone == zone; };
        if (std::none_of(history.zones.begin(), history.zones.end(), same)) history.zones.push_back({zone, false});
    }
    if (!history.zones.empty()) history.side = Side::left;
    if (!history.zones.empty() && pattern % 2 == 0) history.zones.front().worst = true;
    if (pattern % 5 < 3) history.pattern = static_cast<Pattern>(pattern % 5);
    return history;
}

template <class Property>
void holdsForAll(const char* name, Property property) {
    EXPECT_TRUE(rc::check(name, [&](const std::vector<Pick>& picks, const std::vector<unsigned>& zones, unsigned pattern) {
        property(historyOf(picks, zones, pattern));
    }));
}

TEST(ShrinkingProperties, PosteriorIsTheProductOfProbabilities) {
    const KnowledgeBase knowledge(neutral(shipped().content()));
    holdsForAll("the posterior is the plain product", [&](const History& history) {
        const Ranking ranking(knowledge, gatherFacts(knowledge, history));
        const auto expected = plainPosterior(knowledge.content(), history);
        for (std::size_t h = 0; h < expected.size(); ++h) RC_ASSERT(std::abs(ranking.weights()[h] - static_cast<double>(expected[h])) < 1e-9);
    });
}

TEST(ShrinkingProperties, ACheckUpFileComesBackAsItWasWritten) {
    holdsForAll("round trip", [](const History& history) { RC_ASSERT(readCheckUp(writeCheckUp(history), "a.json", shipped()) == history); });
}

TEST(ShrinkingProperties, TickingOneMoreItemOfASafetyScreenNeverLowersUrgency) {
    holdsForAll("one more tick", [](const History& history) {
        const auto question = *rc::gen::elementOf(shipped().questions());
        if (question.stage != Stage::safety || question.kind != QuestionKind::multi) return;
        const auto option = *rc::gen::elementOf(question.options);
        if (option.hidden || option.exclusive) return;
        const auto found = history.answers.find(question.id);
        Choices choices;
        if (found != history.answers.end() && std::holds_alternative<Choices>(found->second)) choices = std::get<Choices>(found->second);
        else if (found != history.answers.end()) return;
        History before = history, after = history;
        before.answers.insert_or_assign(question.id, choices);
        choices.unsure.erase(option.id);
        choices.chosen.insert(option.id);
        after.answers.insert_or_assign(question.id, choices);
        RC_ASSERT(!moreUrgent(assess(shipped(), before).urgency, assess(shipped(), after).urgency));
    });
}

TEST(ShrinkingProperties, ExercisesAreGivenOnlyWhereNothingIsUrgent) {
    holdsForAll("no exercises when urgent", [](const History& history) {
        const Assessment assessment = assess(shipped(), history);
        RC_ASSERT(assessment.exercises.empty() || assessment.urgency.urgency < Urgency::sameDay);
    });
}

}  // namespace
}  // namespace kneemap
