#pragma once

#include "core/reasoning/facts.h"

namespace kneemap {

/// Three values, ordered: "not sure" lies between no and yes and is never read as no.
enum class Truth { no, unsure, yes };

/// What only some conditions may read beside the facts.
struct Circumstances {
    bool selfTestsAllowed = false;
    const std::vector<bool>* firedRules = nullptr;          ///< by the rule's place
    std::optional<std::size_t> planFor;                     ///< the condition whose plan is in question
    bool waitingCounts = false;                             ///< follow-ups that wait for their answer count as "not sure"
    bool skippedCounts = true;                              ///< skipped counts as "not sure" (else as no)
};

/// Kleene's three-valued logic: all = the least, any = the greatest, not = the reverse.
/// A question never asked is a no; one answered "not sure" or passed over is unsure. Age and place that were not told
/// although asked are unsure.
Truth evaluate(const Expression& expression, const Facts& facts, const Circumstances& circumstances = {});

/// Whether at least one answer inside (age, place and pattern are no answers) is a definite yes, in a part that is not a no.
bool hasDefiniteAnswer(const Expression& expression, const Facts& facts);

}  // namespace kneemap
