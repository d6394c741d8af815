#include "core/knowledge/fault.h"

#include <utility>

namespace kneemap {
namespace {

/// Keys and ids of a hostile file may hold anything: a line feed would forge a second fault, an escape be a command to the
/// terminal. In UTF-8 the control characters are 00 to 1F, 7F, and C2 80 to C2 9F.
std::string withoutControls(const std::string& text) {
    constexpr const char* digits = "0123456789abcdef";
    std::string harmless;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned char code = static_cast<unsigned char>(text[at]);
        const unsigned char next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0;
        const bool isPair = code == 0xC2 && next >= 0x80 && next <= 0x9F;
        if (code >= 0x20 && code != 0x7F && !isPair) {
            harmless += text[at];
            continue;
        }
        if (isPair) code = next, ++at;
        harmless += std::string("\\u00") + digits[code / 16] + digits[code % 16];
    }
    return harmless;
}

}  // namespace

std::string toText(const Fault& fault) {
    std::string text = fault.file;
    if (!fault.place.empty()) text += ": " + fault.place;
    return withoutControls(text + ": " + fault.reason);
}

ContentError::ContentError(std::vector<Fault> faults)
    : std::runtime_error(faults.empty() ? "the content cannot be used" : toText(faults.front())),
      faults_(std::move(faults)) {}

}  // namespace kneemap
