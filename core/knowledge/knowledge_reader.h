#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/knowledge/fault.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// A content file as it was found.
struct KnowledgeFile {
    std::string path;  ///< relative to the content folder, with forward slashes
    std::string text;  ///< UTF-8 JSON
};

/// Reads and checks a content folder. Throws ContentError with every fault that was found: syntax, kinds, ranges,
/// unknown ids (naming the nearest), and what `checkKnowledge` asks for. Nothing half-read is ever handed out.
KnowledgeBase readKnowledge(std::span<const KnowledgeFile> files);

/// The same for files that are already in memory for good, such as the shipped ones.
struct KnowledgeText {
    std::string_view path, text;
};
KnowledgeBase readKnowledge(std::span<const KnowledgeText> files);

}  // namespace kneemap
