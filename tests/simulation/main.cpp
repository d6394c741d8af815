// kneemap-simulate: sends patients drawn from the knowledge base through the real interview and says how it went.

#include <charconv>
#include <cstring>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>

#include "app/content/content_folder.h"
#include "core/knowledge/fault.h"
#include "tests/simulation/disturbance.h"
#include "tests/simulation/figures.h"

namespace {

using namespace kneemap;

constexpr const char* usage =
    "usage: kneemap-simulate [--patients N] [--seed N] [--knowledge DIR] [--world NAME] [--brief]\n"
    "  --world exact      people answer as the tables say\n"
    "          disturbed  every likelihood is off by up to a factor of two\n"
    "          lay        the same, and people misunderstand, mis-point and have a way of answering\n"
    "          all        the three, one after the other (what is done when nothing is said)\n"
    "Patients come from the tables that judge them: this shows whether the reasoning is sound and sturdy, not whether the\n"
    "figures are true.\n";

struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Options {
    int patients = 2000;
    int seed = 1;
    std::optional<std::filesystem::path> knowledge;
    std::string world = "all";
    bool brief = false;
};

int number(const std::string& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1) throw UsageError("a number from 1 is wanted, not '" + text + "'");
    return value;
}

Options read(int count, char** words) {
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        const auto value = [&] {
            if (i + 1 == count) throw UsageError(word + " wants a value");
            return std::string(words[++i]);
        };
        if (word == "--patients") options.patients = number(value());
        else if (word == "--seed") options.seed = number(value());
        else if (word == "--knowledge") options.knowledge = value();
        else if (word == "--world") options.world = value();
        else if (word == "--brief") options.brief = true;
        else throw UsageError("unknown option '" + word + "'");
    }
    if (options.world != "all" && options.world != "exact" && options.world != "disturbed" && options.world != "lay") {
        throw UsageError("unknown world '" + options.world + "'");
    }
    return options;
}

void run(const Options& options) {
    using namespace kneemap::simulation;
    constexpr double offBy = 2.0;
    const KnowledgeBase knowledge = loadKnowledge(options.knowledge);
    const auto seed = static_cast<std::uint64_t>(options.seed);
    const auto show = [&](const std::string& name, const KnowledgeBase& truth, const Behaviour& behaviour) {
        if (options.world != "all" && options.world != name) return;
        const Figures figures = simulate(knowledge, truth, behaviour, options.patients, seed);
        std::cout << (options.brief ? "" : "\n=== ") << name << (options.brief ? "\t" : "\n\n");
        if (options.brief) printLine(figures, std::cout);
        else print(figures, knowledge, std::cout);
        std::cout.flush();
    };
    const KnowledgeBase other(disturbed(knowledge.content(), offBy, seed));
    show("exact", knowledge, Behaviour::byTheTables());
    show("disturbed", other, Behaviour::byTheTables());
    show("lay", other, Behaviour::lay());
}

}  // namespace

int main(int count, char** words) {
    try {
        if (count > 1 && std::strcmp(words[1], "--help") == 0) {
            std::cout << usage;
            return 0;
        }
        run(read(count, words));
        return 0;
    } catch (const UsageError& error) {
        std::cerr << "kneemap-simulate: " << error.what() << '\n' << usage;
        return 2;
    } catch (const ContentError& error) {
        for (const Fault& fault : error.faults()) std::cerr << toText(fault) << '\n';
        return 1;
    }
}
