#include "app/pages/library/training_answers.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "core/interview/self_tests.h"
#include "core/knowledge/expression_walk.h"
#include "core/reasoning/assess.h"
#include "core/reasoning/triage.h"
#include "core/reasoning/truth.h"

namespace kneemap {

History withAnswers(History checkUp, const History& own) {
    for (const auto& [question, answer] : own.answers) checkUp.answers.insert_or_assign(question, answer);
    return checkUp;
}

bool mayAsk(const KnowledgeBase& knowledge, const History& history, const Question& question) {
    if (!question.askWhen) return true;
    const Facts facts = gatherFacts(knowledge, history);
    const Triage flags = triage(knowledge, facts);
    Circumstances circumstances;
    circumstances.selfTestsAllowed = selfTestsAllowed(knowledge, facts, flags);
    circumstances.firedRules = &flags.fired;
    return evaluate(*question.askWhen, facts, circumstances) == Truth::yes;
}

std::vector<FiredFinding> findingsOf(const KnowledgeBase& knowledge, const History& history, const TrainingCauseId& cause) {
    std::vector<FiredFinding> found = assess(knowledge, history).training;
    std::erase_if(found, [&](const FiredFinding& finding) { return finding.cause != cause; });
    return found;
}

std::vector<const Question*> clearedBy(const KnowledgeBase& knowledge, const History& history, const TrainingCause& cause) {
    std::set<std::size_t> blamed;
    for (const FiredFinding& fired : findingsOf(knowledge, history, cause.id)) {
        forEachQuestion(findingIn(cause, fired.finding)->when, [&](std::size_t question) { blamed.insert(question); });
    }
    std::vector<const Question*> cleared;
    for (const std::size_t place : cause.selfCheck) {
        const Question& question = knowledge.questions()[place];
        const auto given = history.answers.find(question.id);
        if (given == history.answers.end() || blamed.contains(place)) continue;
        if (std::holds_alternative<Choices>(given->second)) cleared.push_back(&question);
    }
    return cleared;
}

int answeredIn(const KnowledgeBase& knowledge, const History& history, const TrainingCause& cause) {
    return static_cast<int>(std::count_if(cause.selfCheck.begin(), cause.selfCheck.end(), [&](std::size_t place) {
        const auto given = history.answers.find(knowledge.questions()[place].id);
        return given != history.answers.end() && !std::holds_alternative<Skipped>(given->second);
    }));
}

std::vector<const TrainingCause*> trainingCausesInOrder(const KnowledgeBase& knowledge) {
    static constexpr std::array<std::string_view, 4> order = {"training-load", "muscle-weakness", "running-form", "running-shoes"};
    std::vector<const TrainingCause*> causes;
    for (const TrainingCause& cause : knowledge.trainingCauses()) causes.push_back(&cause);
    std::stable_sort(causes.begin(), causes.end(), [](const TrainingCause* a, const TrainingCause* b) {
        const auto place = [](const TrainingCause* cause) { return std::find(order.begin(), order.end(), cause->id.text()); };
        return place(a) < place(b);
    });
    return causes;
}

const TrainingFinding* findingIn(const TrainingCause& cause, const FindingId& id) {
    const auto found = std::find_if(cause.findings.begin(), cause.findings.end(),
                                    [&](const TrainingFinding& finding) { return finding.id == id; });
    return found == cause.findings.end() ? nullptr : &*found;
}

}  // namespace kneemap
