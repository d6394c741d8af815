#pragma once

namespace kneemap {

/// The person's own left or right, never the viewer's.
enum class Side { left, right };

constexpr Side otherSide(Side side) { return side == Side::left ? Side::right : Side::left; }

}  // namespace kneemap
