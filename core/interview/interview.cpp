#include "core/interview/interview.h"

#include <algorithm>
#include <utility>

#include "core/interview/next_step.h"
#include "core/reasoning/triage.h"
#include "core/reasoning/truth.h"

namespace kneemap {
namespace {

std::vector<std::size_t> emergencies(const KnowledgeBase& knowledge, const History& history) {
    const Triage flags = triage(knowledge, gatherFacts(knowledge, history));
    std::vector<std::size_t> list;
    for (std::size_t r = 0; r < flags.fired.size(); ++r) {
        if (flags.fired[r] && knowledge.redFlags()[r].level.urgency == Urgency::emergency) list.push_back(r);
    }
    return list;
}

}  // namespace

History withoutStaleAnswers(const KnowledgeBase& knowledge, History history) {
    Circumstances circumstances;
    circumstances.selfTestsAllowed = true;
    for (bool changed = true; changed;) {
        changed = false;
        const Facts facts = gatherFacts(knowledge, history);
        for (auto it = history.answers.begin(); it != history.answers.end();) {
            const Question* question = knowledge.find(it->first);
            const bool stale = question != nullptr && question->askWhen &&
                               evaluate(*question->askWhen, facts, circumstances) == Truth::no;
            if (stale) changed = true;
            it = stale ? history.answers.erase(it) : std::next(it);
        }
    }
    return history;
}

Interview::Interview(const KnowledgeBase& knowledge, History start) : knowledge_(&knowledge), stack_{std::move(start)} {}

Step Interview::step() const { return nextStep(*knowledge_, history()); }

void Interview::goBack() {
    if (canGoBack()) stack_.pop_back();
}

void Interview::restart() { stack_.assign(1, History{}); }

void Interview::push(History next) {
    next = withoutStaleAnswers(*knowledge_, std::move(next));
    if (next.emergencySeen) {
        const auto before = emergencies(*knowledge_, history());
        const auto now = emergencies(*knowledge_, next);
        // A new emergency is shown even to someone who chose to go on after another one.
        if (!std::includes(before.begin(), before.end(), now.begin(), now.end())) next.emergencySeen = false;
    }
    stack_.push_back(std::move(next));
}

void Interview::answer(const QuestionId& question, Answer answer) { this->answer({{question, std::move(answer)}}); }

void Interview::answer(const std::vector<std::pair<QuestionId, Answer>>& answers) {
    History next = history();
    next.reviewed = false;
    for (const auto& [id, value] : answers) {
        const Question* question = knowledge_->find(id);
        if (question == nullptr || !question->goesItemByItem() || !std::holds_alternative<Unsure>(value)) {
            next.answers.insert_or_assign(id, value);
            continue;
        }
        Choices choices;
        for (const Option& option : question->options) {
            if (!option.hidden && !option.exclusive) choices.open.insert(option.id);
        }
        next.answers.insert_or_assign(id, std::move(choices));
    }
    push(std::move(next));
}

void Interview::answerItem(const QuestionId& question, const OptionId& item, ItemAnswer answer) {
    History next = history();
    next.reviewed = false;
    const auto found = next.answers.find(question);
    if (found == next.answers.end()) return;
    auto* choices = std::get_if<Choices>(&found->second);
    if (choices == nullptr) return;
    choices->open.erase(item);
    choices->chosen.erase(item);
    choices->unsure.erase(item);
    if (answer == ItemAnswer::yes) choices->chosen.insert(item);
    if (answer == ItemAnswer::unsure) choices->unsure.insert(item);
    push(std::move(next));
}

void Interview::mark(Side side, std::vector<MarkedZone> zones) {
    History next = history();
    next.reviewed = false;
    next.side = side;
    next.zones = std::move(zones);
    push(std::move(next));
}

void Interview::showPattern(std::optional<Pattern> pattern) {
    History next = history();
    next.reviewed = false;
    next.pattern = pattern;
    next.patternUnsure = !pattern;
    push(std::move(next));
}

void Interview::goOnAfterEmergency() {
    History next = history();
    next.emergencySeen = true;
    stack_.push_back(std::move(next));
}

void Interview::acceptReview() {
    History next = history();
    next.reviewed = true;
    stack_.push_back(std::move(next));
}

}  // namespace kneemap
