#pragma once

#include <string>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"
#include "core/reasoning/facts.h"

namespace kneemap {

/// An exercise that the plan has but this person does better without, and why.
struct LeftOut {
    ExerciseId exercise;
    std::string why;

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// One phase of a plan as it suits this person.
struct PlannedPhase {
    std::string phase;  ///< the phase's id in the condition
    std::vector<ExerciseId> exercises;
    std::vector<LeftOut> leftOut;

    friend bool operator==(const PlannedPhase&, const PlannedPhase&) = default;
};

/// The plan for one condition, or the reason why there is none.
struct CarePlan {
    ConditionId condition;
    Withheld withheld = Withheld::no;
    std::vector<PlannedPhase> phases;  ///< empty if withheld

    friend bool operator==(const CarePlan&, const CarePlan&) = default;
};

/// What keeps any plan of exercises from a person: urgency, a flag, age. `no` if nothing does.
Withheld withheldFor(const Facts& facts, const UrgencyLevel& urgency, bool barsExercise);

/// The condition's plan, less what does not suit this person. "Not sure" about a reason to avoid counts as a reason.
CarePlan makePlan(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment,
                  const ConditionId& condition);

/// The same from facts that are at hand.
CarePlan makePlan(const KnowledgeBase& knowledge, const Facts& facts, Withheld withheld, std::size_t condition,
                  const std::vector<bool>& firedRules);

}  // namespace kneemap
