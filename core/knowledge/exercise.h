#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/knowledge/expression.h"
#include "core/knowledge/session_content.h"
#include "core/knowledge/statement.h"

namespace kneemap {

/// From and to, both included.
struct Range {
    int from = 0, to = 0;
};

struct Dose {
    Range sets;
    std::optional<Range> reps;
    std::optional<Range> holdSeconds;
    int restSeconds = 60;
    Range daysPerWeek;
    std::string text;
};

/// A reason to leave an exercise out for this person.
struct Avoidance {
    Expression when;
    std::string why;
};

struct Exercise {
    ExerciseId id;
    std::string code;  ///< E01 to E32 of the evidence pack
    std::string name;
    std::string reviewed;
    std::string area;      ///< thigh-front, thigh-back, hip, calf-foot, middle, stretch, running-drill
    std::string position;  ///< standing, sitting, lying, side-lying, kneeling-free, running
    std::string sides;     ///< each, both, alternate
    std::vector<std::string> targets, kit;
    std::vector<std::string> steps;
    Dose dose;
    std::string tempo;  ///< empty where none matters
    Guide guide;
    std::string easier, harder;
    std::vector<std::string> suits;  ///< condition ids and "prevention"
    std::vector<Avoidance> avoid;
    std::vector<std::string> care;
    std::string stopIf;
    std::vector<SourceId> sources;
    Grade grade = Grade::judgement;
};

}  // namespace kneemap
