#pragma once

#include <cstddef>

#include "core/knowledge/knowledge_base.h"

namespace kneemap::benchmarks {

/// The content with every cause and every question of the story so many times: the copies have ids of their own and figures
/// a little off, so that none of them is idle. Safety questions, rules and pages stay as they are.
KnowledgeContent grown(const KnowledgeContent& content, std::size_t times);

/// The content with its causes alone, or its questions alone, so many times.
KnowledgeContent withMoreCauses(const KnowledgeContent& content, std::size_t times);
KnowledgeContent withMoreQuestions(const KnowledgeContent& content, std::size_t times);

}  // namespace kneemap::benchmarks
