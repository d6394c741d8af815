#include <algorithm>
#include <cstdio>
#include <exception>
#include <iostream>
#include <map>

#include "app/cli/command.h"
#include "core/knowledge/fault.h"

using namespace kneemap;
using namespace kneemap::cli;

namespace {

constexpr const char* usage =
    "Usage: kneemap-cli COMMAND [OPTIONS]\n"
    "\n"
    "  zones | questions | conditions     list ids with their English text [--json]\n"
    "  next FILE                          the next step of a check-up in progress, as JSON\n"
    "  assess FILE|-                      assess one check-up [--format json|text|fhir], or many [--jsonl]; FILE may\n"
    "                                     also be a FHIR R4 QuestionnaireResponse, or a Bundle with one\n"
    "  questionnaire --format fhir        the question bank as a FHIR R4 Questionnaire; with --code-systems instead our\n"
    "                                     own codes as a Bundle of CodeSystems\n"
    "  check-knowledge DIR                check a content folder and print every fault\n"
    "  self-test                          run the bundled cases and print the figures [--json]\n"
    "  hash-pin                           hash a PIN for staff of a kiosk: asked for twice, or read from a pipe\n"
    "\n"
    "  --knowledge DIR    use the content in DIR instead of the shipped one\n"
    "  --language CODE    write FHIR in this language; a questionnaire holds the others beside it\n"
    "  --version, --help\n"
    "\n"
    "Exit status: 0 done; 1 the input or the content is wrong; 2 wrong usage.\n";

using Command = int (*)(const Arguments&);

const std::map<std::string, Command> commands = {
    {"zones", zonesCommand},   {"questions", questionsCommand},
    {"conditions", conditionsCommand}, {"next", nextCommand},
    {"assess", assessCommand}, {"check-knowledge", checkKnowledgeCommand},
    {"questionnaire", questionnaireCommand}, {"self-test", selfTestCommand},
    {"hash-pin", hashPinCommand},
};

Arguments parse(int count, char** values) {
    Arguments arguments;
    for (int i = 2; i < count; ++i) {
        const std::string word = values[i];
        const auto value = [&]() -> std::string {
            if (++i >= count) throw UsageError{word + " needs a value"};
            return values[i];
        };
        if (word == "--json") arguments.json = true;
        else if (word == "--jsonl") arguments.jsonLines = true;
        else if (word == "--code-systems") arguments.codeSystems = true;
        else if (word == "--format") arguments.format = value();
        else if (word == "--language") arguments.language = value();
        else if (word == "--knowledge") arguments.knowledge = value();
        else if (word.size() > 1 && word.front() == '-') throw UsageError{"unknown option " + word};
        else arguments.words.push_back(word);
    }
    return arguments;
}

}  // namespace

int main(int count, char** values) try {
    const std::string name = count > 1 ? values[1] : "";
    if (name == "--help" || name == "-h") {
        std::cout << usage;
        return done;
    }
    if (name == "--version") {
        std::cout << "kneemap-cli " KNEEMAP_VERSION "\n";
        return done;
    }
    const auto command = commands.find(name);
    if (command == commands.end()) {
        throw UsageError{name.empty() ? "a command is wanted" : "unknown command " + name};
    }
    const int status = command->second(parse(count, values));
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "kneemap-cli: the output could not be written\n";
        return wrongInput;
    }
    return status;
} catch (const UsageError& error) {
    std::cerr << "kneemap-cli: " << error.message << "\n\n" << usage;
    return wrongUsage;
} catch (const ContentError& error) {
    for (const Fault& fault : error.faults()) std::cerr << toText(fault) << "\n";
    return wrongInput;
} catch (const std::exception& error) {
    std::cerr << "kneemap-cli: " << error.what() << "\n";
    return wrongInput;
}
