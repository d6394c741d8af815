#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneemap {

/// The known id most like `wrong` (fewest letters to change), or nothing when none is near enough to be meant.
std::optional<std::string> nearestId(std::string_view wrong, const std::vector<std::string_view>& known);

/// "unknown zone 'patela', did you mean 'patella'?", or without the question when nothing is near.
std::string unknownId(std::string_view kind, std::string_view wrong, const std::vector<std::string_view>& known);

}  // namespace kneemap
