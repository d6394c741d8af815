#pragma once

#include "core/reasoning/facts.h"
#include "core/reasoning/triage.h"

namespace kneemap {

/// Whether tests that load the knee may be offered: 16 or over, nothing to be seen within 2 days or sooner, and the
/// content's own condition (comfortable walking, no fresh injury, no swelling …) a definite yes.
bool selfTestsAllowed(const KnowledgeBase& knowledge, const Facts& facts, const Triage& triage);

}  // namespace kneemap
