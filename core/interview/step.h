#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "core/id.h"
#include "core/knowledge/question.h"

namespace kneemap {

/// Ask these questions on one page; more than one only for the few facts about the person.
struct AskQuestions {
    std::vector<QuestionId> questions;
    Stage stage = Stage::story;
    /// The causes that the answer would part most, at most two; empty where it is not asked for the ranking.
    std::vector<ConditionId> separates;
    int aboutMore = 0;  ///< questions likely to follow this one

    friend bool operator==(const AskQuestions&, const AskQuestions&) = default;
};

/// The person was not sure about a whole checklist: ask this one item of it once more, in simpler words.
struct AskItem {
    QuestionId question;
    OptionId item;
    int itemsLeft = 0;  ///< after this one

    friend bool operator==(const AskItem&, const AskItem&) = default;
};

/// Which knee, and where on it.
struct MarkSpots {
    friend bool operator==(const MarkSpots&, const MarkSpots&) = default;
};

/// With a finger, a hand, or all over.
struct AskPattern {
    friend bool operator==(const AskPattern&, const AskPattern&) = default;
};

/// Something that cannot wait: show what to do at once.
struct ShowEmergency {
    friend bool operator==(const ShowEmergency&, const ShowEmergency&) = default;
};

/// Nothing more to ask: let the person look over the answers.
struct ReviewAnswers {
    friend bool operator==(const ReviewAnswers&, const ReviewAnswers&) = default;
};

struct ShowResult {
    friend bool operator==(const ShowResult&, const ShowResult&) = default;
};

/// Where a check-up stands. Computed from the history, never stored.
using Step = std::variant<AskQuestions, AskItem, MarkSpots, AskPattern, ShowEmergency, ReviewAnswers, ShowResult>;

}  // namespace kneemap
