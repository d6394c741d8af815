#pragma once

#include <string>
#include <vector>

#include "core/knowledge/knowledge_base.h"
#include "core/report/fhir_stamp.h"

namespace kneemap {

/// The whole question bank as a FHIR R4 Questionnaire for any form filler: groups, conditions, "not sure" everywhere.
/// `further` are languages that stand beside the main one as translation extensions. One Questionnaire a content version.
///
/// A question stands where its condition allows it. What a form cannot ask (how urgent the answers are) is left out of the
/// condition, so that a form shows a question too many rather than one too few.
std::string fhirQuestionnaire(const KnowledgeBase& knowledge, const FhirWords& words, const std::vector<FhirWords>& further = {});

/// Our own codes (spots, sides, findings, red flags, urgency) as a Bundle of CodeSystems. None of it is SNOMED CT.
std::string fhirCodeSystems(const KnowledgeBase& knowledge, const FhirWords& words, const std::vector<FhirWords>& further = {});

}  // namespace kneemap
