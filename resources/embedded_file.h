#pragma once

#include <span>
#include <string_view>

namespace kneemap {

/// A file that the build put into the program; lives as long as the program.
struct EmbeddedFile {
    std::string_view path;  ///< relative to its folder, with forward slashes
    std::string_view text;  ///< UTF-8
};

}  // namespace kneemap
