#pragma once

#include <array>
#include <cstddef>

namespace kneemap {

/// A side of the figure as drawn, before any mirroring: the near one is its right, at positive z. Which leg of the
/// person it stands for is a matter of the picture (see Mirroring in clip.h).
enum class BodySide { nearSide, farSide };

inline constexpr std::array<BodySide, 2> bothBodySides{BodySide::nearSide, BodySide::farSide};

constexpr std::size_t indexOf(BodySide side) {
    return static_cast<std::size_t>(side);
}
/// 1 on the near side, -1 on the far one: which way "outwards" is along z.
constexpr double outwards(BodySide side) {
    return side == BodySide::nearSide ? 1 : -1;
}

}  // namespace kneemap
