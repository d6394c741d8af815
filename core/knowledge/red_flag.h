#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/knowledge/expression.h"
#include "core/knowledge/statement.h"

namespace kneemap {

enum class Urgency { selfCare, soon, sameDay, emergency };

/// How soon a knee must be seen. Ordered: a later limit is less urgent.
struct UrgencyLevel {
    Urgency urgency = Urgency::selfCare;
    std::optional<int> withinDays;  ///< 2, 7 or 14, for `soon` alone

    friend bool operator==(const UrgencyLevel&, const UrgencyLevel&) = default;
};

/// True if `a` is more urgent than `b`.
bool moreUrgent(const UrgencyLevel& a, const UrgencyLevel& b);

/// One line of a red-flag rule: one level, one condition.
struct RedFlagRule {
    RuleId id;
    std::string code;  ///< the evidence pack's name of the rule: R1, R4b, X12
    UrgencyLevel level;
    Expression when;
    std::optional<Expression> unless;  ///< context only (age, place): never an answer
    std::string reason;     ///< for the card: "… could be …"
    std::string advice;     ///< what to do and not to do
    std::string tell;       ///< one sentence to say to staff; empty below `sameDay`
    std::string clinician;  ///< the same for the clinician's page
    bool barsExercise = false;  ///< no exercises before it has been looked at, even where the level is only `soon`
    std::vector<SourceId> sources;
    Grade grade = Grade::judgement;
    std::string reviewed;
};

}  // namespace kneemap
