#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/cli/command.h"
#include "app/cli/vignettes.h"
#include "app/content/content_folder.h"
#include "core/reasoning/assess.h"
#include "core/report/assessment_json.h"

namespace kneemap::cli {
namespace {

/// So many of so many, with the 95 % Wilson score interval (Wilson 1927).
struct Share {
    int hits = 0, all = 0;

    void count(bool hit) {
        hits += hit;
        ++all;
    }
    double value() const { return all == 0 ? 0 : static_cast<double>(hits) / all; }
    std::pair<double, double> interval() const {
        if (all == 0) return {0, 1};
        constexpr double z = 1.96;
        const double n = all, p = value();
        const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
        const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
    }
    nlohmann::ordered_json json() const {
        return {{"hits", hits}, {"of", all}, {"share", value()}, {"low", interval().first}, {"high", interval().second}};
    }
};

struct Figures {
    Share first, firstOrAccepted, firstThree, rightUrgency, seriousTooLow, calmTooHigh;
    std::map<std::string, Share> recall;
    double listLength = 0;
    std::vector<std::string> remarks;
};

Figures measure(const KnowledgeBase& knowledge, const std::vector<Vignette>& cases) {
    Figures figures;
    double shown = 0;
    for (const Vignette& vignette : cases) {
        const Assessment assessment = assess(knowledge, vignette.history);
        const auto place = [&](const std::string& cause) {
            for (std::size_t i = 0; i < assessment.causes.size(); ++i) {
                if (assessment.causes[i].condition.text() == cause) return i;
            }
            return assessment.causes.size();
        };
        std::size_t accepted = place(vignette.cause);
        for (const std::string& other : vignette.also) accepted = std::min(accepted, place(other));
        const std::size_t exact = place(vignette.cause);
        const bool ranked = !assessment.rankingWithheld;
        if (ranked) {
            figures.first.count(exact == 0 && !assessment.causes.empty());
            figures.firstOrAccepted.count(accepted == 0 && !assessment.causes.empty());
            figures.firstThree.count(std::min(exact, accepted) < std::min<std::size_t>(3, assessment.causes.size()));
            figures.recall[vignette.cause].count(exact == 0 && !assessment.causes.empty());
            shown += static_cast<double>(assessment.causes.size());
        }
        const Urgency given = assessment.urgency.urgency;
        figures.rightUrgency.count(given == vignette.urgency);
        if (vignette.urgency >= Urgency::sameDay) figures.seriousTooLow.count(given < Urgency::sameDay);
        if (vignette.urgency == Urgency::selfCare) figures.calmTooHigh.count(given > Urgency::selfCare);
        if ((ranked && accepted != 0) || given != vignette.urgency) {
            std::ostringstream remark;
            remark << vignette.name << ": " << vignette.cause << ", " << urgencyName(vignette.urgency) << "; got "
                   << (assessment.causes.empty() ? "no cause" : assessment.causes.front().condition.text()) << " (right one at "
                   << (exact < assessment.causes.size() ? std::to_string(exact + 1) : "none") << "), " << urgencyName(given);
            if (!assessment.redFlags.empty()) remark << " by " << assessment.redFlags.front().rule.text();
            figures.remarks.push_back(remark.str());
        }
    }
    figures.listLength = figures.first.all == 0 ? 0 : shown / figures.first.all;
    return figures;
}

void line(const char* what, const Share& share) {
    const auto [low, high] = share.interval();
    std::cout << std::left << std::setw(48) << what << std::right << std::setw(4) << share.hits << " of " << std::setw(3)
              << share.all << std::fixed << std::setprecision(0) << std::setw(6) << 100 * share.value() << " %  (95 % interval "
              << 100 * low << " to " << 100 * high << " %)\n";
}

}  // namespace

int selfTestCommand(const Arguments& arguments) {
    if (!arguments.words.empty()) throw UsageError{"unexpected word " + arguments.words.front()};
    const KnowledgeBase knowledge = loadKnowledge(arguments.knowledge);
    const Figures figures = measure(knowledge, bundledVignettes(knowledge));
    if (arguments.json) {
        nlohmann::ordered_json json{{"first", figures.first.json()},
                                    {"first_or_accepted", figures.firstOrAccepted.json()},
                                    {"first_three", figures.firstThree.json()},
                                    {"urgency_right", figures.rightUrgency.json()},
                                    {"serious_too_low", figures.seriousTooLow.json()},
                                    {"calm_too_high", figures.calmTooHigh.json()},
                                    {"list_length", figures.listLength}};
        for (const auto& [cause, share] : figures.recall) json["recall"][cause] = share.json();
        json["remarks"] = figures.remarks;
        std::cout << json.dump(2) << '\n';
        return done;
    }
    std::cout << "Cases with a known outcome. Stories written by the team test consistency, not clinical truth.\n\n";
    line("Right cause first", figures.first);
    line("Right cause, or one a fair reader accepts, first", figures.firstOrAccepted);
    line("Among the first three", figures.firstThree);
    line("Urgency as expected", figures.rightUrgency);
    line("Serious, rated below same-day (must be 0)", figures.seriousTooLow);
    line("Calm, rated too high", figures.calmTooHigh);
    std::cout << std::left << std::setw(48) << "Causes shown, mean" << std::fixed << std::setprecision(1) << std::setw(8)
              << std::right << figures.listLength << "\n\nRight cause first, by cause:\n";
    for (const auto& [cause, share] : figures.recall) line(("  " + cause).c_str(), share);
    std::cout << "\nOther than expected:\n";
    for (const std::string& remark : figures.remarks) std::cout << "  " << remark << '\n';
    return figures.seriousTooLow.hits == 0 ? done : wrongInput;
}

}  // namespace kneemap::cli
