#include "core/reasoning/counterfactual.h"

#include <algorithm>

#include "core/reasoning/facts.h"
#include "core/reasoning/ranking.h"
#include "core/reasoning/truth.h"

namespace kneemap {
namespace {

struct Leader {
    std::size_t condition = 0;
    double lead = 0;
};

/// Which condition is first, and how far ahead of the second.
Leader leaderOf(const KnowledgeBase& knowledge, std::span<const double> weights) {
    std::vector<double> sums(knowledge.conditions().size(), 0.0);
    for (std::size_t h = 0; h + 1 < weights.size(); ++h) sums[knowledge.hypotheses()[h].condition] += weights[h];
    const auto first = std::max_element(sums.begin(), sums.end());
    const double highest = *first;
    const auto condition = static_cast<std::size_t>(first - sums.begin());
    *first = 0;
    return {condition, highest - *std::max_element(sums.begin(), sums.end())};
}

}  // namespace

std::vector<OrderChange> whatWouldChange(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment) {
    std::vector<OrderChange> changes;
    if (assessment.causes.size() < 2) return changes;
    Facts facts = gatherFacts(knowledge, history);
    const EvidenceTable& table = knowledge.evidence();
    // The likeliest way there: the answer that people with the other cause give most often.
    std::vector<double> best(knowledge.conditions().size(), 0.0);
    std::vector<std::optional<OrderChange>> found(knowledge.conditions().size());
    for (std::size_t q = 0; q < knowledge.questions().size(); ++q) {
        const Question& question = knowledge.questions()[q];
        if (question.stage != Stage::story || question.kind != QuestionKind::single || !table.informs(q)) continue;
        if (question.askWhen && evaluate(*question.askWhen, facts) != Truth::yes) continue;
        const GivenAnswer kept = facts.answers[q];
        for (std::size_t o = 0; o < question.options.size(); ++o) {
            const OptionMask bit = OptionMask{1} << o;
            if (question.options[o].hidden || kept.chosen == bit || kept.settled != 0) continue;
            facts.answers[q] = {.state = GivenAnswer::State::answered, .chosen = bit};
            const Ranking supposed(knowledge, facts);
            const Leader leader = leaderOf(knowledge, supposed.weights());
            if (knowledge.conditions()[leader.condition].id == assessment.causes.front().condition) continue;
            double chance = 0;
            for (std::size_t h = 0; h + 1 < table.hypothesisCount(); ++h) {
                if (knowledge.hypotheses()[h].condition == leader.condition) chance = std::max(chance, table.probability(q, o)[h]);
            }
            if (chance <= best[leader.condition]) continue;
            best[leader.condition] = chance;
            found[leader.condition] = {{question.id, question.options[o].id, true},
                                       knowledge.conditions()[leader.condition].id, leader.lead};
        }
        facts.answers[q] = kept;
    }
    for (std::size_t i = 1; i < assessment.causes.size() && changes.size() < 3; ++i) {
        if (const auto& change = found[*knowledge.indexOf(assessment.causes[i].condition)]) changes.push_back(*change);
    }
    return changes;
}

}  // namespace kneemap
