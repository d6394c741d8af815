#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap::cli {

/// A case with its known outcome: a check-up file with `expected` beside it.
struct Vignette {
    std::string name;  ///< folder and file without ending: "public/…"
    History history;
    std::string cause;              ///< the confirmed condition
    std::vector<std::string> also;  ///< conditions that a fair reader would accept too
    Urgency urgency = Urgency::selfCare;
};

/// Throws ContentError if the file or what it expects cannot be used.
Vignette readVignette(std::string_view text, const std::string& name, const KnowledgeBase& knowledge);

/// The bundled cases, by name.
std::vector<Vignette> bundledVignettes(const KnowledgeBase& knowledge);

}  // namespace kneemap::cli
