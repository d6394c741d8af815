#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kneemap::tests {

/// A file of the source tree.
struct SourceFile {
    std::string path;  ///< from the root, with forward slashes
    std::string text;

    bool isHeader() const { return path.ends_with(".h"); }
    /// What it includes, as it is written between quotes or angle brackets.
    std::vector<std::string> includes() const;
};

/// All C++ files under these folders of the root.
std::vector<SourceFile> sources(const std::vector<std::string>& folders);

/// All CMake files of the root and its folders, but not of build folders.
std::vector<SourceFile> buildFiles();

/// The text without comments and string literals, so that only code is judged.
std::string codeOf(std::string_view text);

/// What a command prints on its standard output.
std::string outputOf(const std::string& command);

}  // namespace kneemap::tests
