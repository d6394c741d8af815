#include "core/knowledge/knowledge_base.h"

#include <algorithm>
#include <utility>

#include "core/knowledge/expression_walk.h"

namespace kneemap {
namespace {

template <class List>
std::unordered_map<std::string, std::size_t> indexById(const List& list) {
    std::unordered_map<std::string, std::size_t> index;
    index.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) index.emplace(list[i].id.text(), i);
    return index;
}

template <class Index, class Id>
std::optional<std::size_t> placeIn(const Index& index, const Id& id) {
    const auto found = index.find(id.text());
    return found == index.end() ? std::nullopt : std::optional(found->second);
}

template <class List, class Index, class Id>
auto thingIn(const List& list, const Index& index, const Id& id) -> decltype(list.data()) {
    const auto place = placeIn(index, id);
    return place ? &list[*place] : nullptr;
}

}  // namespace

KnowledgeBase::KnowledgeBase(KnowledgeContent content)
    : content_(std::move(content)),
      zoneIndex_(indexById(content_.zones)),
      questionIndex_(indexById(content_.questions)),
      conditionIndex_(indexById(content_.conditions)),
      ruleIndex_(indexById(content_.redFlags)),
      exerciseIndex_(indexById(content_.exercises)),
      trainingIndex_(indexById(content_.trainingCauses)),
      articleIndex_(indexById(content_.articles)),
      sourceIndex_(indexById(content_.sources)),
      rulesReading_(content_.questions.size()),
      evidence_(content_.questions, content_.hypotheses, content_.zones.size(), content_.parameters) {
    for (std::size_t rule = 0; rule < content_.redFlags.size(); ++rule) {
        forEachQuestion(content_.redFlags[rule].when, [&](std::size_t question) {
            auto& readers = rulesReading_[question];
            if (readers.empty() || readers.back() != rule) readers.push_back(rule);
        });
    }
}

const Zone* KnowledgeBase::find(const ZoneId& id) const { return thingIn(content_.zones, zoneIndex_, id); }
const Question* KnowledgeBase::find(const QuestionId& id) const { return thingIn(content_.questions, questionIndex_, id); }
const Condition* KnowledgeBase::find(const ConditionId& id) const {
    return thingIn(content_.conditions, conditionIndex_, id);
}
const RedFlagRule* KnowledgeBase::find(const RuleId& id) const { return thingIn(content_.redFlags, ruleIndex_, id); }
const Exercise* KnowledgeBase::find(const ExerciseId& id) const { return thingIn(content_.exercises, exerciseIndex_, id); }
const TrainingCause* KnowledgeBase::find(const TrainingCauseId& id) const {
    return thingIn(content_.trainingCauses, trainingIndex_, id);
}
const Article* KnowledgeBase::find(const ArticleId& id) const { return thingIn(content_.articles, articleIndex_, id); }
const Source* KnowledgeBase::find(const SourceId& id) const { return thingIn(content_.sources, sourceIndex_, id); }

const UrgencyCard* KnowledgeBase::card(Urgency urgency) const {
    const auto found = std::find_if(content_.cards.begin(), content_.cards.end(),
                                    [&](const UrgencyCard& card) { return card.urgency == urgency; });
    return found == content_.cards.end() ? nullptr : &*found;
}

const CardNote* KnowledgeBase::cardNote(std::string_view id) const {
    const auto found = std::find_if(content_.cardNotes.begin(), content_.cardNotes.end(),
                                    [&](const CardNote& note) { return note.id == id; });
    return found == content_.cardNotes.end() ? nullptr : &*found;
}

const SafetyNet* KnowledgeBase::safetyNet(std::string_view condition) const {
    const auto found = std::find_if(content_.safetyNets.begin(), content_.safetyNets.end(),
                                    [&](const SafetyNet& net) { return net.condition == condition; });
    return found == content_.safetyNets.end() ? nullptr : &*found;
}

std::string KnowledgeBase::formWord(std::string_view name) const {
    const auto found = content_.formWords.find(name);
    return found == content_.formWords.end() ? std::string(name) : found->second;
}

std::optional<std::size_t> KnowledgeBase::indexOf(const ZoneId& id) const { return placeIn(zoneIndex_, id); }
std::optional<std::size_t> KnowledgeBase::indexOf(const QuestionId& id) const { return placeIn(questionIndex_, id); }
std::optional<std::size_t> KnowledgeBase::indexOf(const ConditionId& id) const { return placeIn(conditionIndex_, id); }

bool Question::goesItemByItem() const {
    return (kind == QuestionKind::multi || kind == QuestionKind::several) &&
           std::all_of(options.begin(), options.end(), [](const Option& o) { return o.hidden || o.exclusive || !o.ask.empty(); });
}

std::optional<std::size_t> Question::optionIndex(const OptionId& option) const {
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options[i].id == option) return i;
    }
    return std::nullopt;
}

}  // namespace kneemap
