#include "core/interview/question_value.h"

#include <algorithm>
#include <cmath>

#include "core/reasoning/truth.h"

namespace kneemap {
namespace {

/// P(option) for this person: the hypotheses' own shares, weighted as they stand now.
double chance(const Ranking& ranking, std::span<const double> probability) {
    double sum = 0;
    for (std::size_t h = 0; h < probability.size(); ++h) sum += ranking.weights()[h] * std::max(0.0, probability[h]);
    return sum;
}

}  // namespace

QuestionValue::QuestionValue(const KnowledgeBase& knowledge, const Facts& facts, const Ranking& ranking, const Triage& triage)
    : knowledge_(knowledge), facts_(facts), supposed_(facts), ranking_(ranking), triage_(triage) {}

double QuestionValue::of(std::size_t question) {
    const double urgencyWeight = knowledge_.parameters().urgencyWeight;
    const double rise = urgencyWeight > 0 ? urgencyWeight * expectedRise(question) : 0.0;
    return (expectedInformation(question) + rise) / knowledge_.questions()[question].cost;
}

double QuestionValue::expectedInformation(std::size_t q) const {
    const EvidenceTable& table = knowledge_.evidence();
    const Question& question = knowledge_.questions()[q];
    if (!table.informs(q) || !question.group) return 0;
    std::vector<double> weights(table.hypothesisCount());
    double sum = 0;
    if (question.kind == QuestionKind::multi) {
        for (std::size_t o = 0; o < question.options.size(); ++o) {
            const double p = chance(ranking_, table.probability(q, o));
            if (p <= 0) continue;
            sum += p * ranking_.weightsWith(q, table.ticked(q, o), weights);
            sum += (1 - p) * ranking_.weightsWith(q, table.notTicked(q, o), weights);
        }
        return sum * knowledge_.parameters().multipleChoiceShare;
    }
    double shown = 0;
    for (std::size_t o = 0; o < question.options.size(); ++o) {
        if (question.options[o].hidden) continue;
        const double p = chance(ranking_, table.probability(q, o));
        shown += p;
        sum += p * ranking_.weightsWith(q, table.chosen(q, o), weights);
    }
    return shown > 0 ? sum / shown : 0;
}

double QuestionValue::expectedRise(std::size_t q) {
    const Question& question = knowledge_.questions()[q];
    const EvidenceTable& table = knowledge_.evidence();
    double sum = 0;
    for (const std::size_t r : knowledge_.rulesReading(q)) {
        const RedFlagRule& rule = knowledge_.redFlags()[r];
        if (triage_.fired[r] || !moreUrgent(rule.level, triage_.urgency)) continue;
        for (std::size_t o = 0; o < question.options.size(); ++o) {
            supposed_.answers[q] = {.state = GivenAnswer::State::answered, .chosen = OptionMask{1} << o};
            if (evaluate(rule.when, supposed_) != Truth::yes) continue;
            const double levels = static_cast<double>(rule.level.urgency) - static_cast<double>(triage_.urgency.urgency);
            constexpr double unknownChance = 0.02;  // "hardly ever", for answers nobody has a figure for
            const double p = table.informs(q) ? chance(ranking_, table.probability(q, o)) : unknownChance;
            sum += p * std::max(levels, 0.5);
        }
    }
    supposed_.answers[q] = facts_.answers[q];
    return sum;
}

bool QuestionValue::couldCompleteFlag(std::size_t q) {
    supposed_.answers[q] = {.state = GivenAnswer::State::unsure};
    const auto& rules = knowledge_.rulesReading(q);
    const bool could = std::any_of(rules.begin(), rules.end(), [&](std::size_t r) {
        const RedFlagRule& rule = knowledge_.redFlags()[r];
        if (triage_.fired[r] || !moreUrgent(rule.level, triage_.urgency)) return false;
        if (rule.unless && evaluate(*rule.unless, facts_) == Truth::yes) return false;
        return evaluate(rule.when, supposed_) == Truth::unsure && hasDefiniteAnswer(rule.when, supposed_);
    });
    supposed_.answers[q] = facts_.answers[q];
    return could;
}

std::vector<ConditionId> QuestionValue::separated(std::size_t q) const {
    const EvidenceTable& table = knowledge_.evidence();
    const Question& question = knowledge_.questions()[q];
    if (!table.informs(q) || !question.group) return {};
    const std::size_t count = table.hypothesisCount();
    std::vector<double> weights(count), moved(knowledge_.conditions().size(), 0.0);
    for (std::size_t o = 0; o < question.options.size(); ++o) {
        if (question.options[o].hidden) continue;
        const double p = chance(ranking_, table.probability(q, o));
        if (p <= 0) continue;
        ranking_.weightsWith(q, table.ticked(q, o), weights);
        for (std::size_t h = 0; h + 1 < count; ++h) {
            moved[knowledge_.hypotheses()[h].condition] += p * std::abs(weights[h] - ranking_.weights()[h]);
        }
    }
    std::vector<ConditionId> result;
    for (int i = 0; i < 2; ++i) {
        const auto most = std::max_element(moved.begin(), moved.end());
        constexpr double worthNaming = 0.005;
        if (most == moved.end() || *most < worthNaming) break;
        result.push_back(knowledge_.conditions()[static_cast<std::size_t>(most - moved.begin())].id);
        *most = 0;
    }
    return result;
}

}  // namespace kneemap
