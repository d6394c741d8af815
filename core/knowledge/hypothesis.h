#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/id.h"
#include "core/knowledge/statement.h"

namespace kneemap {

/// The age bands of the priors.
inline constexpr std::size_t ageBandCount = 7;
inline constexpr std::array<std::string_view, ageBandCount> ageBandNames = {"under-10", "10-13", "14-17", "18-34",
                                                                            "35-49",    "50-64", "65-plus"};

/// How often people with a hypothesis give each option of a question.
struct LikelihoodRow {
    std::size_t question = 0;
    /// P(option | hypothesis), one entry an option. One answer: sums to 1. Several: P(ticked); below 0 = no say.
    std::vector<double> probability;
    Grade grade = Grade::judgement;
};

/// One thing the ranking weighs. Two hypotheses may be shown as one condition (a torn and a worn meniscus).
struct Hypothesis {
    HypothesisId id;
    std::size_t condition = 0;  ///< place of the condition it is shown as
    std::string name;
    std::array<double, ageBandCount> perThousand{};  ///< of people with knee pain in each age band
    double women = 1.0, men = 1.0, notRunner = 1.0;  ///< factors on the prior
    std::vector<double> worstSpot;  ///< P(worst spot = zone), by zone; sums to 1
    std::vector<double> marked;     ///< P(zone is marked at all), by zone
    std::array<double, 3> pattern{};  ///< P(point, area, diffuse); sums to 1
    std::vector<LikelihoodRow> rows;
};

}  // namespace kneemap
