#pragma once

#include "core/knowledge/fault.h"

namespace kneemap::fuzz {

/// Ends the program with `what` if it does not hold. An exception would not do: readers under test may catch it.
void require(bool holds, const char* what);

/// Every fault names the file and the reason, in UTF-8 and on one line that no terminal takes for a command.
void requireTold(const std::vector<Fault>& faults, const std::string& file);

}  // namespace kneemap::fuzz
