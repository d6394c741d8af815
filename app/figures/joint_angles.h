#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "app/figures/body_side.h"

namespace kneemap {

/// The turns a pose is written in, in degrees from the anatomical position (standing, arms down, palms in); flexion is
/// positive. The order flexion, abduction, rotation follows Grood and Suntay 1983 and the ISB (Wu et al. 2002).
enum class Joint {
    trunkLean,  ///< pelvis pitched forward in the world; -90 supine, 90 prone
    trunkRoll,  ///< top of the pelvis towards the near side; -90 lying on the far side
    spine,      ///< thorax flexed on the pelvis
    spineSide,  ///< thorax bent towards the near side
    neck,       ///< chin to chest, half at the base of the neck and half at the skull
    neckSide,
    hip,
    hipAbduction,
    hipRotation,  ///< outward
    knee,
    ankle,  ///< toes up; 0 is the foot square to the shank
    toe,
    shoulder,
    shoulderAbduction,
    shoulderRotation,
    elbow,
    wrist,  ///< in the plane of the elbow
};

inline constexpr std::size_t trunkJointCount = 6;
inline constexpr std::size_t limbJointCount = 11;

constexpr bool isOfTrunk(Joint joint) {
    return static_cast<std::size_t>(joint) < trunkJointCount;
}

/// Every turn of the body; what is not set is 0. Joints of the limbs have one turn a side, those of the trunk one.
class JointAngles {
public:
    double of(Joint joint, BodySide side = BodySide::nearSide) const { return values_[place(joint, side)]; }
    void set(Joint joint, BodySide side, double degrees) { values_[place(joint, side)] = degrees; }

    /// Each turn a share of the way from `from` to `to`.
    static JointAngles between(const JointAngles& from, const JointAngles& to, double share);

    friend bool operator==(const JointAngles&, const JointAngles&) = default;

private:
    static constexpr std::size_t place(Joint joint, BodySide side) {
        const std::size_t index = static_cast<std::size_t>(joint);
        return isOfTrunk(joint) || side == BodySide::nearSide ? index : index + limbJointCount;
    }

    std::array<double, trunkJointCount + 2 * limbJointCount> values_{};
};

/// A turn by the name it has in the pose files ("hip_abd_near"), or nothing if there is none of that name.
struct NamedJoint {
    Joint joint;
    BodySide side;
};
std::optional<NamedJoint> jointNamed(std::string_view name);
/// The name of a joint in the pose files, without its side.
std::string_view nameOf(Joint joint);

/// How far a joint may turn in a picture, in degrees. Lean and roll of the trunk are free.
struct JointLimits {
    double least;
    double most;
};
std::optional<JointLimits> limitsOf(Joint joint);

}  // namespace kneemap
