#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"

namespace kneemap::cli {

/// The check-up as a FHIR Bundle in English, made now on this computer. `folder` is where the content came from, if not
/// from the program.
std::string fhirExport(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment,
                       const std::optional<std::filesystem::path>& folder, bool pretty);

}  // namespace kneemap::cli
