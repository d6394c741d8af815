#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "core/report/fhir_stamp.h"

namespace kneemap::tests {

/// A stamp of 27 November 2026; its UUIDs count from 1.
FhirStamp anyStamp();

/// The bundle of a history, parsed.
nlohmann::json fhirOf(const KnowledgeBase& knowledge, const History& history);

/// The resources of one type in a bundle.
std::vector<nlohmann::json> resourcesIn(const nlohmann::json& bundle, const std::string& type);
/// The only one of its type.
nlohmann::json resourceIn(const nlohmann::json& bundle, const std::string& type);

/// A line of a Questionnaire or a response, with the groups round it, outermost first. Points into the form.
struct Line {
    const nlohmann::json& item;
    std::vector<const nlohmann::json*> round;
};
/// Every line by its linkId.
std::multimap<std::string, Line> linesOf(const nlohmann::json& form);

/// What a form holds of a history: answers that the interview would not ask for are left out, "to be asked once more" is
/// not sure, and "none of these" is said in the words of the question.
History asAForm(const KnowledgeBase& knowledge, const History& history);

}  // namespace kneemap::tests
