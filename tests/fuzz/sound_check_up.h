#pragma once

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap::fuzz {

/// What must hold of any check-up that a reader took: it can be assessed and told, an emergency names no cause and gives no
/// plan, and whatever is answered from there on it comes to a result, with nothing asked for ever.
void requireSound(const KnowledgeBase& knowledge, const History& history);

}  // namespace kneemap::fuzz
