#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kneemap::cli {

/// What the program ends with.
enum ExitStatus { done = 0, wrongInput = 1, wrongUsage = 2 };

/// The command line, taken apart. Words that no command knows are a usage error.
struct Arguments {
    std::vector<std::string> words;  ///< what is no option: the command's own operands
    std::optional<std::filesystem::path> knowledge;
    std::optional<std::string> format;
    std::optional<std::string> language;  ///< of what goes to a record system; English if not given
    bool json = false;
    bool jsonLines = false;
    bool codeSystems = false;
};

/// Thrown by a command for a command line that makes no sense; main prints it with the usage.
struct UsageError {
    std::string message;
};

int zonesCommand(const Arguments& arguments);
int questionsCommand(const Arguments& arguments);
int conditionsCommand(const Arguments& arguments);
int nextCommand(const Arguments& arguments);
int assessCommand(const Arguments& arguments);
int questionnaireCommand(const Arguments& arguments);
int checkKnowledgeCommand(const Arguments& arguments);
int selfTestCommand(const Arguments& arguments);
int hashPinCommand(const Arguments& arguments);

/// The one operand of a command, called `what` in the message if it is missing.
const std::string& onlyOperand(const Arguments& arguments, const char* what);

/// A check-up file, or standard input for "-". Throws ContentError if it cannot be read or is larger than 1 MiB.
std::string readInput(const std::string& file);

}  // namespace kneemap::cli
