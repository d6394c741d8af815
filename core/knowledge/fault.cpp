#include "core/knowledge/fault.h"

#include <utility>

namespace kneemap {

std::string toText(const Fault& fault) {
    std::string text = fault.file;
    if (!fault.place.empty()) text += ": " + fault.place;
    return text + ": " + fault.reason;
}

ContentError::ContentError(std::vector<Fault> faults)
    : std::runtime_error(faults.empty() ? "the content cannot be used" : toText(faults.front())),
      faults_(std::move(faults)) {}

}  // namespace kneemap
