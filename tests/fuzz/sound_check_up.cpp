#include "tests/fuzz/sound_check_up.h"

#include <cmath>

#include "core/interview/interview.h"
#include "core/reasoning/assess.h"
#include "core/report/assessment_json.h"
#include "core/report/report.h"
#include "tests/core/support/any_history.h"
#include "tests/fuzz/require.h"

namespace kneemap::fuzz {
namespace {

void requireAssessed(const KnowledgeBase& knowledge, const History& history) {
    const Assessment assessment = assess(knowledge, history);
    require(!assessmentJson(knowledge, history, assessment, false).empty(), "an assessment can be told");
    for (const Candidate& cause : assessment.causes) {
        require(std::isfinite(cause.weight) && cause.weight >= 0 && cause.weight <= 1, "a weight lies between 0 and 1");
    }
    const Report report = makeReport(knowledge, history, assessment);
    require(!report.isEmergency() || (report.causes.empty() && !report.plan), "an emergency names no cause and gives no plan");
}

/// Takes the step as somebody would who answers anything at all.
struct Answering {
    const KnowledgeBase& knowledge;
    Interview& interview;
    tests::AnyHistory& any;

    bool operator()(const AskQuestions& ask) const {
        std::vector<std::pair<QuestionId, Answer>> answers;
        for (const QuestionId& id : ask.questions) answers.emplace_back(id, any.answerTo(*knowledge.find(id)));
        interview.answer(answers);
        return true;
    }
    bool operator()(const AskItem& ask) const {
        interview.answerItem(ask.question, ask.item, static_cast<Interview::ItemAnswer>(any.below(3)));
        return true;
    }
    bool operator()(const MarkSpots&) const {
        interview.mark(Side::left, {{knowledge.zones()[any.below(knowledge.zones().size())].id, true}});
        return true;
    }
    bool operator()(const AskPattern&) const {
        interview.showPattern(std::nullopt);
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

/// Every question and every item asked once, each with an emergency of its own to be seen.
std::size_t mostSteps(const KnowledgeBase& knowledge) {
    std::size_t steps = 10;
    for (const Question& question : knowledge.questions()) steps += 2 * (1 + question.options.size());
    return steps;
}

void requireResult(const KnowledgeBase& knowledge, const History& history) {
    Interview interview(knowledge, history);
    tests::AnyHistory any(knowledge, history.answers.size());
    std::size_t steps = 0;
    for (bool more = true; more; ++steps) {
        require(steps < mostSteps(knowledge), "a check-up comes to a result");
        const Step step = interview.step();
        require(!stepJson(knowledge, step).empty(), "a step can be told");
        more = std::visit(Answering{knowledge, interview, any}, step);
    }
    requireAssessed(knowledge, interview.history());
}

}  // namespace

void requireSound(const KnowledgeBase& knowledge, const History& history) {
    requireAssessed(knowledge, history);
    requireResult(knowledge, history);
}

}  // namespace kneemap::fuzz
