#pragma once

#include <vector>

#include "core/knowledge/fault.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// What must hold for the content as a whole, beyond each file being well formed: probabilities that add up, every cause
/// with a page, every safety rule with a way in and a card, no red flag that an answer could switch off.
/// Returns every fault, none if all is well.
std::vector<Fault> checkKnowledge(const KnowledgeContent& content);

}  // namespace kneemap
