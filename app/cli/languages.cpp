#include "app/cli/languages.h"

#include "app/cli/command.h"
#include "translations/translated_knowledge.h"

namespace kneemap::cli {
namespace {

FhirWords words(std::string_view code) {
    return {std::string(code), [code](const std::string& english) { return inLanguage(code, english); }};
}

}  // namespace

FhirWords wordsIn(const std::optional<std::string>& code) {
    std::string known;
    for (const TranslatedLanguage& language : translatedKnowledge()) {
        if (language.code == code.value_or("en")) return words(language.code);
        known += (known.empty() ? "" : ", ") + std::string(language.code);
    }
    throw UsageError{"unknown language " + code.value_or("en") + ": " + known};
}

std::vector<FhirWords> wordsBeside(const FhirWords& main) {
    std::vector<FhirWords> list;
    for (const TranslatedLanguage& language : translatedKnowledge()) {
        if (language.code != main.language) list.push_back(words(language.code));
    }
    return list;
}

}  // namespace kneemap::cli
