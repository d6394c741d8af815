#include <iostream>

#include "app/cli/command.h"
#include "app/cli/languages.h"
#include "app/content/content_folder.h"
#include "core/report/fhir_questionnaire.h"

namespace kneemap::cli {

int questionnaireCommand(const Arguments& arguments) {
    if (!arguments.words.empty()) throw UsageError{"unexpected word " + arguments.words.front()};
    if (arguments.format != "fhir") throw UsageError{"a questionnaire is written with --format fhir"};
    const FhirWords words = wordsIn(arguments.language);
    const std::vector<FhirWords> further = wordsBeside(words);
    const KnowledgeBase knowledge = loadKnowledge(arguments.knowledge);
    std::cout << (arguments.codeSystems ? fhirCodeSystems(knowledge, words, further) : fhirQuestionnaire(knowledge, words, further));
    return done;
}

}  // namespace kneemap::cli
