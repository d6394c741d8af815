#pragma once

#include <cstddef>
#include <optional>

#include "app/diagram/knee_drawing.h"

namespace kneemap {

enum class Direction { up, down, left, right };

/// The zone an arrow key leads to: the nearest that way as it is seen, straight ahead before aslant.
/// Nothing lies that way: no value. From any zone of a plate every other can be reached.
std::optional<std::size_t> neighbour(const KneeDrawing& drawing, std::size_t from, Direction direction);

}  // namespace kneemap
