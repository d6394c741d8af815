#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace kneemap {

/// The heights that words were found to take at some widths. Nested layouts ask for the same few again and again, and each
/// answer lays the words out anew.
class MeasuredHeights {
public:
    /// The height at this width: kept from before, or measured now.
    template <class Measure>
    int at(int width, Measure measure) const {
        const auto known = std::find_if(heights_.begin(), heights_.end(), [&](const auto& pair) { return pair.first == width; });
        if (known != heights_.end()) return known->second;
        if (heights_.size() >= mostKept) heights_.erase(heights_.begin());
        heights_.emplace_back(width, measure());
        return heights_.back().second;
    }

    /// Words, type or look have changed.
    void forget() { heights_.clear(); }

private:
    static constexpr std::size_t mostKept = 8;
    mutable std::vector<std::pair<int, int>> heights_;
};

}  // namespace kneemap
