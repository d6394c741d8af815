#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// What is known about one question.
struct GivenAnswer {
    enum class State : std::uint8_t { unanswered, answered, unsure, skipped };
    State state = State::unanswered;
    OptionMask chosen = 0;  ///< answered: the chosen or ticked options
    OptionMask unsure = 0;  ///< answered: options of which the person is not sure
    OptionMask settled = 0; ///< not answered, but another answer leaves only these: for the ranking alone
    bool oneOf = false;     ///< one answer was wanted: two or more chosen mean "one of these, not known which"
    bool skipCounts = false;  ///< a safety question that was passed over counts as "not sure"; a story question does not
    bool ruledOut = false;  ///< not answered, and an unticked answer says that there is nothing to tell
    bool waiting = false;   ///< a ticked parent waits for this follow-up: safety reads it as "not sure"
};

/// A history, looked up once in the knowledge base: what rules and ranking read.
struct Facts {
    std::vector<GivenAnswer> answers;  ///< by the question's place
    std::optional<int> age;            ///< whole years
    bool ageUnsure = false;            ///< asked, and not told
    ZoneMask marked = 0;
    ZoneMask worst = 0;                ///< at most one bit; the only mark is the worst one
    std::optional<Pattern> pattern;
    bool patternUnsure = false;
};

/// Ids that the knowledge base does not know are left out: a history made with other content still has its safe part.
Facts gatherFacts(const KnowledgeBase& knowledge, const History& history);

}  // namespace kneemap
