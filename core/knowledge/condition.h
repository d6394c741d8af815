#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/knowledge/statement.h"

namespace kneemap {

enum class ConditionKind { six, lookAlike, dangerous, background };

/// A stage of the way back, with its exercises in order.
struct Phase {
    std::string id;  ///< calm, build, strong, return
    std::string name;
    int fromWeek = 1, toWeek = 1;
    std::vector<ExerciseId> exercises;
    std::optional<Statement> moveOn;  ///< when the next phase may begin
};

/// A span of weeks, both ends included.
struct Weeks {
    int from = 0, to = 0;
};

/// How it usually goes, and when to look again.
struct Course {
    Weeks better;    ///< it is clearly better by then
    int review = 6;  ///< weeks after which no progress means: see someone
    Weeks usual;     ///< how long it mostly takes
    std::vector<Statement> text;
    std::vector<Statement> soonerIf;
};

/// What a person reads about a cause. Look-alikes have a short page: no plan, no course.
struct Condition {
    ConditionId id;
    ConditionKind kind = ConditionKind::lookAlike;
    std::string name;
    std::string clinicalName;
    std::vector<std::string> icd10;  ///< suggestions for a clinician's record
    std::string reviewed;
    std::vector<ZoneId> zones;  ///< typical places, the main one first
    std::string line;           ///< one plain line

    std::vector<Statement> inShort, where, why, howCommon, whatItIsNot;
    std::vector<Statement> howUrgent;  ///< look-alikes
    std::vector<Statement> doNow, leaveNow, medicines, fix, prevent, running;
    std::vector<Statement> seeProfessional, professionalOffers;
    std::optional<Course> course;  ///< with a plan only
    std::vector<Phase> phases;     ///< empty: there is no plan for this one

    bool hasPlan() const { return !phases.empty(); }
};

}  // namespace kneemap
