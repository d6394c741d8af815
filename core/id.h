#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace kneemap {

/// A stable name for one thing of the knowledge base: lower-case words with hyphens, never changed once released.
/// The tag keeps a zone from being handed where a question is wanted.
template <class Tag>
class Id {
public:
    explicit Id(std::string text) : text_(std::move(text)) {}
    explicit Id(std::string_view text) : text_(text) {}
    explicit Id(const char* text) : text_(text) {}

    const std::string& text() const { return text_; }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string text_;
};

using ZoneId = Id<struct ZoneTag>;
using QuestionId = Id<struct QuestionTag>;
using OptionId = Id<struct OptionTag>;
using GroupId = Id<struct GroupTag>;
using ConditionId = Id<struct ConditionTag>;
using HypothesisId = Id<struct HypothesisTag>;
using RuleId = Id<struct RuleTag>;
using TrainingCauseId = Id<struct TrainingCauseTag>;
using FindingId = Id<struct FindingTag>;
using ExerciseId = Id<struct ExerciseTag>;
using ArticleId = Id<struct ArticleTag>;
using SourceId = Id<struct SourceTag>;

}  // namespace kneemap

template <class Tag>
struct std::hash<kneemap::Id<Tag>> {
    std::size_t operator()(const kneemap::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
