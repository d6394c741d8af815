#pragma once

#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

/// Whether this person may plan runs with this cause: whatever keeps exercises from them keeps runs from them. A cause
/// that the content does not know has no plan.
Withheld mayRun(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment, const ConditionId& cause);

/// The list that must be true before the first run, as it stands for this person: what only some are asked, and what is
/// too risky for some, follows from the answers. "Not sure" counts as a reason. The result points into `knowledge`.
std::vector<const ReadinessItem*> readinessFor(const KnowledgeBase& knowledge, const History& history, const ConditionId& cause);

}  // namespace kneemap
