#pragma once

#include <string>
#include <vector>

#include "core/knowledge/expression.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// One comparison as FHIR's enableWhen knows them.
struct EnableWhen {
    enum class Is { answered, notAnswered, coded, atLeast, atMost };

    std::string question;  ///< the linkId of another question
    Is is = Is::answered;
    std::string code;  ///< for `coded`, in the code system of that question's options
    int number = 0;    ///< for `atLeast` and `atMost`

    friend bool operator==(const EnableWhen&, const EnableWhen&) = default;
};

/// At least one of these must hold. All clauses of a condition must hold; no clause at all: always.
using EnableClause = std::vector<EnableWhen>;

/// A condition in the words of a form: what enableWhen can say of "this may apply", as a conjunction of clauses. It holds
/// wherever `evaluate` is not a no (skipped counting as a no, as in the interview), and at times where it is:
/// - "at least n of" is read as "at least one of", and its reverse as always true;
/// - a worst spot is read as a marked one; that a spot is not marked, or a pattern not shown, is read as always true;
/// - "not sure" about a part of a list opens what hangs on any of the list;
/// - an age that is not told opens what hangs on it;
/// - that self-tests are allowed is read as the content says it, from 16 years on, without how urgent the answers are;
/// - red flags and plans, which a form cannot know, are read as always true.
std::vector<EnableClause> enableWhen(const KnowledgeBase& knowledge, const Expression& expression);

}  // namespace kneemap
