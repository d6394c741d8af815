#include "core/reasoning/care_plan.h"

#include <algorithm>

#include "core/reasoning/triage.h"
#include "core/reasoning/truth.h"

namespace kneemap {

Withheld withheldFor(const Facts& facts, const UrgencyLevel& urgency, bool barsExercise) {
    constexpr int plansFromAge = 16;
    if (urgency.urgency >= Urgency::sameDay) return Withheld::urgent;
    if (facts.age && *facts.age < plansFromAge) return Withheld::underSixteen;
    if (barsExercise) return Withheld::flagged;
    return Withheld::no;
}

CarePlan makePlan(const KnowledgeBase& knowledge, const Facts& facts, Withheld withheld, std::size_t condition,
                  const std::vector<bool>& firedRules) {
    const Condition& page = knowledge.conditions()[condition];
    CarePlan plan{page.id, withheld, {}};
    if (withheld == Withheld::no && !page.hasPlan()) plan.withheld = Withheld::noPlan;
    if (plan.withheld != Withheld::no) return plan;
    Circumstances circumstances;
    circumstances.firedRules = &firedRules;
    circumstances.planFor = condition;
    for (const Phase& phase : page.phases) {
        PlannedPhase planned{phase.id, {}, {}};
        for (const ExerciseId& id : phase.exercises) {
            const Exercise* exercise = knowledge.find(id);
            const auto reason = std::find_if(exercise->avoid.begin(), exercise->avoid.end(), [&](const Avoidance& avoidance) {
                return evaluate(avoidance.when, facts, circumstances) != Truth::no;
            });
            if (reason == exercise->avoid.end()) planned.exercises.push_back(id);
            else planned.leftOut.push_back({id, reason->why});
        }
        plan.phases.push_back(std::move(planned));
    }
    return plan;
}

CarePlan makePlan(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment,
                  const ConditionId& condition) {
    const Facts facts = gatherFacts(knowledge, history);
    const Triage flags = triage(knowledge, facts);
    Withheld withheld = withheldFor(facts, flags.urgency, flags.barsExercise);
    if (withheld == Withheld::no && assessment.screenSkipped) withheld = Withheld::flagged;
    return makePlan(knowledge, facts, withheld, *knowledge.indexOf(condition), flags.fired);
}

}  // namespace kneemap
