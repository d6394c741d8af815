#pragma once

#include <compare>
#include <set>
#include <variant>

#include "core/id.h"

namespace kneemap {

/// "I'm not sure": an answer in its own right. It tells the ranking nothing, and safety never reads it as "no".
struct Unsure {
    friend auto operator<=>(const Unsure&, const Unsure&) = default;
};

/// The question was seen and passed over. Safety reads it as "not sure".
struct Skipped {
    friend auto operator<=>(const Skipped&, const Skipped&) = default;
};

/// The answer to a question with options.
/// In a question where several may be ticked, `chosen` are the ticked ones and an empty set means "none of these".
/// In a question with one answer, `chosen` holds that one; two or more mean "one of these, not known which".
struct Choices {
    std::set<OptionId> chosen;
    std::set<OptionId> unsure;  ///< asked item by item, and still not sure
    std::set<OptionId> open;    ///< "not sure" about the whole screen; these items wait to be asked once more

    friend auto operator<=>(const Choices&, const Choices&) = default;
};

/// A number in the question's unit (age: whole years, 0 to 120).
using Number = double;

using Answer = std::variant<Unsure, Skipped, Choices, Number>;

}  // namespace kneemap
