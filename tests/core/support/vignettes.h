#pragma once

#include <string>
#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap::tests {

/// A case of tests/vignettes: folder and file without ending, and what the person told.
struct ToldCase {
    std::string name;
    History history;
};

/// All cases, by name. `folder` is tests/vignettes.
std::vector<ToldCase> toldCases(const KnowledgeBase& knowledge, const std::string& folder);

/// One of them: "textbook/pfp-29m-desk".
History toldCase(const KnowledgeBase& knowledge, const std::string& folder, const std::string& name);

}  // namespace kneemap::tests
