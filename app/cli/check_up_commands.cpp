#include <fstream>
#include <iostream>
#include <system_error>

#include "app/cli/assessment_text.h"
#include "app/cli/command.h"
#include "app/cli/fhir_export.h"
#include "app/cli/languages.h"
#include "app/content/content_folder.h"
#include "core/interview/next_step.h"
#include "core/reasoning/assess.h"
#include "core/report/assessment_json.h"
#include "core/report/fhir_response_reader.h"

namespace kneemap::cli {
namespace {

constexpr std::size_t largestCheckUp = 1u << 20;

std::string rendered(const KnowledgeBase& knowledge, const History& history, const Arguments& arguments, bool pretty) {
    const Assessment assessment = assess(knowledge, history);
    if (arguments.format == "text") return assessmentText(knowledge, assessment);
    if (arguments.format == "fhir") return fhirExport(knowledge, history, assessment, arguments.knowledge, wordsIn(arguments.language), pretty);
    return assessmentJson(knowledge, history, assessment, pretty) + "\n";
}

/// The next line, without what ends it; false behind the last. Throws ContentError for a line that is larger than a check-up
/// can be, without reading on: there may be no end to it.
bool readLine(std::istream& stream, const std::string& name, std::string& line) {
    line.clear();
    constexpr auto end = std::char_traits<char>::eof();
    auto byte = stream.rdbuf()->sbumpc();
    for (; byte != end && byte != '\n'; byte = stream.rdbuf()->sbumpc()) {
        line.push_back(static_cast<char>(byte));
        if (line.size() > largestCheckUp) throw ContentError({{name, "", "larger than 1 MiB: refused"}});
    }
    return byte != end || !line.empty();
}

/// One check-up a line: a broken line is told on stderr and does not stop the others, unless it is too large to be read.
int assessLines(const KnowledgeBase& knowledge, const std::string& file, std::istream& stream, const Arguments& arguments) {
    int status = done;
    std::string line;
    for (int number = 1; readLine(stream, file + ":" + std::to_string(number), line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        try {
            std::cout << rendered(knowledge, readCheckUpOrResponse(line, file + ":" + std::to_string(number), knowledge), arguments, false);
        } catch (const ContentError& error) {
            for (const Fault& fault : error.faults()) std::cerr << toText(fault) << '\n';
            std::cout << "{\"error\": \"line " << number << " could not be read\"}\n";
            status = wrongInput;
        }
    }
    return status;
}

}  // namespace

const std::string& onlyOperand(const Arguments& arguments, const char* what) {
    if (arguments.words.size() != 1) throw UsageError{std::string("one ") + what + " is wanted"};
    return arguments.words.front();
}

std::string readInput(const std::string& file) {
    if (file == "-") {
        std::string text;
        char chunk[65536];
        while (std::cin.read(chunk, sizeof chunk) || std::cin.gcount() > 0) {
            text.append(chunk, static_cast<std::size_t>(std::cin.gcount()));
            if (text.size() > largestCheckUp) throw ContentError({{"standard input", "", "larger than 1 MiB: refused"}});
        }
        return text;
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error) throw ContentError({{file, "", "cannot be read: " + error.message()}});
    if (size > largestCheckUp) throw ContentError({{file, "", "larger than 1 MiB: refused"}});
    auto text = readFile(file, largestCheckUp);
    if (!text) throw ContentError({{file, "", "cannot be read"}});
    return std::move(*text);
}

int nextCommand(const Arguments& arguments) {
    const std::string& file = onlyOperand(arguments, "check-up file");
    const KnowledgeBase knowledge = loadKnowledge(arguments.knowledge);
    const History history = readCheckUpOrResponse(readInput(file), file, knowledge);
    std::cout << stepJson(knowledge, nextStep(knowledge, history)) << '\n';
    return done;
}

int assessCommand(const Arguments& arguments) {
    const std::string& file = onlyOperand(arguments, "check-up file");
    const std::string format = arguments.format.value_or("json");
    if (format != "json" && format != "text" && format != "fhir") {
        throw UsageError{"unknown format " + format + ": json, text or fhir"};
    }
    wordsIn(arguments.language);  // an unknown one is refused before anything is read
    const KnowledgeBase knowledge = loadKnowledge(arguments.knowledge);
    if (arguments.jsonLines) {
        if (file == "-") return assessLines(knowledge, "standard input", std::cin, arguments);
        std::ifstream stream(file);
        if (!stream || std::filesystem::is_directory(file)) throw ContentError({{file, "", "cannot be read"}});
        return assessLines(knowledge, file, stream, arguments);
    }
    std::cout << rendered(knowledge, readCheckUpOrResponse(readInput(file), file, knowledge), arguments, true);
    return done;
}

int checkKnowledgeCommand(const Arguments& arguments) {
    const KnowledgeBase knowledge = knowledgeFrom(onlyOperand(arguments, "content folder"));
    std::cout << "No fault found: " << knowledge.conditions().size() << " conditions, " << knowledge.hypotheses().size()
              << " hypotheses, " << knowledge.questions().size() << " questions, " << knowledge.redFlags().size()
              << " red-flag rules, " << knowledge.exercises().size() << " exercises, " << knowledge.content().sources.size()
              << " sources; version " << knowledge.content().version << ", reviewed " << knowledge.content().reviewed << ".\n";
    return done;
}

}  // namespace kneemap::cli
