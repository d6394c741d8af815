#pragma once

#include <cstddef>
#include <vector>

#include "core/history/history.h"
#include "core/reasoning/facts.h"
#include "core/reasoning/triage.h"

namespace kneemap {

/// Whether tests that load the knee may be offered: 16 or over, nothing to be seen within 2 days or sooner, and the
/// content's own condition (comfortable walking, no fresh injury, no swelling …) a definite yes.
bool selfTestsAllowed(const KnowledgeBase& knowledge, const Facts& facts, const Triage& triage);

/// The self-tests worth trying at home once the questions are over: allowed, fit for this person, not done yet (never asked,
/// passed over or "not sure"), and likely to tell something. What tells most for its effort comes first, `most` at most.
std::vector<QuestionId> worthwhileSelfTests(const KnowledgeBase& knowledge, const History& history, std::size_t most = 3);

}  // namespace kneemap
