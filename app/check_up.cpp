#include "app/check_up.h"

#include <algorithm>
#include <utility>

#include "app/told_further.h"
#include "core/reasoning/assess.h"

namespace kneemap {

const QuestionId& CheckUp::patternPage() {
    static const QuestionId id("pattern");
    return id;
}

Answer CheckUp::patternAnswer(Pattern pattern) {
    return Choices{{OptionId(pattern == Pattern::point ? "point" : pattern == Pattern::area ? "area" : "diffuse")}, {}, {}};
}

QuestionId CheckUp::itemPage(const QuestionId& question, const OptionId& item) {
    return QuestionId(question.text() + "/" + item.text());
}

Answer CheckUp::itemAnswer(Interview::ItemAnswer answer) {
    if (answer == Interview::ItemAnswer::unsure) return Unsure{};
    return Choices{{OptionId(answer == Interview::ItemAnswer::yes ? "yes" : "no")}, {}, {}};
}

CheckUp::CheckUp(const KnowledgeBase& knowledge, QObject* parent)
    : QObject(parent), knowledge_(knowledge), told_{Interview(knowledge)} {}

const Step& CheckUp::step() const {
    if (!step_) step_ = told_.interview.step();
    return *step_;
}

const Assessment& CheckUp::assessment() const {
    if (!assessment_) assessment_ = assess(knowledge_, history());
    return *assessment_;
}

void CheckUp::settle() {
    step_.reset();
    assessment_.reset();
    Q_EMIT changed();
}

/// Something new was told.
void CheckUp::recorded() {
    if (told_.furthest && !continues(*told_.furthest, history())) told_.furthest.reset();
    aside_.reset();
    settle();
}

void CheckUp::answer(const QuestionId& question, Answer answer) { this->answer({{question, std::move(answer)}}); }

void CheckUp::answer(const std::vector<std::pair<QuestionId, Answer>>& answers) {
    told_.interview.answer(answers);
    for (const auto& [question, answer] : answers) told_.pending.erase(question);
    recorded();
}

void CheckUp::answerItem(const QuestionId& question, const OptionId& item, Interview::ItemAnswer answer) {
    told_.interview.answerItem(question, item, answer);
    told_.pending.erase(itemPage(question, item));
    recorded();
}

void CheckUp::mark(Side side, std::vector<MarkedZone> zones) {
    told_.interview.mark(side, std::move(zones));
    recorded();
}

void CheckUp::showPattern(std::optional<Pattern> pattern) {
    told_.pending.erase(patternPage());
    told_.interview.showPattern(pattern);
    recorded();
}

void CheckUp::goOnAfterEmergency() {
    told_.interview.goOnAfterEmergency();
    recorded();
}

void CheckUp::acceptReview() {
    told_.resultBefore = std::exchange(told_.result, assessment());
    told_.interview.acceptReview();
    recorded();
}

void CheckUp::goBack() {
    if (!canGoBack()) return;
    const History left = history();
    if (!told_.furthest) told_.furthest = left;
    told_.interview.goBack();
    rememberTicks(left);
    settle();
}

/// What one goes back over is still ticked when one comes to it again. Where there is an answer still, that one holds.
void CheckUp::rememberTicks(const History& left) {
    for (const auto& [question, answer] : left.answers) {
        const Answer* now = answerTo(question);
        if (now == nullptr) {
            setPending(question, answer);
            continue;
        }
        const auto* asked = std::get_if<Choices>(now);
        const auto* given = std::get_if<Choices>(&answer);
        if (asked == nullptr || given == nullptr) continue;
        for (const OptionId& item : asked->open) {
            if (given->open.contains(item)) continue;
            setPending(itemPage(question, item), itemAnswer(given->chosen.contains(item)   ? Interview::ItemAnswer::yes
                                                            : given->unsure.contains(item) ? Interview::ItemAnswer::unsure
                                                                                           : Interview::ItemAnswer::no));
        }
    }
    if (history().pattern || history().patternUnsure) return;
    if (left.pattern) setPending(patternPage(), patternAnswer(*left.pattern));
    else if (left.patternUnsure) setPending(patternPage(), Unsure{});
}

void CheckUp::restart() {
    told_ = Told{Interview(knowledge_)};
    aside_.reset();
    settle();
}

void CheckUp::startOver() {
    Told fresh{Interview(knowledge_)};
    if (isEmpty()) told_ = std::move(fresh);
    else aside_ = std::exchange(told_, std::move(fresh));
    settle();
}

void CheckUp::takeUpAside() {
    if (!aside_) return;
    told_ = std::move(*aside_);
    aside_.reset();
    settle();
}

void CheckUp::load(History history) {
    aside_.reset();
    if (!continues(history, longest())) aside_ = std::move(told_);
    told_ = Told{Interview(knowledge_, std::move(history))};
    settle();
    if (this->history().reviewed) told_.result = assessment();
}

bool CheckUp::isLast(const QuestionId& id) const {
    const Question* question = knowledge_.find(id);
    if (question == nullptr) return false;
    std::vector<Answer> possible{Unsure{}, Skipped{}};
    Choices all;
    for (const Option& option : question->options) {
        if (option.hidden) continue;
        possible.push_back(Choices{{option.id}, {}, {}});
        if (!option.exclusive) all.chosen.insert(option.id);
    }
    if (question->kind != QuestionKind::single) possible.insert(possible.end(), {Choices{}, all});
    return std::none_of(possible.begin(), possible.end(), [&](const Answer& answer) {
        Interview supposed(knowledge_, history());
        supposed.answer(id, answer);
        const Step next = supposed.step();
        return !std::holds_alternative<ReviewAnswers>(next) && !std::holds_alternative<ShowEmergency>(next);
    });
}

Assessment CheckUp::supposing(const QuestionId& question, const Answer& answer) const {
    History supposed = history();
    supposed.answers.insert_or_assign(question, answer);
    return assess(knowledge_, supposed);
}

const Answer* CheckUp::answerTo(const QuestionId& question) const {
    const auto found = history().answers.find(question);
    return found == history().answers.end() ? nullptr : &found->second;
}

void CheckUp::setPending(const QuestionId& question, std::optional<Answer> answer) {
    if (answer) told_.pending.insert_or_assign(question, std::move(*answer));
    else told_.pending.erase(question);
}

const Answer* CheckUp::pending(const QuestionId& question) const {
    const auto found = told_.pending.find(question);
    return found == told_.pending.end() ? nullptr : &found->second;
}

}  // namespace kneemap
