#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"
#include "core/reasoning/care_plan.h"

namespace kneemap {

/// What a check-up amounts to, as it is handed over: ids and values, no language. Paper, text and code all show this one
/// report, each in its own look; what a reader may not see is already left out.
struct Report {
    std::string contentVersion;   ///< of the content, not of the program
    std::string contentReviewed;  ///< ISO date
    History history;
    Assessment assessment;

    std::optional<ZoneId> worst;  ///< the spot that hurts most; the only spot is the worst one
    std::optional<int> age;       ///< whole years

    /// As they may be named to the person: none in an emergency, none where causes are withheld, two where nothing fits.
    /// Each with its foremost reasons only.
    std::vector<Candidate> causes;
    /// The plan for the first cause; none in an emergency, or where nothing fits well enough.
    std::optional<CarePlan> plan;
    std::vector<ExerciseId> exercises;   ///< of the plan's first phase: where the person stands today
    std::vector<FiredFinding> training;  ///< the foremost three; none in an emergency
    std::vector<QuestionId> homeTests;   ///< worth trying at home; none where something urgent fired

    std::vector<QuestionId> answered;    ///< what was told, in the order of the questions; age, unsure and skipped left out
    std::vector<QuestionId> unsure;      ///< asked, and not sure or passed over

    bool isEmergency() const { return assessment.urgency.urgency == Urgency::emergency; }
};

/// Pure: the same knowledge, history and assessment of it give the same report. The plan is that of the first cause, or of
/// another one that the person has looked at.
Report makeReport(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment,
                  const std::optional<ConditionId>& planFor = std::nullopt);

}  // namespace kneemap
