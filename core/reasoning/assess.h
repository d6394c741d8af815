#pragma once

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

/// What a history amounts to: how urgent, which causes it fits and why, what in training may have set it off. Pure: the
/// same knowledge and history always give the same assessment. Urgency is decided by the red-flag rules alone.
Assessment assess(const KnowledgeBase& knowledge, const History& history);

}  // namespace kneemap
