#include "core/running/readiness.h"

#include <algorithm>

#include "core/reasoning/care_plan.h"
#include "core/reasoning/triage.h"
#include "core/reasoning/truth.h"

namespace kneemap {

Withheld mayRun(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment, const ConditionId& cause) {
    if (knowledge.find(cause) == nullptr) return Withheld::noPlan;
    return makePlan(knowledge, history, assessment, cause).withheld;
}

std::vector<const ReadinessItem*> readinessFor(const KnowledgeBase& knowledge, const History& history, const ConditionId& cause) {
    const Facts facts = gatherFacts(knowledge, history);
    const Triage flags = triage(knowledge, facts);
    Circumstances circumstances;
    circumstances.firedRules = &flags.fired;
    circumstances.planFor = knowledge.indexOf(cause);
    const auto mayHold = [&](const Expression& expression) { return evaluate(expression, facts, circumstances) != Truth::no; };
    const auto isLeftOut = [&](const ExerciseId& id) {
        const Exercise* exercise = knowledge.find(id);
        return exercise != nullptr && std::any_of(exercise->avoid.begin(), exercise->avoid.end(),
                                                  [&](const Avoidance& avoidance) { return mayHold(avoidance.when); });
    };
    std::vector<const ReadinessItem*> list;
    for (const ReadinessItem& item : knowledge.content().returnToRunning.ready) {
        if (item.onlyWhen && !mayHold(*item.onlyWhen)) continue;
        if (item.asExercise && isLeftOut(*item.asExercise)) continue;
        list.push_back(&item);
    }
    return list;
}

}  // namespace kneemap
