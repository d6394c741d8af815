#pragma once

#include <vector>

#include "core/reasoning/assessment.h"
#include "core/reasoning/facts.h"

namespace kneemap {

/// What the red-flag rules say, and nothing else: no ranking enters here.
struct Triage {
    UrgencyLevel urgency;               ///< the highest level any rule asks for
    std::vector<FiredFlag> flags;       ///< most urgent first, then as in the files
    std::vector<bool> fired;            ///< by the rule's place
    std::vector<GivenReason> unsure;    ///< items of a rule that only "not sure" carries
    bool barsExercise = false;
};

/// A rule fires at its full level when its condition holds, or when it is only "not sure" but another of its answers is a
/// definite yes. Carried by "not sure" alone it asks for less: emergency -> same day, same day -> within 2 days, soon ->
/// it is named, and nothing more. A follow-up that a ticked answer still waits for counts as "not sure" on its own.
Triage triage(const KnowledgeBase& knowledge, const Facts& facts);

/// The level a rule asks for when only "not sure" carries it.
UrgencyLevel loweredForUnsure(const UrgencyLevel& level);

}  // namespace kneemap
