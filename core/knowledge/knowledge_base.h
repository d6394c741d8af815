#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/anatomy/zone.h"
#include "core/knowledge/condition.h"
#include "core/knowledge/evidence_table.h"
#include "core/knowledge/exercise.h"
#include "core/knowledge/hypothesis.h"
#include "core/knowledge/parameters.h"
#include "core/knowledge/question.h"
#include "core/knowledge/red_flag.h"
#include "core/knowledge/session_content.h"
#include "core/knowledge/running.h"
#include "core/knowledge/statement.h"
#include "core/knowledge/training_cause.h"
#include "core/knowledge/urgency_card.h"

namespace kneemap {

/// Everything that content files say, as values. Places in the lists are what expressions and rows refer to.
struct KnowledgeContent {
    std::string version;   ///< of the content, not of the program
    std::string reviewed;  ///< ISO date of the last review of the whole
    Parameters parameters;
    std::vector<Source> sources;
    std::vector<Zone> zones;  ///< at most 32
    std::vector<Group> groups;
    std::vector<Question> questions;
    std::vector<Share> shares;
    std::optional<Expression> selfTestsAllowed;  ///< beside the rule that nothing urgent may have fired
    std::vector<Condition> conditions;
    std::vector<Hypothesis> hypotheses;  ///< the last one is "something else", against which all are measured
    std::vector<RedFlagRule> redFlags;
    std::vector<UrgencyCard> cards;
    std::map<int, std::string> daysInWords;             ///< 2, 7 and 14 days as people say them
    std::map<std::string, std::string> placeholders;    ///< what stands for `{place}` and the like until a clinic names its own
    std::map<std::string, std::string, std::less<>> formWords;  ///< by the names of form_words.h, each of them
    std::vector<std::string> cardAlways;  ///< lines that stand under every card
    std::vector<CardNote> cardNotes;
    std::vector<SafetyNet> safetyNets;
    std::vector<Exercise> exercises;
    std::vector<TrainingCause> trainingCauses;
    std::vector<Article> articles;
    SessionContent session;
    ReturnProgramme returnToRunning;
    StayWellProgramme stayWell;
};

/// The knowledge base: an immutable catalogue with quick look-up. Whatever it hands out lives as long as it does.
class KnowledgeBase {
public:
    explicit KnowledgeBase(KnowledgeContent content);
    KnowledgeBase(KnowledgeBase&&) noexcept = default;
    KnowledgeBase& operator=(KnowledgeBase&&) noexcept = default;
    KnowledgeBase(const KnowledgeBase&) = delete;
    KnowledgeBase& operator=(const KnowledgeBase&) = delete;

    const KnowledgeContent& content() const { return content_; }
    const Parameters& parameters() const { return content_.parameters; }
    const std::vector<Zone>& zones() const { return content_.zones; }
    const std::vector<Question>& questions() const { return content_.questions; }
    const std::vector<Condition>& conditions() const { return content_.conditions; }
    const std::vector<Hypothesis>& hypotheses() const { return content_.hypotheses; }
    const std::vector<RedFlagRule>& redFlags() const { return content_.redFlags; }
    const std::vector<Exercise>& exercises() const { return content_.exercises; }
    const std::vector<TrainingCause>& trainingCauses() const { return content_.trainingCauses; }
    const std::vector<Article>& articles() const { return content_.articles; }
    const SessionContent& session() const { return content_.session; }

    /// How strongly each answer speaks for each hypothesis, worked out once.
    const EvidenceTable& evidence() const { return evidence_; }

    /// The thing of that id, or nullptr.
    const Zone* find(const ZoneId& id) const;
    const Question* find(const QuestionId& id) const;
    const Condition* find(const ConditionId& id) const;
    const RedFlagRule* find(const RuleId& id) const;
    const Exercise* find(const ExerciseId& id) const;
    const TrainingCause* find(const TrainingCauseId& id) const;
    const Article* find(const ArticleId& id) const;
    const Source* find(const SourceId& id) const;
    const UrgencyCard* card(Urgency urgency) const;
    const CardNote* cardNote(std::string_view id) const;
    const SafetyNet* safetyNet(std::string_view condition) const;
    /// What a form shows under that name of form_words.h; the name itself where the content was not read from files.
    std::string formWord(std::string_view name) const;

    /// The place of the thing of that id in its list.
    std::optional<std::size_t> indexOf(const ZoneId& id) const;
    std::optional<std::size_t> indexOf(const QuestionId& id) const;
    std::optional<std::size_t> indexOf(const ConditionId& id) const;

    /// The rules whose condition reads a question, by the question's place.
    const std::vector<std::size_t>& rulesReading(std::size_t question) const { return rulesReading_[question]; }

private:
    using Index = std::unordered_map<std::string, std::size_t>;

    KnowledgeContent content_;
    Index zoneIndex_, questionIndex_, conditionIndex_, ruleIndex_, exerciseIndex_, trainingIndex_, articleIndex_, sourceIndex_;
    std::vector<std::vector<std::size_t>> rulesReading_;
    EvidenceTable evidence_;
};

}  // namespace kneemap
