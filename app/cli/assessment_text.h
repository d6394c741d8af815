#pragma once

#include <string>

#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"

namespace kneemap::cli {

/// The assessment in plain English for a terminal, urgency first.
std::string assessmentText(const KnowledgeBase& knowledge, const Assessment& assessment);

}  // namespace kneemap::cli
