#pragma once

#include <string>
#include <vector>

#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// One sign of the first screen that is an emergency by itself, or together with one of some further signs.
struct EmergencyLine {
    const Option* sign = nullptr;
    std::vector<const Option*> togetherWith;  ///< empty: alone it is enough
    std::vector<std::string> why;             ///< the reasons of the rules, each once

    friend bool operator==(const EmergencyLine&, const EmergencyLine&) = default;
};

/// The emergencies of the screens that come before anything personal, found by asking the rules about each sign.
std::vector<EmergencyLine> emergencyLines(const KnowledgeBase& knowledge);

}  // namespace kneemap
