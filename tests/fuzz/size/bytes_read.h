#pragma once

#include <cstdint>
#include <optional>

namespace kneemap::tests {

/// How many bytes this process and the programs it has waited for have read so far; nothing where the system does not count.
std::optional<std::uint64_t> bytesRead();

}  // namespace kneemap::tests
