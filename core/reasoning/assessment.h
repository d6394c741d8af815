#pragma once

#include <optional>
#include <vector>

#include "core/id.h"
#include "core/knowledge/red_flag.h"
#include "core/knowledge/training_cause.h"

namespace kneemap {

/// One answer, as a reason: the option that was chosen, or one that was left unticked.
struct GivenReason {
    QuestionId question;  ///< or `worst-spot`, `marked-spots`, `pattern`
    OptionId answer;      ///< or a zone, a pattern, an age
    bool ticked = true;

    friend bool operator==(const GivenReason&, const GivenReason&) = default;
};

/// A red flag that the answers raise.
struct FiredFlag {
    RuleId rule;
    UrgencyLevel level;     ///< lowered where only unsure answers carry the rule
    bool onlyUnsure = false;
    std::vector<GivenReason> because;

    friend bool operator==(const FiredFlag&, const FiredFlag&) = default;
};

/// How well a cause fits, in the three words that are shown.
enum class Fit { weak, possible, good };

/// What one answer adds to a cause, in nats, after tempering and caps: all of a cause's evidence adds up to its score.
struct Evidence {
    GivenReason answer;
    double weight = 0;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A cause that the answers fit.
struct Candidate {
    ConditionId condition;
    Fit fit = Fit::weak;
    double weight = 0;  ///< 0..1; all causes and "something else" add up to 1. Never shown as a number
    std::vector<Evidence> inFavour;  ///< strongest first
    std::vector<Evidence> against;   ///< strongest first

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// Something in the person's training that may have set it off.
struct FiredFinding {
    TrainingCauseId cause;
    FindingId finding;
    FindingLevel level = FindingLevel::maybe;

    friend bool operator==(const FiredFinding&, const FiredFinding&) = default;
};

/// Why no exercises are given.
enum class Withheld {
    no,
    urgent,         ///< to be seen today or at once
    flagged,        ///< a red flag bars exercise until it has been looked at
    underSixteen,   ///< plans are for grown people
    noneFits,       ///< no cause fits well enough to plan for
    noPlan,         ///< what fits best has no plan of ours
};

struct Assessment {
    UrgencyLevel urgency;
    std::vector<FiredFlag> redFlags;      ///< most urgent first
    std::vector<GivenReason> unsureFlags; ///< safety items of which the person was not sure
    bool screenSkipped = false;           ///< a whole safety screen was passed over
    std::vector<Candidate> causes;        ///< best first, at most four
    bool fitsNone = false;                ///< nothing fits well; `causes` then holds the nearest
    bool notEnough = false;               ///< too few answers to call anything a good fit
    bool rankingWithheld = false;         ///< under 10 years: no causes are named
    std::vector<FiredFinding> training;   ///< likely before maybe
    Withheld withheld = Withheld::no;
    std::vector<ExerciseId> exercises;    ///< of the best cause's plan, in order, each once

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

}  // namespace kneemap
