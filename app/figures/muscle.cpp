#include "app/figures/muscle.h"

#include <array>
#include <utility>

namespace kneemap {

std::optional<Muscle> muscleNamed(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, Muscle>, 11> names{{
        {"quads", Muscle::quads},
        {"hamstrings", Muscle::hamstrings},
        {"calf", Muscle::calf},
        {"soleus", Muscle::soleus},
        {"patellar_tendon", Muscle::patellarTendon},
        {"hip_flexors", Muscle::hipFlexors},
        {"glutes", Muscle::glutes},
        {"gluteus_medius", Muscle::gluteusMedius},
        {"abs", Muscle::abs},
        {"obliques", Muscle::obliques},
        {"foot_arch", Muscle::footArch},
    }};
    for (const auto& [known, muscle] : names)
        if (known == name) return muscle;
    return std::nullopt;
}

}  // namespace kneemap
