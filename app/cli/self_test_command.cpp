#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/self_test_figures.h"
#include "app/content/content_folder.h"

namespace kneemap::cli {
namespace {

using Json = nlohmann::ordered_json;

/// The folder a case lies in says where it comes from: "public/…".
std::map<std::string, std::vector<Vignette>> byOrigin(const std::vector<Vignette>& cases) {
    std::map<std::string, std::vector<Vignette>> sets;
    for (const Vignette& vignette : cases) sets[vignette.name.substr(0, vignette.name.find('/'))].push_back(vignette);
    return sets;
}

Json toJson(const Share& share) {
    return {{"hits", share.hits}, {"of", share.all}, {"share", share.value()}, {"low", share.interval().first}, {"high", share.interval().second}};
}

Json toJson(const SelfTestFigures& figures) {
    return {{"first", toJson(figures.first)},
            {"first_or_accepted", toJson(figures.firstOrAccepted)},
            {"first_three", toJson(figures.firstThree)},
            {"urgency_right", toJson(figures.rightUrgency)},
            {"serious_too_low", toJson(figures.seriousTooLow)},
            {"calm_too_high", toJson(figures.calmTooHigh)},
            {"list_length", figures.listLength}};
}

void printLine(const std::string& what, const Share& share) {
    const auto [low, high] = share.interval();
    std::cout << std::left << std::setw(48) << what << std::right << std::setw(4) << share.hits << " of " << std::setw(3)
              << share.all << std::fixed << std::setprecision(0) << std::setw(6) << 100 * share.value() << " %  (95 % interval "
              << 100 * low << " to " << 100 * high << " %)\n";
}

void print(const SelfTestFigures& figures) {
    printLine("Right cause first", figures.first);
    printLine("Right cause, or one a fair reader accepts, first", figures.firstOrAccepted);
    printLine("Among the first three", figures.firstThree);
    printLine("Urgency as expected", figures.rightUrgency);
    printLine("Serious, rated below same-day (aim: 0)", figures.seriousTooLow);
    printLine("Calm, rated too high", figures.calmTooHigh);
    std::cout << std::left << std::setw(48) << "Causes shown, mean" << std::fixed << std::setprecision(1) << std::setw(8)
              << std::right << figures.listLength << '\n';
}

}  // namespace

int selfTestCommand(const Arguments& arguments) {
    if (!arguments.words.empty()) throw UsageError{"unexpected word " + arguments.words.front()};
    const KnowledgeBase knowledge = loadKnowledge(arguments.knowledge);
    const std::vector<Vignette> cases = bundledVignettes(knowledge);
    const SelfTestFigures figures = measure(knowledge, cases);
    const auto sets = byOrigin(cases);
    if (arguments.json) {
        Json json = toJson(figures);
        for (const auto& [origin, set] : sets) json["sets"][origin] = toJson(measure(knowledge, set));
        for (const auto& [cause, share] : figures.recall) json["recall"][cause] = toJson(share);
        json["remarks"] = figures.remarks;
        std::cout << json.dump(2) << '\n';
        return done;
    }
    std::cout << "Cases with a known outcome: tests/vignettes/README.md says where each set comes from and what it can show.\n\n"
                 "All cases\n";
    print(figures);
    for (const auto& [origin, set] : sets) {
        std::cout << "\nThe set \"" << origin << "\"\n";
        print(measure(knowledge, set));
    }
    std::cout << "\nRight cause first, by cause:\n";
    for (const auto& [cause, share] : figures.recall) printLine("  " + cause, share);
    std::cout << "\nOther than expected:\n";
    for (const std::string& remark : figures.remarks) std::cout << "  " << remark << '\n';
    return done;
}

}  // namespace kneemap::cli
