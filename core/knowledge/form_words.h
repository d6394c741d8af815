#pragma once

#include <array>
#include <string_view>

namespace kneemap {

/// What a form and a clinic's record system show beside the content itself: the names of the words in `form.json`.
inline constexpr std::array formWordNames = std::to_array<std::string_view>({
    "title", "purpose", "part-first", "part-about", "part-where", "part-safety", "part-story", "part-self-test",
    "part-training", "self-test-care", "side", "left", "right", "marked-spots", "worst-spot", "pattern", "point",
    "area", "diffuse", "none-of-these", "not-sure", "could-be", "not-sure-of", "number-not-known", "reason",
    "reason-not-ticked", "no-other-spot", "anonymous", "sore-spot", "spot-and-side", "method", "codes-are-ideas",
    "fit-good", "fit-possible", "fit-weak", "speaks-for", "speaks-against", "answered", "only-not-sure",
    "not-sure-is-not-no", "come-back", "go-sooner", "screen-skipped", "none-fits", "not-enough", "under-ten", "plan",
    "phase", "program", "content", "code-zones", "code-sides", "code-findings", "code-urgency", "code-red-flags"});

}  // namespace kneemap
