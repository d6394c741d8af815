#pragma once

#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

/// One answer that, given otherwise, would put another cause first.
struct OrderChange {
    GivenReason instead;       ///< the answer as it would have to be
    ConditionId wouldBeFirst;
    double lead = 0;           ///< by how much it would lead, as a weight

    friend bool operator==(const OrderChange&, const OrderChange&) = default;
};

/// The smallest changes that would change the order: for every shown cause that is not first, the likeliest single answer
/// to a question of the story that would put it there. At most three, causes in their order. Pure; about a millisecond.
std::vector<OrderChange> whatWouldChange(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment);

}  // namespace kneemap
