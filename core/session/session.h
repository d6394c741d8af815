#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/anatomy/side.h"
#include "core/knowledge/exercise.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// How one exercise is counted, done in one of its ways.
struct Way {
    ExerciseId exercise;  ///< whose figure and name show; another one where the easier way is one
    std::vector<TempoPhase> phases;
    int reps = 1;          ///< of a set; 1 where it is held or done by time
    bool byTime = false;   ///< the seconds count, not the repetitions
    bool eachSide = false; ///< a set is done on one side, then on the other

    friend bool operator==(const Way&, const Way&) = default;
};

/// Seconds that all phases of one repetition take.
double repSeconds(const Way& way);

/// One exercise of a session.
struct Drill {
    ExerciseId exercise;  ///< as it was asked for
    int sets = 1;
    int restSeconds = 0;
    Way way;
    Way easier;
    std::optional<int> easierFrom;  ///< the set, from 0, from which on it is done the easier way

    bool isEasier(int set) const { return easierFrom && set >= *easierFrom; }
    const Way& wayOf(int set) const { return isEasier(set) ? easier : way; }

    friend bool operator==(const Drill&, const Drill&) = default;
};

/// What one does without a break.
struct SessionPart {
    enum class Kind { ready, work, changeSides, rest };

    Kind kind = Kind::ready;
    std::size_t drill = 0;
    int set = 0;               ///< from 0; of a rest or a change, the set that comes next
    std::optional<Side> side;  ///< the leg that works, or will; none where both do
    double seconds = 0;
    double begin = 0;  ///< seconds from the start of the session

    double end() const { return begin + seconds; }
    friend bool operator==(const SessionPart&, const SessionPart&) = default;
};

/// A guided session: what is done when. A plain value; the clock is beside it.
struct Session {
    std::vector<Drill> drills;
    SessionPace pace;
    Side first = Side::left;        ///< the leg each set begins with
    std::vector<SessionPart> parts;  ///< in order, without gaps; empty only if there are no drills

    double seconds() const { return parts.empty() ? 0 : parts.back().end(); }
    const Way& wayOf(const SessionPart& part) const { return drills[part.drill].wayOf(part.set); }

    friend bool operator==(const Session&, const Session&) = default;
};

/// How an exercise is counted: the least sets, repetitions and seconds of its dose. None if it cannot be guided.
std::optional<Drill> drillOf(const KnowledgeBase& knowledge, const Exercise& exercise);

/// Lays the drills out in time. Rests stand between sets, never at the end.
Session layOut(std::vector<Drill> drills, const SessionPace& pace, Side first);

/// The session of these exercises in this order; those unknown or without a guide are left out.
Session makeSession(const KnowledgeBase& knowledge, std::span<const ExerciseId> exercises, Side first);

}  // namespace kneemap
