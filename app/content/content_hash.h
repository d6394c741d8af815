#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace kneemap {

/// SHA-256 over the content in use (the folder if one is given, else what ships with the program), as 64 hex digits: over
/// each file's path, a zero byte, its text and a zero byte, in the order of the paths; schemas left out. The same content
/// gives the same hash, whether it is read from a folder or travels inside the program. Throws ContentError if a folder
/// cannot be read.
std::string contentHash(const std::optional<std::filesystem::path>& folder);

}  // namespace kneemap
