#pragma once

#include <string>
#include <string_view>

#include "core/history/history.h"
#include "core/knowledge/fault.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// Reads what a form filler made of `fhirQuestionnaire`: a QuestionnaireResponse, alone or as the one in a Bundle. Throws
/// ContentError with every fault, as readCheckUp does.
///
/// In a response that says it is completed, a safety question that was due and has no answer was passed over: safety reads
/// that as "not sure". Whether the person has seen the emergency card is not in a response: it is shown again.
History readFhirResponse(std::string_view text, const std::string& fileName, const KnowledgeBase& knowledge);

/// A check-up file or a FHIR response, told apart by `resourceType`.
History readCheckUpOrResponse(std::string_view text, const std::string& fileName, const KnowledgeBase& knowledge);

}  // namespace kneemap
