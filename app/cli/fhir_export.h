#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"
#include "core/report/fhir_stamp.h"

namespace kneemap::cli {

/// The check-up as a FHIR Bundle in the language of the words, made now on this computer. `folder` is where the content came from, if not
/// from the program.
std::string fhirExport(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment,
                       const std::optional<std::filesystem::path>& folder, const FhirWords& words, bool pretty);

}  // namespace kneemap::cli
