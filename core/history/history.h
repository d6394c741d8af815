#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/anatomy/side.h"
#include "core/history/answer.h"
#include "core/id.h"

namespace kneemap {

/// One spot on the knee that the person marked.
struct MarkedZone {
    ZoneId zone;
    bool worst = false;  ///< the one that hurts most; at most one of a history

    friend bool operator==(const MarkedZone&, const MarkedZone&) = default;
};

/// How the person would show the pain: with a finger, with a hand, or all over the knee.
enum class Pattern { point, area, diffuse };

/// Everything a person has told, and nothing that follows from it: a plain value. An absent entry was never asked.
struct History {
    std::optional<Side> side;
    std::vector<MarkedZone> zones;
    std::optional<Pattern> pattern;
    bool patternUnsure = false;  ///< asked how they would show it, and not sure
    std::map<QuestionId, Answer> answers;
    bool emergencySeen = false;  ///< the person has read the emergency card and chose to go on
    bool reviewed = false;       ///< the person has looked over the answers and asked for the result

    friend bool operator==(const History&, const History&) = default;
};

}  // namespace kneemap
