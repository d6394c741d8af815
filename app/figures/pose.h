#pragma once

#include <vector>

#include "app/figures/contact.h"
#include "app/figures/joint_angles.h"

namespace kneemap {

/// How the figure holds itself at one moment: its angles, and what must stay where it is.
struct Pose {
    JointAngles angles;
    std::vector<Contact> contacts;  ///< the first is the anchor; never empty
    double effort = 0;              ///< how hard the trained muscles work, 0 to 1

    friend bool operator==(const Pose&, const Pose&) = default;
};

}  // namespace kneemap
