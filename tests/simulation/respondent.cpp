#include "tests/simulation/respondent.h"

#include <functional>
#include <optional>
#include <utility>
#include <variant>

#include "core/interview/interview.h"
#include "core/interview/self_tests.h"
#include "core/knowledge/expression_walk.h"
#include "core/reasoning/triage.h"
#include "core/reasoning/truth.h"

namespace kneemap::simulation {
namespace {

constexpr int farTooManyPages = 200;

/// How many red-flag rules name the option.
int rulesNaming(const KnowledgeBase& knowledge, std::size_t question, OptionMask option) {
    int count = 0;
    for (const std::size_t rule : knowledge.rulesReading(question)) {
        bool named = false;
        forEachPart(knowledge.redFlags()[rule].when, [&](const Expression& part) {
            const auto* is = std::get_if<AnswerIs>(&part.node);
            named = named || (is != nullptr && is->question == question && (is->options & option) != 0);
        });
        count += named;
    }
    return count;
}

/// Answers what the interview asks, step by step.
struct Reply {
    Interview& interview;
    const Patient& patient;
    const std::function<Answer(const QuestionId&, const History&)>& answerTo;
    CheckUp& checkUp;

    bool operator()(const AskQuestions& step) const {
        std::vector<std::pair<QuestionId, Answer>> answers;
        for (const QuestionId& id : step.questions) answers.emplace_back(id, answerTo(id, interview.history()));
        checkUp.questions += step.stage != Stage::about && step.stage != Stage::safety;
        interview.answer(answers);
        return true;
    }
    bool operator()(const AskItem& step) const {
        interview.answerItem(step.question, step.item, Interview::ItemAnswer::no);
        return true;
    }
    bool operator()(const MarkSpots&) const {
        interview.mark(Side::left, patient.zones);
        return true;
    }
    bool operator()(const AskPattern&) const {
        interview.showPattern(patient.pattern);
        return true;
    }
    bool operator()(const ShowEmergency&) const {
        interview.goOnAfterEmergency();
        return true;
    }
    bool operator()(const ReviewAnswers&) const {
        interview.acceptReview();
        return true;
    }
    bool operator()(const ShowResult&) const { return false; }
};

}  // namespace

CheckUp Respondent::goThrough() const {
    CheckUp checkUp;
    Interview interview(knowledge_);
    const std::function<Answer(const QuestionId&, const History&)> answer =
        [this](const QuestionId& id, const History& history) { return answerTo(id, history); };
    while (!checkUp.ended && checkUp.pages < farTooManyPages) {
        checkUp.ended = !std::visit(Reply{interview, patient_, answer, checkUp}, interview.step());
        ++checkUp.pages;
    }
    checkUp.history = interview.history();
    return checkUp;
}

History Respondent::askedEverything(History history) const {
    const auto& questions = knowledge_.questions();
    for (bool changed = true; changed;) {
        changed = false;
        const Facts facts = gatherFacts(knowledge_, history);
        const Triage flags = triage(knowledge_, facts);
        const Circumstances circumstances{.selfTestsAllowed = selfTestsAllowed(knowledge_, facts, flags), .firedRules = &flags.fired};
        for (std::size_t q = 0; q < questions.size(); ++q) {
            const Question& question = questions[q];
            if (!question.inInterview || !question.feedsRanking || history.answers.contains(question.id)) continue;
            if (question.askWhen && evaluate(*question.askWhen, facts, circumstances) == Truth::no) continue;
            history.answers.emplace(question.id, answerTo(question.id, history));
            changed = true;
        }
    }
    return history;
}

Answer Respondent::answerTo(const QuestionId& id, const History& history) const {
    const std::size_t place = *knowledge_.indexOf(id);
    const Question& question = knowledge_.questions()[place];
    if (question.kind == QuestionKind::number) return Number(patient_.age);
    if (id.text() == "sex") return Choices{{patient_.sex}, {}, {}};
    if (id.text() == "runner") return Choices{{patient_.runner}, {}, {}};
    if (!knowledge_.evidence().informs(place)) return harmlessAnswer(place, history);
    if (patient_.unsure[place]) return Unsure{};
    Choices choices;
    for (std::size_t o = 0; o < question.options.size(); ++o) {
        const bool chosen = (patient_.answers[place] & (OptionMask{1} << o)) != 0;
        if (chosen && !question.options[o].hidden) choices.chosen.insert(question.options[o].id);
    }
    if (choices.chosen.empty() && question.kind == QuestionKind::single) return Unsure{};
    return choices;
}

Answer Respondent::harmlessAnswer(std::size_t place, const History& history) const {
    const Question& question = knowledge_.questions()[place];
    if (question.kind != QuestionKind::single) return Choices{};
    std::optional<Choices> best;
    UrgencyLevel lowest;
    int fewest = 0;
    for (std::size_t o = 0; o < question.options.size(); ++o) {
        if (question.options[o].hidden) continue;
        const Choices choices{{question.options[o].id}, {}, {}};
        History supposed = history;
        supposed.answers.insert_or_assign(question.id, choices);
        const UrgencyLevel level = triage(knowledge_, gatherFacts(knowledge_, supposed)).urgency;
        const int named = rulesNaming(knowledge_, place, OptionMask{1} << o);
        if (best && (moreUrgent(level, lowest) || (level == lowest && named >= fewest))) continue;
        best = choices;
        lowest = level;
        fewest = named;
    }
    return best ? Answer(*best) : Answer(Unsure{});
}

}  // namespace kneemap::simulation
