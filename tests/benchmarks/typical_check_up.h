#pragma once

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap::benchmarks {

/// A runner of 29 with pain round the kneecap, asked to the end: screens, map, story, training. No red flag.
History typicalCheckUp(const KnowledgeBase& knowledge);

/// The same one before the story: screens and map alone, and several causes on the list.
History barelyBegunCheckUp(const KnowledgeBase& knowledge);

/// The same one, with the screens and the map behind and half of the story told.
History halfwayCheckUp(const KnowledgeBase& knowledge);

}  // namespace kneemap::benchmarks
