#include "app/pages/library/exercise_filter.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kneemap {
namespace {

constexpr std::array<std::string_view, 9> householdThings = {"none",  "wall",  "chair",  "table",    "mat",
                                                             "rail", "towel", "mirror", "metronome"};

bool has(const Exercise& exercise, std::string_view thing) {
    return std::find(exercise.kit.begin(), exercise.kit.end(), thing) != exercise.kit.end();
}

}  // namespace

const std::vector<std::string>& exerciseAreas() {
    static const std::vector<std::string> areas = {"thigh-front", "thigh-back", "hip",          "calf-foot",
                                                   "middle",      "stretch",    "running-drill"};
    return areas;
}

bool needs(const Exercise& exercise, Kit kit) {
    switch (kit) {
        case Kit::none:
            return std::all_of(exercise.kit.begin(), exercise.kit.end(), [](const std::string& thing) {
                return std::find(householdThings.begin(), householdThings.end(), thing) != householdThings.end();
            });
        case Kit::band: return has(exercise, "band");
        case Kit::step: return has(exercise, "step");
        case Kit::weights: return has(exercise, "weight") || has(exercise, "machine");
    }
    return false;
}

bool ExerciseFilter::fits(const Exercise& exercise) const {
    const bool area = areas.empty() || areas.contains(exercise.area);
    const bool kit = kits.empty() || std::any_of(kits.begin(), kits.end(), [&](Kit k) { return needs(exercise, k); });
    return area && kit;
}

}  // namespace kneemap
