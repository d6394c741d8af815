#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/knowledge/light.h"
#include "core/knowledge/statement.h"

namespace kneemap {

/// One part of a repetition at its tempo: "Lower, 3 seconds".
struct TempoPhase {
    std::string say;  ///< one word or a few, as a coach calls it
    int seconds = 0;
    bool hold = false;  ///< the position is kept; else one moves

    friend bool operator==(const TempoPhase&, const TempoPhase&) = default;
};

/// The easier way of an exercise, where it changes what is counted. Its words stand in Exercise::easier.
struct EasierWay {
    std::optional<ExerciseId> exercise;  ///< another exercise takes over, with its own phases
    std::vector<TempoPhase> phases;      ///< instead of those of the exercise; empty: the same
    std::optional<std::string> sides;    ///< instead of those of the exercise
};

/// How a guided session counts an exercise.
struct Guide {
    std::vector<TempoPhase> phases;  ///< of one repetition, or of one hold; empty: the exercise cannot be guided
    std::optional<int> reps;         ///< to begin with, where that is not the least of the dose
    EasierWay easier;
};

/// Seconds between the parts of a session that no dose names.
struct SessionPace {
    int readySeconds = 10;        ///< before the first exercise
    int nextExerciseSeconds = 20; ///< between two exercises: another place, another kit
    int changeSidesSeconds = 8;

    friend bool operator==(const SessionPace&, const SessionPace&) = default;
};

/// What a pain score means while exercising: the light that holds up to this score.
struct LightBand {
    Light light = Light::green;
    int upTo = 0;  ///< out of 10, included
};

/// How the knee was the morning after, and the light of it.
struct MorningAnswer {
    std::string id;
    Statement text;
    Light light = Light::green;
    std::optional<Light> tendonLight;  ///< where a sore tendon is judged another way
    bool seekHelp = false;             ///< no session before somebody has looked at it
};

/// A sign that is red at any score.
struct RedSign {
    std::string id;
    std::string text;
    Statement advice;
};

/// What a light asks for.
struct LightAdvice {
    std::string heading;
    Statement now;     ///< after this session
    Statement before;  ///< before it, where it was the light of the morning after the last one
};

/// The traffic light for pain. Values and sources stand in `resources/knowledge/session.json`.
struct TrafficRule {
    std::vector<LightBand> bands;         ///< rising, the last up to 10
    std::vector<MorningAnswer> mornings;  ///< from the best to the worst
    std::vector<RedSign> signs;
    std::array<LightAdvice, 3> advice;  ///< by Light
    Statement secondAmber;              ///< two ambers in a row
    Statement seekHelp;                 ///< where a morning rules a session out
    std::vector<Statement> tomorrow;    ///< what to look at within the hour and the next morning
    std::vector<ConditionId> tendons;   ///< causes that count as a sore tendon

    const LightAdvice& adviceFor(Light light) const { return advice[static_cast<std::size_t>(light)]; }
};

/// What a content folder says of guided sessions.
struct SessionContent {
    SessionPace pace;
    TrafficRule traffic;
};

}  // namespace kneemap
