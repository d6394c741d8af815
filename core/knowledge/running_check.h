#pragma once

#include <vector>

#include "core/knowledge/fault.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// What must hold for the running programmes beyond each value being in range: a ladder that only climbs, a start for any
/// time off that never climbs with it, a word for each cause with a plan, and exercises that are meant for prevention.
std::vector<Fault> checkRunning(const KnowledgeContent& content);

}  // namespace kneemap
