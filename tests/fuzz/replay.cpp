// What ctest runs of a fuzz target: every seed, every broken file, and a fixed number of ways to spoil each of them.
//
//   fuzz_X --mutations N --dictionary FILE --seeds FILE... --broken FILE...
//
// Ends with 1 if a seed is refused or a broken file is taken. What ends the program is kept as fuzz_X.input.

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "tests/fuzz/dictionary.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/mutator.h"

using namespace kneemap::fuzz;

namespace {

struct Case {
    std::string name, text;
    bool broken = false;
};

std::string bytesOf(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string keptAs;   ///< where the input goes that ends the program
std::string current;  ///< the input that is being tried

bool tries(std::string text) {
    current = std::move(text);
    return takes(current);
}

extern "C" void keepInput(int signal) {
    const int file = open(keptAs.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && write(file, current.data(), current.size()) >= 0) close(file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

}  // namespace

int main(int count, char** values) {
    int mutations = 0;
    std::vector<std::string> dictionary;
    std::vector<Case> cases;
    bool broken = false;
    for (int i = 1; i < count; ++i) {
        const std::string word = values[i];
        if (word == "--mutations") mutations = std::stoi(values[++i]);
        else if (word == "--dictionary") dictionary = wordsInDictionary(bytesOf(values[++i]));
        else if (word == "--seeds") broken = false;
        else if (word == "--broken") broken = true;
        else cases.push_back({word, bytesOf(word), broken});
    }
    keptAs = std::filesystem::path(values[0]).filename().string() + ".input";
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE}) std::signal(signal, keepInput);

    int wrong = 0, taken = 0;
    Mutator mutator(dictionary, 20261127);
    for (std::size_t c = 0; c < cases.size(); ++c) {
        std::fprintf(stderr, "%s\n", cases[c].name.c_str());
        if (tries(cases[c].text) == cases[c].broken) {
            std::fprintf(stderr, "  is %s\n", cases[c].broken ? "broken, and was taken" : "a seed, and was refused");
            ++wrong;
        }
        for (int m = 0; m < mutations; ++m) taken += tries(mutator.spoilt(cases[c].text, cases[(c + 1 + static_cast<std::size_t>(m)) % cases.size()].text));
    }
    std::printf("%zu files, %d wrong; %zu spoilt, %d of them taken\n", cases.size(), wrong, cases.size() * static_cast<std::size_t>(mutations), taken);
    return cases.empty() || wrong > 0 ? 1 : 0;
}
