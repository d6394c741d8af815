#pragma once

namespace kneemap {

/// How a move goes from rest to rest, or through a pose.
enum class Easing {
    smooth,  ///< minimum jerk, how people move a limb from rest to rest (Flash and Hogan 1985)
    in,      ///< gathers speed: into a pose it passes through, or a fall
    out,     ///< loses speed: out of such a pose, or a rise
    linear
};

/// The share of the way done at a share of the time; both 0 to 1.
constexpr double eased(Easing easing, double time) {
    switch (easing) {
        case Easing::in:
            return time * time;
        case Easing::out:
            return 1 - (1 - time) * (1 - time);
        case Easing::linear:
            return time;
        case Easing::smooth:
            break;
    }
    return time * time * time * (10 + time * (6 * time - 15));
}

}  // namespace kneemap
