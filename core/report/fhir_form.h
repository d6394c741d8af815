#pragma once

#include <string>
#include <vector>

#include "core/knowledge/knowledge_base.h"
#include "core/report/fhir_enable_when.h"

namespace kneemap {

/// An answer that a form offers.
struct FormOption {
    std::string system, code;
    std::string text;  ///< English, from the content
    bool exclusive = false;  ///< ticking it clears the rest
};

/// One line of the form: a question, or a group of lines.
struct FormItem {
    enum class Kind { group, one, many, whole };

    std::string linkId;  ///< of our ids; unique in the form
    Kind kind = Kind::group;
    std::string text, help;  ///< English, from the content; may be empty
    const Question* question = nullptr;  ///< the content's question, for its range and code; nullptr for our own lines
    EnableClause when;       ///< empty: always shown
    bool allOfWhen = false;  ///< all of `when` must hold, else any of it
    std::vector<FormOption> options;
    std::vector<FormItem> items;  ///< of a group

    bool isQuestion() const { return kind != Kind::group; }
};

/// The question bank as a form, the same one for the Questionnaire, for a response and for its reader: what cannot wait,
/// about you, where it hurts, safety, story, small tests, training. Every question takes "not sure"; which options could
/// be it, or which are not sure, is asked behind it. Items point into the knowledge base.
std::vector<FormItem> fhirForm(const KnowledgeBase& knowledge);

}  // namespace kneemap
