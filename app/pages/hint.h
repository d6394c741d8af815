#pragma once

namespace kneemap {

/// The two things a newcomer is told beside the page, each until they send it away.
enum class Hint { spots, answers };

}  // namespace kneemap
