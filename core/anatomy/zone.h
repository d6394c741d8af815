#pragma once

#include <string>

#include "core/id.h"

namespace kneemap {

/// From where the zone is seen and marked.
enum class Aspect { anterior, medial, lateral, posterior, none };

/// A spot on the knee that a person can mark. Plain name and anatomical name mean the same place.
struct Zone {
    ZoneId id;
    std::string code;        ///< the clinical map's own short name: F1 to F8, M1 to M3, L1 to L4, B1 to B4, G1
    Aspect aspect = Aspect::none;
    std::string name;        ///< what patients read
    std::string anatomical;  ///< what clinicians read
    std::string hint;        ///< how to find it with a finger on one's own knee
};

}  // namespace kneemap
