#pragma once

#include <filesystem>

#include "tests/cli/program.h"

namespace kneemap::tests {

/// A file of 1 GiB that takes no room on the disk: zeros behind a beginning.
class HugeFile {
public:
    explicit HugeFile(const std::string& name, const std::string& beginning = "{\"kneemap\": 1, \"note\": \"") : path_(scratch_.file(name, beginning)) {
        std::filesystem::resize_file(path_, std::uintmax_t{1} << 30);
    }

    const std::string& path() const { return path_; }
    std::filesystem::path folder() const { return scratch_.path(); }

private:
    Scratch scratch_;
    std::string path_;
};

}  // namespace kneemap::tests
