#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace kneemap {

/// What was measured at some widths. Nested layouts ask for the same few again and again, and each answer lays the words out
/// anew.
template <class Width, class Size>
class Measured {
public:
    /// The size at this width: kept from before, or measured now.
    template <class Measure>
    Size at(Width width, Measure measure) const {
        const auto known = std::find_if(sizes_.begin(), sizes_.end(), [&](const auto& pair) { return pair.first == width; });
        if (known != sizes_.end()) return known->second;
        if (sizes_.size() >= mostKept) sizes_.erase(sizes_.begin());
        sizes_.emplace_back(width, measure());
        return sizes_.back().second;
    }

    /// Words, type or look have changed.
    void forget() { sizes_.clear(); }

private:
    static constexpr std::size_t mostKept = 8;
    mutable std::vector<std::pair<Width, Size>> sizes_;
};

/// In whole pixels.
using MeasuredHeights = Measured<int, int>;

}  // namespace kneemap
