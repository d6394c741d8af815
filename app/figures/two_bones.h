#pragma once

#include "app/figures/vec3.h"

namespace kneemap {

/// Two bones bent so that their end meets a target.
struct TwoBones {
    Vec3 middle;     ///< the joint between them
    Vec3 end;        ///< the target, or the nearest point that can be reached
    Vec3 bendPlane;  ///< square to both bones: from the pole to the line root to end, right-handed about it
};

/// Solves a chain of two bones by the law of cosines. The middle joint goes to the side the pole points to; the pole
/// must not lie along the line from root to target. A target out of reach is met with the bones almost straight.
TwoBones bendTowards(Vec3 root, Vec3 target, double upper, double lower, Vec3 pole);

}  // namespace kneemap
