#pragma once

namespace kneemap {

/// The person's own left or right, never the viewer's.
enum class Side { left, right };

}  // namespace kneemap
