#include "tests/fuzz/dictionary.h"

#include <sstream>

namespace kneemap::fuzz {
namespace {

std::string unescaped(std::string_view quoted) {
    std::string word;
    for (std::size_t at = 0; at < quoted.size(); ++at) {
        if (quoted[at] != '\\' || at + 1 == quoted.size()) word += quoted[at];
        else if (quoted[++at] != 'x') word += quoted[at];
        else {
            word += static_cast<char>(std::stoi(std::string(quoted.substr(at + 1, 2)), nullptr, 16));
            at += 2;
        }
    }
    return word;
}

}  // namespace

std::vector<std::string> wordsInDictionary(std::string_view text) {
    std::vector<std::string> words;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        const std::size_t first = line.find('"'), last = line.rfind('"');
        if (line.starts_with('#') || first == last) continue;
        words.push_back(unescaped(std::string_view(line).substr(first + 1, last - first - 1)));
    }
    return words;
}

}  // namespace kneemap::fuzz
