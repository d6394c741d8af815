#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/knowledge/expression.h"
#include "core/knowledge/red_flag.h"

namespace kneemap {

/// A paragraph, a heading or a list of the card.
struct CardBlock {
    enum class Kind { text, heading, list };
    Kind kind = Kind::text;
    std::string text;
    std::vector<std::string> items;
    std::vector<std::string> ifRule;    ///< codes (R5): shown only if one of these rules fired; empty: always
    std::vector<std::string> ifNoneOf;  ///< codes: shown only if none of these fired
};

/// What a person reads first: how urgent it is and what to do. `{reason}`, `{date}`, `{days}`, `{place}`, `{phone}` and
/// `{emergency-number}` are filled in by whoever shows it.
struct UrgencyCard {
    Urgency urgency = Urgency::selfCare;
    std::string word;  ///< "Emergency", "Urgent", …: the level in words
    std::string heading;
    std::vector<CardBlock> blocks;
    std::vector<SourceId> sources;
};

/// A line that stands under the card when it applies.
struct CardNote {
    std::string id;
    std::string text;
};

/// An earlier look where the answers ask for one.
struct EarlierReview {
    Expression when;
    int reviewWeeks = 2;
    std::string text;
};

/// When to come back, by what the result was.
struct SafetyNet {
    std::string condition;  ///< a condition id, "several-or-none" or "under-16"
    std::string form;       ///< which kind of it, where one condition has two: "after-injury", "gradual"; else empty
    int betterFromWeek = 0, betterToWeek = 0;
    int reviewWeeks = 2;
    std::vector<std::string> sooner;
    std::optional<EarlierReview> earlier;
};

}  // namespace kneemap
