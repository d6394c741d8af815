#include "core/interview/self_tests.h"

#include "core/reasoning/truth.h"

namespace kneemap {

bool selfTestsAllowed(const KnowledgeBase& knowledge, const Facts& facts, const Triage& triage) {
    constexpr int fromAge = 16;
    const UrgencyLevel limit{Urgency::soon, 7};
    if (!facts.age || *facts.age < fromAge || moreUrgent(triage.urgency, limit) || triage.barsExercise) return false;
    const auto& allowed = knowledge.content().selfTestsAllowed;
    return allowed && evaluate(*allowed, facts) == Truth::yes;
}

}  // namespace kneemap
