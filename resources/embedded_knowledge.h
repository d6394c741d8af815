#pragma once

#include <span>
#include <string_view>

namespace kneemap {

/// One file of the knowledge base that the build put into the program.
struct EmbeddedFile {
    std::string_view path;  ///< relative to `resources/knowledge`, with forward slashes
    std::string_view text;  ///< UTF-8 JSON
};

/// The shipped knowledge base, file by file; lives as long as the program.
std::span<const EmbeddedFile> embeddedKnowledge();

}  // namespace kneemap
