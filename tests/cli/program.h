#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace kneemap::tests {

/// What a run of kneemap-cli came to.
struct Outcome {
    int status = -1;  ///< exit status; -1 if it did not end by itself
    std::string out, error;

    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs kneemap-cli with these arguments and this text on its standard input.
Outcome cli(const std::vector<std::string>& arguments, const std::string& input = "");

/// A folder of its own for a test, gone with it.
class Scratch {
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    /// Writes a file into the folder and returns its path.
    std::string file(const std::string& name, const std::string& text) const;
    std::filesystem::path path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace kneemap::tests
