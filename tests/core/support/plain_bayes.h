#pragma once

#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap::tests {

/// P(hypothesis | history) by multiplying plain probabilities: no logarithm, no table, no group, nothing shared with the
/// engine but the content. Holds where the engine's exponents are 1 and its tapers and caps do nothing.
std::vector<long double> plainPosterior(const KnowledgeContent& content, const History& history);

/// The content with every exponent, taper, trust and cap set so that it does nothing.
KnowledgeContent neutral(KnowledgeContent content);

}  // namespace kneemap::tests
