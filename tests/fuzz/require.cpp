#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace kneemap::fuzz {
namespace {

bool isUtf8(const std::string& text) {
    try {
        nlohmann::json(text).dump();
        return true;
    } catch (const nlohmann::json::type_error&) {
        return false;
    }
}

bool isControl(unsigned char byte) { return byte < 0x20 || byte == 0x7f; }

}  // namespace

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void requireTold(const std::vector<Fault>& faults, const std::string& file) {
    require(!faults.empty(), "what is refused has a fault");
    for (const Fault& fault : faults) {
        require(fault.file == file, "a fault names the file");
        require(!fault.reason.empty(), "a fault names the reason");
        const std::string line = toText(fault);
        require(isUtf8(line), "a fault is told in UTF-8");
        require(std::none_of(line.begin(), line.end(), isControl), "a fault is told on one line without control characters");
    }
}

}  // namespace kneemap::fuzz
