#pragma once

#include <array>

namespace kneemap {

/// From where the knee is seen: in front, its inner (medial) side, its outer (lateral) side, behind.
enum class KneeView { front, inner, outer, back };

inline constexpr std::array<KneeView, 4> allKneeViews{KneeView::front, KneeView::inner, KneeView::outer,
                                                      KneeView::back};

}  // namespace kneemap
