#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kneemap::fuzz {

/// The words of a dictionary as libFuzzer writes one: a quoted word a line, with \\, \" and \xAB; lines with # are remarks.
std::vector<std::string> wordsInDictionary(std::string_view text);

}  // namespace kneemap::fuzz
