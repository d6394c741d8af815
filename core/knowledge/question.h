#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/id.h"
#include "core/knowledge/expression.h"

namespace kneemap {

/// The part of a check-up that a question belongs to.
enum class Stage { about, safety, story, selfTest, training };

/// `single`: one answer. `several`: one thing told by ticking all that fit (safety follow-ups); the ranking reads it as
/// "one of the ticked". `multi`: every option is a yes or no of its own. `number`: a whole number.
enum class QuestionKind { single, several, multi, number };

struct Option {
    OptionId id;
    std::string text;
    std::string ask;    ///< the option as a question of its own, for asking once more; empty if there is none
    std::string check;  ///< how to find out; empty if there is nothing to add
    bool hidden = false;     ///< follows from another answer, never shown
    bool exclusive = false;  ///< "none of these" in other words: ticking it clears the rest
};

struct Question {
    QuestionId id;
    QuestionKind kind = QuestionKind::single;
    Stage stage = Stage::story;
    std::string text;
    std::string help;  ///< empty if none
    std::string why;   ///< one sentence: why it is asked
    std::optional<std::size_t> group;  ///< place of the group it shares a cap with
    double trust = 1.0;                ///< 0..1: how well people report this about themselves
    double cost = 1.0;                 ///< effort to answer, 1 = a plain question
    bool feedsRanking = true;          ///< false: for safety or display only
    bool mustAsk = false;              ///< asked before any result, whatever it would tell
    bool inInterview = true;           ///< false: only on the training check's own pages
    bool isPrivate = false;            ///< something one may not want others to see
    bool askFirst = false;             ///< safety: before anything personal is asked
    bool countsWhileOpen = false;      ///< safety: a ticked parent that waits for this one counts as "not sure" of it
    std::string loinc;                 ///< a number that record systems know: its LOINC code; else empty
    int most = 120;                    ///< a number: the largest that may be told; the smallest is 0
    std::optional<Expression> askWhen;
    std::vector<Option> options;

    std::optional<std::size_t> optionIndex(const OptionId& option) const;
    /// A list to tick whose every item can be asked alone: "not sure" about the whole is then asked item by item.
    bool goesItemByItem() const;
};

/// An answer that settles another question, so that a fact is asked once: if `option` of `question` is (not) ticked, then
/// `settled` is one of `options`.
struct Share {
    std::size_t question = 0;
    OptionMask option = 0;
    bool ticked = true;
    std::size_t settled = 0;
    OptionMask options = 0;
};

/// Answers that measure the same thing share a group; its total is tempered and capped.
struct Group {
    GroupId id;
    std::string what;
};

}  // namespace kneemap
