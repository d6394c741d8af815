#pragma once

#include <string>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"
#include "core/report/fhir_stamp.h"

namespace kneemap {

/// A check-up and what it amounts to as a FHIR R4 Bundle (type collection), for the record system of a clinic. UTF-8 JSON,
/// on one line unless `pretty`. About nobody in particular: the subject is "Anonymous", and no name, date of birth or address is in it.
///
/// In this order: QuestionnaireResponse (of `fhirQuestionnaire`, by url and version), one Observation for each marked spot
/// and each answer that is a coded figure (pain from 0 to 10), RiskAssessment, CarePlan (only where no exercises are
/// withheld), Device, Provenance (program, content version and hash).
///
/// The RiskAssessment says how urgent it is before anything else, with every red flag and the answers that raised it; the
/// causes follow as low, moderate or high with the answers for and against, never as a figure. ICD-10 codes stand there as
/// suggestions. There is never a Condition: a self-check writes no diagnosis into a record.
std::string fhirBundle(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment,
                       const FhirStamp& stamp, const FhirWords& words, bool pretty = true);

}  // namespace kneemap
