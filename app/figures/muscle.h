#pragma once

#include <optional>
#include <string_view>

#include "app/figures/body_side.h"

namespace kneemap {

/// What can be shown at work.
enum class Muscle {
    quads,
    hamstrings,
    calf,
    soleus,
    patellarTendon,
    hipFlexors,
    glutes,
    gluteusMedius,
    abs,
    obliques,
    footArch,
};

/// A muscle of one side.
struct WorkingMuscle {
    Muscle muscle;
    BodySide side;

    friend bool operator==(const WorkingMuscle&, const WorkingMuscle&) = default;
};

/// By the name it has in the pose files ("gluteus_medius"), or nothing.
std::optional<Muscle> muscleNamed(std::string_view name);

}  // namespace kneemap
