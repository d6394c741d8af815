#pragma once

#include <cstdint>
#include <random>

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap::tests {

/// Histories at random, the same ones in every run: any answer to any question, asked or not, marked zones or none.
/// What they hold is always well formed (one worst zone at most, no item both ticked and unsure).
class AnyHistory {
public:
    explicit AnyHistory(const KnowledgeBase& knowledge, std::uint64_t seed = 1) : knowledge_(knowledge), engine_(seed) {}

    History next();
    /// Any answer that fits the question's kind.
    Answer answerTo(const Question& question);
    /// A whole number below `limit`.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }
    bool chance(double share) { return static_cast<double>(engine_() >> 11) * 0x1.0p-53 < share; }

private:
    const KnowledgeBase& knowledge_;
    std::mt19937_64 engine_;
};

}  // namespace kneemap::tests
