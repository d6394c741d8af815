#include "app/figures/joint_angles.h"

#include "app/figures/vec3.h"

namespace kneemap {
namespace {

struct JointRow {
    std::string_view name;
    std::optional<JointLimits> limits;
};

/// In the order of `Joint`. An ankle bent to 40 is the range of a loaded, bent knee; hanging free it is about 20.
constexpr std::array<JointRow, trunkJointCount + limbJointCount> rows{{
    {"trunk_lean", std::nullopt},
    {"trunk_roll", std::nullopt},
    {"spine", JointLimits{-25, 65}},
    {"spine_side", JointLimits{-30, 30}},
    {"neck", JointLimits{-60, 55}},
    {"neck_side", JointLimits{-40, 40}},
    {"hip", JointLimits{-25, 130}},
    {"hip_abd", JointLimits{-30, 50}},
    {"hip_rot", JointLimits{-45, 60}},
    {"knee", JointLimits{0, 150}},
    {"ankle", JointLimits{-55, 40}},
    {"toe", JointLimits{-35, 80}},
    {"shoulder", JointLimits{-60, 185}},
    {"shoulder_abd", JointLimits{-45, 180}},
    {"shoulder_rot", JointLimits{-100, 100}},
    {"elbow", JointLimits{0, 150}},
    {"wrist", JointLimits{-85, 85}},
}};

}  // namespace

JointAngles JointAngles::between(const JointAngles& from, const JointAngles& to, double share) {
    JointAngles angles;
    for (std::size_t i = 0; i < angles.values_.size(); ++i)
        angles.values_[i] = kneemap::between(from.values_[i], to.values_[i], share);
    return angles;
}

std::optional<NamedJoint> jointNamed(std::string_view name) {
    constexpr std::string_view nearEnd = "_near";
    constexpr std::string_view farEnd = "_far";
    std::optional<BodySide> side;
    if (name.ends_with(nearEnd)) {
        side = BodySide::nearSide;
        name.remove_suffix(nearEnd.size());
    } else if (name.ends_with(farEnd)) {
        side = BodySide::farSide;
        name.remove_suffix(farEnd.size());
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Joint joint = static_cast<Joint>(i);
        if (rows[i].name == name && isOfTrunk(joint) != side.has_value())
            return NamedJoint{joint, side.value_or(BodySide::nearSide)};
    }
    return std::nullopt;
}

std::string_view nameOf(Joint joint) {
    return rows[static_cast<std::size_t>(joint)].name;
}

std::optional<JointLimits> limitsOf(Joint joint) {
    return rows[static_cast<std::size_t>(joint)].limits;
}

}  // namespace kneemap
