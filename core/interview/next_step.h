#pragma once

#include "core/history/history.h"
#include "core/interview/step.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// What comes next in a check-up: what cannot wait, a few facts about the person, the map, the safety questions that need
/// the knee and the story, then the question that would tell most, until none would change the result or the cap is
/// reached; then the look back, then the result. Pure.
Step nextStep(const KnowledgeBase& knowledge, const History& history);

}  // namespace kneemap
