#include "app/check_up.h"

#include "core/reasoning/assess.h"

namespace kneemap {

const QuestionId& CheckUp::patternPage() {
    static const QuestionId id("pattern");
    return id;
}

Answer CheckUp::patternAnswer(Pattern pattern) {
    return Choices{{OptionId(pattern == Pattern::point ? "point" : pattern == Pattern::area ? "area" : "diffuse")}, {}, {}};
}

CheckUp::CheckUp(const KnowledgeBase& knowledge, QObject* parent)
    : QObject(parent), knowledge_(knowledge), interview_(knowledge) {}

const Step& CheckUp::step() const {
    if (!step_) step_ = interview_.step();
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

void CheckUp::answer(const QuestionId& question, Answer answer) {
    interview_.answer(question, std::move(answer));
    pending_.erase(question);
    settle();
}

void CheckUp::answer(const std::vector<std::pair<QuestionId, Answer>>& answers) {
    interview_.answer(answers);
    for (const auto& [question, answer] : answers) pending_.erase(question);
    settle();
}

void CheckUp::answerItem(const QuestionId& question, const OptionId& item, Interview::ItemAnswer answer) {
    interview_.answerItem(question, item, answer);
    settle();
}

void CheckUp::mark(Side side, std::vector<MarkedZone> zones) {
    interview_.mark(side, std::move(zones));
    settle();
}

void CheckUp::showPattern(std::optional<Pattern> pattern) {
    pending_.erase(patternPage());
    interview_.showPattern(pattern);
    settle();
}

void CheckUp::goOnAfterEmergency() {
    interview_.goOnAfterEmergency();
    settle();
}

void CheckUp::acceptReview() {
    interview_.acceptReview();
    settle();
}

void CheckUp::goBack() {
    const History left = history();
    interview_.goBack();
    // What one goes back over is still ticked when one comes to it again.
    for (const auto& [question, answer] : left.answers) {
        if (answerTo(question) == nullptr) pending_.insert_or_assign(question, answer);
    }
    if (!history().pattern && left.pattern) setPending(patternPage(), patternAnswer(*left.pattern));
    if (!history().patternUnsure && left.patternUnsure) setPending(patternPage(), Unsure{});
    settle();
}

void CheckUp::restart() {
    interview_.restart();
    pending_.clear();
    settle();
}

void CheckUp::load(History history) {
    interview_ = Interview(knowledge_, std::move(history));
    pending_.clear();
    settle();
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
    if (answer) pending_.insert_or_assign(question, std::move(*answer));
    else pending_.erase(question);
}

const Answer* CheckUp::pending(const QuestionId& question) const {
    const auto found = pending_.find(question);
    return found == pending_.end() ? nullptr : &found->second;
}

}  // namespace kneemap
