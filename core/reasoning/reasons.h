#pragma once

#include <vector>

#include "core/reasoning/assessment.h"
#include "core/reasoning/facts.h"
#include "core/reasoning/ranking.h"

namespace kneemap {

/// Everything that speaks for and against a condition, answer by answer: the terms of the computation itself, no second
/// story. Where two hypotheses are shown as one condition, each counts by its share. Below a quarter nat nothing is said.
void explain(const KnowledgeBase& knowledge, const Facts& facts, const Ranking& ranking, std::size_t condition,
             Candidate& candidate);

}  // namespace kneemap
