#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/report/fhir_form.h"

namespace kneemap {

/// What was answered to one line of the form. Neither a code nor a number: it was seen and passed over.
struct FormAnswer {
    std::vector<std::string> codes;
    std::optional<int> number;

    friend bool operator==(const FormAnswer&, const FormAnswer&) = default;
};

/// By linkId. A line that is not here was never asked.
using FormAnswers = std::map<std::string, FormAnswer>;

/// A history as the answers of the form. Everything told is in it; that the emergency card was seen and the answers looked
/// over is not. An item still to be asked once more counts as "not sure", as it does for safety.
FormAnswers formAnswers(const KnowledgeBase& knowledge, const History& history);

/// The way back. Ids that the content does not know must have been refused before.
/// Beside "not sure", ticks stay ticks; of the rest, those named behind the question are not sure, or all if none is named.
/// A worst spot is a marked one.
History historyOf(const KnowledgeBase& knowledge, const FormAnswers& answers);

/// The answers without those to lines that the form does not show with these answers.
FormAnswers shownAnswers(const std::vector<FormItem>& form, const FormAnswers& answers);

}  // namespace kneemap
