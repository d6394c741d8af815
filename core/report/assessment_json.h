#pragma once

#include <string>

#include "core/history/history.h"
#include "core/interview/step.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

/// The assessment as one JSON object for scripts: ids and values, no words. Strength of evidence is in nats, rounded to two
/// digits. On one line unless `pretty`.
std::string assessmentJson(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment, bool pretty);

/// The step as one JSON object: what to do next, why, and about how many questions follow.
std::string stepJson(const KnowledgeBase& knowledge, const Step& step);

/// "self-care", "soon", "same-day" or "emergency".
const char* urgencyName(Urgency urgency);
/// "about", "safety", "story", "self-test" or "training".
const char* stageName(Stage stage);
/// "weak", "possible" or "good".
const char* fitName(Fit fit);

}  // namespace kneemap
