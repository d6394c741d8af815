#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/knowledge/knowledge_base.h"
#include "core/knowledge/knowledge_reader.h"

namespace kneemap {

/// The knowledge base that ships with the program. Throws ContentError if the build embedded a broken one.
KnowledgeBase shippedKnowledge();

/// The knowledge base in a folder. Throws ContentError naming every fault, file by file.
KnowledgeBase knowledgeFrom(const std::filesystem::path& folder);

/// The content files of a folder, as they are. Throws ContentError if it cannot be read.
std::vector<KnowledgeFile> contentFiles(const std::filesystem::path& folder);

/// The folder if one is given, else what ships with the program.
KnowledgeBase loadKnowledge(const std::optional<std::filesystem::path>& folder);

/// A whole file as bytes; nothing if it cannot be read or is larger than `limit` bytes.
std::optional<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

}  // namespace kneemap
