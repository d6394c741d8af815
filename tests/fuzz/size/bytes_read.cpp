#include "tests/fuzz/size/bytes_read.h"

#include <fstream>
#include <string>

namespace kneemap::tests {

std::optional<std::uint64_t> bytesRead() {
    std::ifstream counts("/proc/self/io");
    std::string name;
    std::uint64_t bytes = 0;
    if (counts >> name >> bytes && name == "rchar:") return bytes;
    return std::nullopt;
}

}  // namespace kneemap::tests
