#include "app/told_further.h"

#include <algorithm>

namespace kneemap {
namespace {

bool holds(const std::set<OptionId>& all, const std::set<OptionId>& part) {
    return std::includes(all.begin(), all.end(), part.begin(), part.end());
}

/// Every item that is no longer open has the answer it will have; the open ones may get any.
bool continues(const Choices& further, const Choices& now) {
    const auto sameButForOpen = [&](const std::set<OptionId>& later, const std::set<OptionId>& here) {
        return std::all_of(later.begin(), later.end(),
                           [&](const OptionId& item) { return here.contains(item) || now.open.contains(item); });
    };
    return holds(further.chosen, now.chosen) && holds(further.unsure, now.unsure) && holds(now.open, further.open) &&
           sameButForOpen(further.chosen, now.chosen) && sameButForOpen(further.unsure, now.unsure);
}

bool continues(const Answer& further, const Answer& now) {
    const auto* later = std::get_if<Choices>(&further);
    const auto* here = std::get_if<Choices>(&now);
    return later != nullptr && here != nullptr ? continues(*later, *here) : further == now;
}

}  // namespace

bool continues(const History& further, const History& history) {
    const bool samePlace = (!history.side || history.side == further.side) &&
                           (history.zones.empty() || history.zones == further.zones) &&
                           (!history.pattern || history.pattern == further.pattern) &&
                           (!history.patternUnsure || further.patternUnsure);
    if (!samePlace || (history.emergencySeen && !further.emergencySeen) || (history.reviewed && !further.reviewed)) return false;
    return std::all_of(history.answers.begin(), history.answers.end(), [&](const auto& entry) {
        const auto found = further.answers.find(entry.first);
        return found != further.answers.end() && continues(found->second, entry.second);
    });
}

}  // namespace kneemap
