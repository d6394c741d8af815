#pragma once

#include "core/history/history.h"

namespace kneemap {

/// Whether `further` holds all that `history` tells, unchanged: the same story, told as far or further. A checklist that
/// is being asked item by item goes on with the answers to its items.
bool continues(const History& further, const History& history);

}  // namespace kneemap
