#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/reasoning/facts.h"
#include "core/reasoning/ranking.h"
#include "core/reasoning/triage.h"

namespace kneemap {

/// What asking a question is worth to this person now, in nats for an effort of 1: the expected information about the
/// causes (mean Kullback-Leibler distance over the likely answers), plus what a rise of urgency would be worth.
class QuestionValue {
public:
    QuestionValue(const KnowledgeBase& knowledge, const Facts& facts, const Ranking& ranking, const Triage& triage);

    double of(std::size_t question);

    /// Whether a red flag waits for this answer alone: another of its answers is a yes already, and it would raise urgency.
    bool couldCompleteFlag(std::size_t question);

    /// The two conditions whose chances the answers to this question would move apart most, likelier first.
    std::vector<ConditionId> separated(std::size_t question) const;

private:
    double expectedInformation(std::size_t question) const;
    double expectedRise(std::size_t question);

    const KnowledgeBase& knowledge_;
    const Facts& facts_;
    Facts supposed_;  ///< the facts, with one answer at a time replaced by a possible one
    const Ranking& ranking_;
    const Triage& triage_;
};

}  // namespace kneemap
