#include "core/knowledge/nearest_id.h"

#include <algorithm>
#include <numeric>

namespace kneemap {
namespace {

/// Levenshtein distance: insertions, deletions and replacements.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// An id of hostile length is not worth comparing.
constexpr std::size_t longestId = 120;

/// As much as is worth showing, without half a character of UTF-8 at its end.
std::string_view beginningOf(std::string_view id) {
    if (id.size() <= longestId) return id;
    std::size_t end = longestId;
    while (end > 0 && (static_cast<unsigned char>(id[end]) & 0xC0) == 0x80) --end;
    return id.substr(0, end);
}

}  // namespace

std::optional<std::string> nearestId(std::string_view wrong, const std::vector<std::string_view>& known) {
    if (wrong.size() > longestId) return std::nullopt;
    std::optional<std::string> best;
    std::size_t least = std::max<std::size_t>(2, wrong.size() / 3) + 1;
    for (const std::string_view id : known) {
        const std::size_t d = distance(wrong, id);
        if (d < least) {
            least = d;
            best = std::string(id);
        }
    }
    return best;
}

std::string unknownId(std::string_view kind, std::string_view wrong, const std::vector<std::string_view>& known) {
    std::string text = "unknown " + std::string(kind) + " '" + std::string(beginningOf(wrong)) + "'";
    if (const auto near = nearestId(wrong, known)) text += ", did you mean '" + *near + "'?";
    return text;
}

}  // namespace kneemap
