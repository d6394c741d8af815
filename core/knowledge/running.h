#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/knowledge/exercise.h"
#include "core/knowledge/expression.h"
#include "core/knowledge/statement.h"
#include "core/knowledge/training_cause.h"

namespace kneemap {

/// One line of the list that must be true before the first run.
struct ReadinessItem {
    std::string id;
    Statement say;
    std::optional<Expression> onlyWhen;      ///< asked of those alone for whom this is not a clear no
    std::optional<ExerciseId> asExercise;    ///< left out wherever this exercise would be left out
};

/// One session of the way back: so many times a run and a walk. A stage without a run is a walk.
struct RunStage {
    int number = 0;          ///< its place in the list
    int times = 1;
    int runSeconds = 0;      ///< of each time; 0 is a walk
    Range walkSeconds;       ///< of each time; a range for a walk alone
    int greens = 2;          ///< green sessions in a row before the next stage

    int runSecondsInAll() const { return times * runSeconds; }
};

/// Where someone begins who has not run for that long.
struct RestartRule {
    int fromWeeks = 0;         ///< whole weeks without a run, and more
    std::optional<int> stage;  ///< absent: no stages, the person's own runs
    Statement say;
};

/// What a cause changes.
struct RunningTweak {
    ConditionId cause;
    bool tendon = false;  ///< a mild rise the next morning that is gone within a day is amber, not red
    std::vector<Statement> statements;
};

/// A traffic light in words: how it is told, and what to do.
struct LightWords {
    Statement is, act;
};

/// The way back to running, as the content has it.
struct ReturnProgramme {
    std::string reviewed;
    std::vector<Statement> about;
    std::vector<ReadinessItem> ready;
    std::vector<Statement> session;  ///< what holds for every run
    int restDays = 1;                ///< between two runs, at least
    int runsInSevenDays = 4;         ///< at most
    int stagesUpInSevenDays = 2;     ///< at most
    int greenTo = 2, amberTo = 3;    ///< pain out of 10 in the run
    LightWords green, amber, red;
    Statement tendon;                ///< the exception for tendons, in words
    std::vector<Statement> stop;     ///< when to stop and get help
    std::vector<RunStage> stages;    ///< by number
    std::vector<RestartRule> starts; ///< by weeks
    std::vector<RunningTweak> tweaks;
    std::vector<Statement> after;    ///< beyond the last stage
};

/// A session of strength work.
struct StrengthSession {
    std::string id;
    std::string name;
    std::vector<ExerciseId> exercises;
};

/// A habit of training, with the honest strength of what speaks for it.
struct LoadRule {
    std::string id;
    Statement rule;
    std::string why;  ///< what was found, and how far it can be trusted
    Strength strength = Strength::weak;
};

/// For someone without pain who would like it to stay so.
struct StayWellProgramme {
    std::string reviewed;
    std::vector<Statement> about;
    std::vector<Statement> notFor;
    int sessionsAWeek = 2;
    std::vector<StrengthSession> sessions;
    std::vector<Statement> how;
    std::vector<LoadRule> load;
    int leastCadence = 150, mostCadence = 200, firstCadence = 165;  ///< steps a minute, both feet
    std::vector<Statement> cadence;
    std::optional<ExerciseId> cadenceExercise;
    Range shoeKilometres;  ///< look at them from, change them by
    std::vector<Statement> shoes;
    std::vector<Statement> whenToGetHelp;
};

}  // namespace kneemap
