#pragma once

namespace kneemap {

/// The three colours of the rule for pain: go on, no more than this, stop and ease off.
enum class Light { green, amber, red };

}  // namespace kneemap
