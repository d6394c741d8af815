#pragma once

#include <span>
#include <string>
#include <string_view>

namespace kneemap {

/// One text of the knowledge base, as UTF-8.
struct TranslatedText {
    std::string_view english;
    std::string_view text;
};

struct TranslatedLanguage {
    std::string_view code;                 ///< "de"
    std::span<const TranslatedText> texts;  ///< sorted by the bytes of `english`; none for English itself
};

/// Every language of the program, English included. Made by the build from the .ts files, for programs without Qt.
std::span<const TranslatedLanguage> translatedKnowledge();

/// The text in that language; as it is where there is no such language or no translation.
std::string inLanguage(std::string_view code, const std::string& english);

}  // namespace kneemap
