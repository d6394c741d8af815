#include "core/report/fhir_answers.h"

#include <algorithm>

#include "core/report/fhir_codes.h"

namespace kneemap {
namespace {

/// The options in the order of the screen, not of the alphabet.
std::vector<std::string> codesOf(const Question& question, const std::set<OptionId>& chosen) {
    std::vector<std::string> codes;
    for (const Option& option : question.options) {
        if (chosen.contains(option.id) && !fhir::saysNone(option)) codes.push_back(fhir::optionCode(question, option));
    }
    return codes;
}

std::set<OptionId> optionsOf(const Question& question, const std::vector<std::string>& codes) {
    std::set<OptionId> options;
    for (const Option& option : question.options) {
        const bool said = std::find(codes.begin(), codes.end(), fhir::optionCode(question, option)) != codes.end();
        if (said && !fhir::saysNone(option)) options.insert(option.id);
    }
    return options;
}

/// Nothing is ticked: "none of these", in the words of the question where it has its own.
std::string noneOf(const Question& question) {
    for (const Option& option : question.options) {
        if (option.exclusive && !option.hidden) return fhir::optionCode(question, option);
    }
    return fhir::noneOfThese;
}

void addChoices(const Question& question, const Choices& choices, FormAnswers& answers) {
    const std::string& id = question.id.text();
    std::vector<std::string> chosen = codesOf(question, choices.chosen);
    std::set<OptionId> unsure = choices.unsure;
    unsure.insert(choices.open.begin(), choices.open.end());
    std::vector<std::string> behind = codesOf(question, unsure);
    if (question.kind == QuestionKind::single && chosen.size() > 1) {
        behind = std::move(chosen);
        chosen.clear();
    }
    if (!behind.empty()) {
        chosen.push_back(fhir::askedUnknown);
        answers[id + fhir::unsurePart].codes = std::move(behind);
    } else if (chosen.empty()) {
        chosen.push_back(question.kind == QuestionKind::single ? fhir::askedUnknown : noneOf(question));
    }
    answers[id].codes = std::move(chosen);
}

bool takeOut(std::vector<std::string>& codes, const char* code) { return std::erase(codes, code) > 0; }

std::optional<Answer> answerTo(const Question& question, const FormAnswers& answers) {
    const auto main = answers.find(question.id.text());
    const auto part = answers.find(question.id.text() + fhir::unsurePart);
    const bool partSaid = part != answers.end() && !part->second.codes.empty();
    if (question.kind == QuestionKind::number) {
        if (main != answers.end() && main->second.number) return Number(*main->second.number);
        if (partSaid) return Unsure{};
        return main == answers.end() ? std::nullopt : std::optional<Answer>(Skipped{});
    }
    std::vector<std::string> codes = main == answers.end() ? std::vector<std::string>{} : main->second.codes;
    const bool saidNothing = codes.empty();
    const bool notSure = takeOut(codes, fhir::askedUnknown) || (saidNothing && partSaid);
    if (saidNothing && !notSure) return main == answers.end() ? std::nullopt : std::optional<Answer>(Skipped{});
    Choices choices{optionsOf(question, codes), {}, {}};
    if (!notSure) return choices;
    std::set<OptionId> named = partSaid ? optionsOf(question, part->second.codes) : std::set<OptionId>{};
    if (question.kind == QuestionKind::single) {
        if (named.empty()) return choices.chosen.empty() ? Answer(Unsure{}) : Answer(choices);
        choices.chosen.merge(named);
        return choices;
    }
    if (named.empty() && choices.chosen.empty()) return Unsure{};
    for (const Option& option : question.options) {
        const bool meant = named.empty() ? !option.hidden && !option.exclusive : named.contains(option.id);
        if (meant && !choices.chosen.contains(option.id)) choices.unsure.insert(option.id);
    }
    return choices;
}

void readWhere(const KnowledgeBase& knowledge, const FormAnswers& answers, History& history) {
    const auto codes = [&](const char* item) {
        const auto found = answers.find(item);
        return found == answers.end() ? std::vector<std::string>{} : found->second.codes;
    };
    for (const std::string& side : codes(fhir::sideItem)) history.side = side == "left" ? Side::left : Side::right;
    for (const std::string& zone : codes(fhir::spotsItem)) history.zones.push_back({ZoneId(zone), false});
    for (const std::string& zone : codes(fhir::worstItem)) {
        const auto same = [&](const MarkedZone& mark) { return mark.zone.text() == zone; };
        const auto mark = std::find_if(history.zones.begin(), history.zones.end(), same);
        if (mark != history.zones.end()) mark->worst = true;
        else if (knowledge.find(ZoneId(zone)) != nullptr) history.zones.push_back({ZoneId(zone), true});
    }
    for (const std::string& code : codes(fhir::patternItem)) {
        history.patternUnsure = code == fhir::askedUnknown;
        for (const Pattern pattern : {Pattern::point, Pattern::area, Pattern::diffuse}) {
            if (code == fhir::patternCode(pattern)) history.pattern = pattern;
        }
    }
}

/// Which lines are shown. A line that is not shown has no answer for those that wait for it.
class Shown {
public:
    Shown(const std::vector<FormItem>& form, const FormAnswers& answers) : answers_(answers) { index(form, {}); }

    bool shows(const std::string& linkId) {
        const auto known = lines_.find(linkId);
        if (known == lines_.end()) return false;
        if (const auto seen = seen_.find(linkId); seen != seen_.end()) return seen->second;
        seen_[linkId] = true;  // lines that wait for each other are shown
        bool shown = true;
        for (const FormItem* item : known->second) shown = shown && holds(*item);
        return seen_[linkId] = shown;
    }

private:
    void index(const std::vector<FormItem>& items, const std::vector<const FormItem*>& above) {
        for (const FormItem& item : items) {
            std::vector<const FormItem*> chain = above;
            chain.push_back(&item);
            index(item.items, chain);
            lines_.emplace(item.linkId, std::move(chain));
        }
    }

    bool holds(const FormItem& item) {
        const auto one = [&](const EnableWhen& when) { return holds(when); };
        if (item.when.empty()) return true;
        return item.allOfWhen ? std::all_of(item.when.begin(), item.when.end(), one) : std::any_of(item.when.begin(), item.when.end(), one);
    }

    bool holds(const EnableWhen& when) {
        const auto found = answers_.find(when.question);
        const bool there = found != answers_.end() && shows(when.question);
        const FormAnswer none;
        const FormAnswer& answer = there ? found->second : none;
        switch (when.is) {
            case EnableWhen::Is::answered: return answer.number || !answer.codes.empty();
            case EnableWhen::Is::notAnswered: return !answer.number && answer.codes.empty();
            case EnableWhen::Is::coded: return std::find(answer.codes.begin(), answer.codes.end(), when.code) != answer.codes.end();
            case EnableWhen::Is::atLeast: return answer.number && *answer.number >= when.number;
            case EnableWhen::Is::atMost: return answer.number && *answer.number <= when.number;
        }
        return true;
    }

    const FormAnswers& answers_;
    std::map<std::string, std::vector<const FormItem*>> lines_;  ///< a line with all the groups round it
    std::map<std::string, bool> seen_;
};

}  // namespace

FormAnswers formAnswers(const KnowledgeBase& knowledge, const History& history) {
    FormAnswers answers;
    if (history.side) answers[fhir::sideItem].codes = {fhir::sideCode(*history.side)};
    for (const MarkedZone& mark : history.zones) {
        answers[fhir::spotsItem].codes.push_back(mark.zone.text());
        if (mark.worst) answers[fhir::worstItem].codes = {mark.zone.text()};
    }
    if (history.pattern) answers[fhir::patternItem].codes = {fhir::patternCode(*history.pattern)};
    else if (history.patternUnsure) answers[fhir::patternItem].codes = {fhir::askedUnknown};
    for (const auto& [id, answer] : history.answers) {
        const Question* question = knowledge.find(id);
        if (question == nullptr) continue;
        if (const auto* choices = std::get_if<Choices>(&answer)) addChoices(*question, *choices, answers);
        else if (const auto* number = std::get_if<Number>(&answer)) answers[id.text()].number = static_cast<int>(*number);
        else if (std::holds_alternative<Skipped>(answer)) answers[id.text()];
        else answers[id.text() + (question->kind == QuestionKind::number ? fhir::unsurePart : "")].codes = {fhir::askedUnknown};
    }
    return answers;
}

History historyOf(const KnowledgeBase& knowledge, const FormAnswers& answers) {
    History history;
    readWhere(knowledge, answers, history);
    for (const Question& question : knowledge.questions()) {
        if (auto answer = answerTo(question, answers)) history.answers.emplace(question.id, std::move(*answer));
    }
    return history;
}

FormAnswers shownAnswers(const std::vector<FormItem>& form, const FormAnswers& answers) {
    Shown shown(form, answers);
    FormAnswers kept;
    for (const auto& [linkId, answer] : answers) {
        if (shown.shows(linkId)) kept.emplace(linkId, answer);
    }
    return kept;
}

}  // namespace kneemap
