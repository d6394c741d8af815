#pragma once

#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

/// Why an answer does not stand among the reasons for or against any shown cause.
enum class Unused {
    tellsLittle,  ///< weighed, and found to part these causes hardly or not at all
    otherUse,     ///< the ranking does not read it: it is for safety, for the plan, or for what set it off
    unsure,       ///< and no rule of safety reads it: there, "not sure" counts
    skipped,      ///< the same
};

struct UnusedAnswer {
    QuestionId question;  ///< or `pattern`
    Unused why = Unused::tellsLittle;

    friend bool operator==(const UnusedAnswer&, const UnusedAnswer&) = default;
};

/// The answers that played no part in what is said about the causes, in the order of the questions. Together with the
/// reasons of the causes they are all that was asked: every answer is in one list or the other.
std::vector<UnusedAnswer> unusedAnswers(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment);

}  // namespace kneemap
