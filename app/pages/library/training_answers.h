#pragma once

#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

/// The check-up's history with the answers of the training check laid over it: what was told last counts.
History withAnswers(History checkUp, const History& own);

/// Whether this question may be asked now. Tests that load the knee need the safety answers of a check-up.
bool mayAsk(const KnowledgeBase& knowledge, const History& history, const Question& question);

/// The findings of one training cause, likely before maybe.
std::vector<FiredFinding> findingsOf(const KnowledgeBase& knowledge, const History& history, const TrainingCauseId& cause);

/// The questions of the cause's self-check that have a definite answer which no finding of the cause rests on.
std::vector<const Question*> clearedBy(const KnowledgeBase& knowledge, const History& history, const TrainingCause& cause);

/// How many questions of the self-check have an answer, "not sure" included.
int answeredIn(const KnowledgeBase& knowledge, const History& history, const TrainingCause& cause);

/// The causes in the order of their pages: training, strength, form, shoes, and any further ones after them.
std::vector<const TrainingCause*> trainingCausesInOrder(const KnowledgeBase& knowledge);

/// The finding with this id, or nullptr.
const TrainingFinding* findingIn(const TrainingCause& cause, const FindingId& id);

}  // namespace kneemap
