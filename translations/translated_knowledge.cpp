#include "translations/translated_knowledge.h"

#include <algorithm>

namespace kneemap {

std::string inLanguage(std::string_view code, const std::string& english) {
    for (const TranslatedLanguage& language : translatedKnowledge()) {
        if (language.code != code) continue;
        const auto found = std::lower_bound(language.texts.begin(), language.texts.end(), english,
                                            [](const TranslatedText& text, const std::string& wanted) { return text.english < wanted; });
        if (found != language.texts.end() && found->english == english) return std::string(found->text);
    }
    return english;
}

}  // namespace kneemap
