#pragma once

#include "resources/embedded_file.h"

namespace kneemap {

/// The shipped knowledge base, file by file.
std::span<const EmbeddedFile> embeddedKnowledge();

}  // namespace kneemap
