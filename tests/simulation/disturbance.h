#pragma once

#include "core/knowledge/knowledge_base.h"

namespace kneemap::simulation {

/// A world whose people differ from the tables: every likelihood (worst spot, marks, pattern and every answer of every cause)
/// is off by a random factor between 1/`factor` and `factor`; shares are made to add up to 1 again. Priors stay.
KnowledgeContent disturbed(const KnowledgeContent& content, double factor, std::uint64_t seed);

}  // namespace kneemap::simulation
