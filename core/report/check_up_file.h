#pragma once

#include <string>
#include <string_view>

#include "core/history/history.h"
#include "core/knowledge/fault.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// Reads a check-up file (see the README for the format). Throws ContentError with every fault: broken JSON, wrong kinds,
/// unknown ids with the nearest known one. `expected`, `source` and `note` are for people and tests, and passed over.
History readCheckUp(std::string_view text, const std::string& fileName, const KnowledgeBase& knowledge);

/// The check-up as a file: readCheckUp gives the same history back.
std::string writeCheckUp(const History& history);

}  // namespace kneemap
