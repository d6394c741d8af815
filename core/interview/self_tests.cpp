#include "core/interview/self_tests.h"

#include <algorithm>
#include <utility>

#include "core/interview/question_value.h"
#include "core/reasoning/ranking.h"
#include "core/reasoning/truth.h"

namespace kneemap {
namespace {

/// The questions of a check-up stop where an answer is worth less than its bother. Who reads the result has time: a test
/// that is worth a third of that is still offered.
constexpr double shareOfFloor = 1.0 / 3;

}  // namespace

bool selfTestsAllowed(const KnowledgeBase& knowledge, const Facts& facts, const Triage& triage) {
    constexpr int fromAge = 16;
    const UrgencyLevel limit{Urgency::soon, 7};
    if (!facts.age || *facts.age < fromAge || moreUrgent(triage.urgency, limit) || triage.barsExercise) return false;
    const auto& allowed = knowledge.content().selfTestsAllowed;
    return allowed && evaluate(*allowed, facts) == Truth::yes;
}

std::vector<QuestionId> worthwhileSelfTests(const KnowledgeBase& knowledge, const History& history, std::size_t most) {
    const Facts facts = gatherFacts(knowledge, history);
    const Triage flags = triage(knowledge, facts);
    if (!selfTestsAllowed(knowledge, facts, flags)) return {};
    Circumstances circumstances;
    circumstances.selfTestsAllowed = true;
    circumstances.firedRules = &flags.fired;
    const Ranking ranking(knowledge, facts);
    QuestionValue value(knowledge, facts, ranking, flags);
    const double floor = knowledge.parameters().stopInformation * shareOfFloor;
    std::vector<std::pair<double, QuestionId>> found;
    for (std::size_t q = 0; q < knowledge.questions().size(); ++q) {
        const Question& question = knowledge.questions()[q];
        if (question.stage != Stage::selfTest || facts.answers[q].state == GivenAnswer::State::answered) continue;
        // What may load the knee is offered on a definite yes alone.
        if (question.askWhen && evaluate(*question.askWhen, facts, circumstances) != Truth::yes) continue;
        if (const double worth = value.of(q); worth >= floor) found.emplace_back(worth, question.id);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<QuestionId> tests;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i) tests.push_back(found[i].second);
    return tests;
}

}  // namespace kneemap
