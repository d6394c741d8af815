#include "core/reasoning/triage.h"

#include <algorithm>

#include "core/knowledge/expression_walk.h"
#include "core/reasoning/truth.h"

namespace kneemap {
namespace {

/// The answers inside a rule that have the wanted truth.
std::vector<GivenReason> reasons(const KnowledgeBase& knowledge, const RedFlagRule& rule, const Facts& facts, Truth wanted) {
    std::vector<GivenReason> list;
    Circumstances circumstances;
    circumstances.waitingCounts = wanted == Truth::unsure;
    forEachPart(rule.when, [&](const Expression& part) {
        const auto* is = std::get_if<AnswerIs>(&part.node);
        if (is == nullptr || evaluate(part, facts, circumstances) != wanted) return;
        const Question& question = knowledge.questions()[is->question];
        const GivenAnswer& given = facts.answers[is->question];
        for (std::size_t o = 0; o < question.options.size(); ++o) {
            const OptionMask bit = OptionMask{1} << o;
            if ((is->options & bit) == 0) continue;
            const bool named = wanted == Truth::yes ? (given.chosen & bit) != 0
                               : given.state == GivenAnswer::State::answered ? ((given.unsure | given.chosen) & bit) != 0
                                                                             : true;
            GivenReason reason{question.id, question.options[o].id, true};
            if (named && std::find(list.begin(), list.end(), reason) == list.end()) list.push_back(std::move(reason));
        }
    });
    return list;
}

enum class Firing { none, unsure, full };

Firing firing(const RedFlagRule& rule, const Facts& facts) {
    if (rule.unless && evaluate(*rule.unless, facts) == Truth::yes) return Firing::none;
    Circumstances circumstances;
    const Truth truth = evaluate(rule.when, facts, circumstances);
    if (truth == Truth::yes) return Firing::full;
    if (truth == Truth::unsure) return hasDefiniteAnswer(rule.when, facts) ? Firing::full : Firing::unsure;
    circumstances.waitingCounts = true;
    return evaluate(rule.when, facts, circumstances) == Truth::no ? Firing::none : Firing::unsure;
}

}  // namespace

UrgencyLevel loweredForUnsure(const UrgencyLevel& level) {
    switch (level.urgency) {
        case Urgency::emergency: return {Urgency::sameDay, std::nullopt};
        case Urgency::sameDay: return {Urgency::soon, 2};
        default: return {Urgency::selfCare, std::nullopt};
    }
}

Triage triage(const KnowledgeBase& knowledge, const Facts& facts) {
    Triage result;
    const auto& rules = knowledge.redFlags();
    result.fired.assign(rules.size(), false);
    for (std::size_t r = 0; r < rules.size(); ++r) {
        const Firing how = firing(rules[r], facts);
        if (how == Firing::none) continue;
        const bool full = how == Firing::full;
        if (!full) {
            for (GivenReason& reason : reasons(knowledge, rules[r], facts, Truth::unsure)) {
                if (std::find(result.unsure.begin(), result.unsure.end(), reason) == result.unsure.end()) {
                    result.unsure.push_back(std::move(reason));
                }
            }
        }
        const UrgencyLevel level = full ? rules[r].level : loweredForUnsure(rules[r].level);
        if (level.urgency == Urgency::selfCare) continue;  // named among the unsure, no more
        result.fired[r] = true;
        result.barsExercise = result.barsExercise || rules[r].barsExercise;
        if (moreUrgent(level, result.urgency)) result.urgency = level;
        result.flags.push_back({rules[r].id, level, !full, reasons(knowledge, rules[r], facts, full ? Truth::yes : Truth::unsure)});
    }
    std::stable_sort(result.flags.begin(), result.flags.end(),
                     [](const FiredFlag& a, const FiredFlag& b) { return moreUrgent(a.level, b.level); });
    return result;
}

}  // namespace kneemap
