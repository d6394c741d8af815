#include "app/cli/self_test_figures.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include "core/reasoning/assess.h"
#include "core/report/assessment_json.h"

namespace kneemap::cli {
namespace {

std::size_t placeOf(const std::string& cause, const Assessment& assessment) {
    const auto found = std::find_if(assessment.causes.begin(), assessment.causes.end(),
                                    [&](const Candidate& shown) { return shown.condition.text() == cause; });
    return static_cast<std::size_t>(found - assessment.causes.begin());
}

std::string remarkOn(const Vignette& vignette, const Assessment& assessment, std::size_t place) {
    std::ostringstream remark;
    remark << vignette.name << ": " << vignette.cause << ", " << urgencyName(vignette.urgency) << "; got "
           << (assessment.causes.empty() ? "no cause" : assessment.causes.front().condition.text()) << " (right one at "
           << (place < assessment.causes.size() ? std::to_string(place + 1) : "none") << "), "
           << urgencyName(assessment.urgency.urgency);
    if (!assessment.redFlags.empty()) remark << " by " << assessment.redFlags.front().rule.text();
    return remark.str();
}

}  // namespace

std::pair<double, double> Share::interval() const {
    if (all == 0) return {0, 1};
    constexpr double z = 1.96;
    const double n = all, p = value();
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

SelfTestFigures measure(const KnowledgeBase& knowledge, const std::vector<Vignette>& cases) {
    SelfTestFigures figures;
    double shown = 0;
    for (const Vignette& vignette : cases) {
        const Assessment assessment = assess(knowledge, vignette.history);
        const std::size_t exact = placeOf(vignette.cause, assessment);
        std::size_t accepted = exact;
        for (const std::string& other : vignette.also) accepted = std::min(accepted, placeOf(other, assessment));
        const bool ranked = !assessment.rankingWithheld;
        const std::size_t length = assessment.causes.size();
        if (ranked) {
            figures.first.count(exact == 0 && length > 0);
            figures.firstOrAccepted.count(accepted == 0 && length > 0);
            figures.firstThree.count(accepted < std::min<std::size_t>(3, length));
            figures.recall[vignette.cause].count(exact == 0 && length > 0);
            shown += static_cast<double>(length);
        }
        const Urgency given = assessment.urgency.urgency;
        figures.rightUrgency.count(given == vignette.urgency);
        if (vignette.urgency >= Urgency::sameDay) figures.seriousTooLow.count(given < Urgency::sameDay);
        if (vignette.urgency == Urgency::selfCare) figures.calmTooHigh.count(given > Urgency::selfCare);
        if ((ranked && accepted != 0) || given != vignette.urgency) figures.remarks.push_back(remarkOn(vignette, assessment, exact));
    }
    figures.listLength = figures.first.all == 0 ? 0 : shown / figures.first.all;
    return figures;
}

}  // namespace kneemap::cli
