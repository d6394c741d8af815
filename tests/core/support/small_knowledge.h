#pragma once

#include <vector>

#include "core/knowledge/knowledge_base.h"

namespace kneemap::tests {

/// The shipped zones, questions and shares with these rules alone: no causes, no pages. Triage needs no more.
KnowledgeBase withRules(std::vector<RedFlagRule> rules);

/// One rule of the shipped ones, alone.
KnowledgeBase ruleAlone(std::size_t rule);

}  // namespace kneemap::tests
