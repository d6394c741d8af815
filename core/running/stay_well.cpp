#include "core/running/stay_well.h"

#include <algorithm>

#include "core/reasoning/triage.h"
#include "core/reasoning/truth.h"

namespace kneemap {

Withheld mayStayWell(const KnowledgeBase& knowledge, const History& history) {
    if (history == History{}) return Withheld::no;
    const Facts facts = gatherFacts(knowledge, history);
    const Triage flags = triage(knowledge, facts);
    return withheldFor(facts, flags.urgency, flags.barsExercise);
}

std::vector<PlannedPhase> stayWellSessions(const KnowledgeBase& knowledge, const History& history) {
    const Facts facts = gatherFacts(knowledge, history);
    const Triage flags = triage(knowledge, facts);
    Circumstances circumstances;
    circumstances.firedRules = &flags.fired;
    std::vector<PlannedPhase> sessions;
    for (const StrengthSession& session : knowledge.content().stayWell.sessions) {
        PlannedPhase planned{session.id, {}, {}};
        for (const ExerciseId& id : session.exercises) {
            const Exercise* exercise = knowledge.find(id);
            const auto reason = std::find_if(exercise->avoid.begin(), exercise->avoid.end(), [&](const Avoidance& avoidance) {
                return evaluate(avoidance.when, facts, circumstances) != Truth::no;
            });
            if (history == History{} || reason == exercise->avoid.end()) planned.exercises.push_back(id);
            else planned.leftOut.push_back({id, reason->why});
        }
        sessions.push_back(std::move(planned));
    }
    return sessions;
}

std::optional<Range> shoeWeeks(const StayWellProgramme& programme, int kilometresAWeek) {
    if (kilometresAWeek <= 0) return std::nullopt;
    // The first look not too late, the change not too late either: whole weeks, rounded down.
    return Range{programme.shoeKilometres.from / kilometresAWeek, programme.shoeKilometres.to / kilometresAWeek};
}

}  // namespace kneemap
