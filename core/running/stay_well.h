#pragma once

#include <optional>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/exercise.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/care_plan.h"

namespace kneemap {

/// What keeps the programme from this person: urgency, a flag, age. Nothing does before anything has been told.
Withheld mayStayWell(const KnowledgeBase& knowledge, const History& history);

/// The sessions of the stay-well programme as they suit this person: what the answers speak against is left out, with the
/// reason. With no answers yet nothing is left out. Phases carry the ids of the sessions.
std::vector<PlannedPhase> stayWellSessions(const KnowledgeBase& knowledge, const History& history);

/// How many weeks a pair of shoes lasts, from the first look to the change, at so many kilometres a week in it.
/// Absent without a distance.
std::optional<Range> shoeWeeks(const StayWellProgramme& programme, int kilometresAWeek);

}  // namespace kneemap
