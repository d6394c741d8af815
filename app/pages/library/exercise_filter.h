#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/knowledge/exercise.h"

namespace kneemap {

/// What a person has at hand. Things of every home (a wall, a chair, a towel) are no kit.
enum class Kit { none, band, step, weights };

inline constexpr Kit allKits[] = {Kit::none, Kit::band, Kit::step, Kit::weights};

/// Which exercises to show: of any of these areas, and with any of these kits; an empty set takes all.
struct ExerciseFilter {
    std::set<std::string> areas;
    std::set<Kit> kits;

    bool isEmpty() const { return areas.empty() && kits.empty(); }
    bool fits(const Exercise& exercise) const;

    friend bool operator==(const ExerciseFilter&, const ExerciseFilter&) = default;
};

/// The exercise needs this kit; `none`: nothing but what every home has.
bool needs(const Exercise& exercise, Kit kit);

/// The areas of the library in the order of the page.
const std::vector<std::string>& exerciseAreas();

}  // namespace kneemap
