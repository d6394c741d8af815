#pragma once

#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

#include "core/history/history.h"
#include "core/id.h"

namespace kneemap {

/// A set of a question's options: bit i is option i. A question has at most 64 options.
using OptionMask = std::uint64_t;

/// A set of zones: bit i is zone i of the knowledge base.
using ZoneMask = std::uint32_t;

/// A condition on what a person has told, as the content files write it. Questions, options and zones stand as their
/// places in the knowledge base, so that a rule is a few bit operations.
struct Expression;

struct AllOf { std::vector<Expression> parts; };
struct AnyOf { std::vector<Expression> parts; };
struct AtLeast { int count = 1; std::vector<Expression> parts; };
struct NotThat { std::vector<Expression> part; };  ///< exactly one part
/// One of these options is chosen (or ticked, where several may be).
struct AnswerIs { std::size_t question = 0; OptionMask options = 0; };
/// None of these options is chosen; true as long as the question is not answered.
struct AnswerIsNot { std::size_t question = 0; OptionMask options = 0; };
struct AgeFrom { int years = 0; };
struct AgeUpTo { int years = 0; };
/// One of these zones is marked.
struct ZoneMarked { ZoneMask zones = 0; };
/// The worst spot is one of these; a single marked zone is the worst.
struct WorstSpotIs { ZoneMask zones = 0; };
struct PatternIs { std::vector<Pattern> patterns; };
/// The safety rules allow self-tests (exercise of joints under load at home).
struct SelfTestsAllowed {};
/// One of these red-flag rules fired; by place in the knowledge base.
struct FlagFired { std::vector<std::size_t> rules; };
/// The plan in question is for one of these conditions; by place in the knowledge base.
struct PlanIsFor { std::vector<std::size_t> conditions; };

struct Expression {
    std::variant<AllOf, AnyOf, AtLeast, NotThat, AnswerIs, AnswerIsNot, AgeFrom, AgeUpTo, ZoneMarked, WorstSpotIs,
                 PatternIs, SelfTestsAllowed, FlagFired, PlanIsFor>
        node = AllOf{};
};

}  // namespace kneemap
