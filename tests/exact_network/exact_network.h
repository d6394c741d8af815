#pragma once

#include <vector>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap::tests {

/// P(hypothesis | history) by dlib's join tree, which is exact: the hypothesis is one node, everything told is a child of
/// it, and the tables of the children are the content's own figures. Nothing is shared with the engine but the content.
/// `history` holds plain answers only: one option of a question with one answer, no "not sure", no follow-on answers.
std::vector<double> networkPosterior(const KnowledgeContent& content, const History& history);

}  // namespace kneemap::tests
