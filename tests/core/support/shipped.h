#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/knowledge/knowledge_base.h"
#include "core/knowledge/knowledge_reader.h"

namespace kneemap::tests {

/// The shipped knowledge base, read once.
const KnowledgeBase& shipped();

/// The shipped content, file by file, free to be changed.
std::vector<KnowledgeFile> shippedFiles();

/// One shipped file, parsed.
nlohmann::json shippedJson(const std::string& path);

/// The shipped knowledge with one file changed by a JSON patch (RFC 6902).
KnowledgeBase shippedWith(const std::string& path, const nlohmann::json& patch);

/// The faults that a content folder has; none if it can be read.
std::vector<Fault> faultsOf(const std::vector<KnowledgeFile>& files);

/// The file of that path in `files`; the test fails if it is not there.
KnowledgeFile& fileIn(std::vector<KnowledgeFile>& files, const std::string& path);

/// The place of a question, or of an option in it; the test fails if there is none.
std::size_t placeOf(const KnowledgeBase& knowledge, const char* question);
OptionMask bitOf(const KnowledgeBase& knowledge, const char* question, const char* option);
ZoneMask zoneBit(const KnowledgeBase& knowledge, const char* zone);
std::size_t rulePlace(const KnowledgeBase& knowledge, const char* rule);

}  // namespace kneemap::tests
