#include "core/report/report.h"

#include <algorithm>

#include "core/interview/self_tests.h"

namespace kneemap {
namespace {

constexpr std::size_t mostFor = 3;
constexpr std::size_t mostAgainst = 2;
constexpr std::size_t mostWhenNoneFits = 2;
constexpr std::size_t mostTraining = 3;

template <class Value>
void keepFirst(std::vector<Value>& list, std::size_t most) {
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(std::min(most, list.size())), list.end());
}

bool tellsNothing(const Answer& answer) { return std::holds_alternative<Unsure>(answer) || std::holds_alternative<Skipped>(answer); }

void addAnswers(Report& report, const KnowledgeBase& knowledge) {
    for (const Question& question : knowledge.questions()) {
        const auto given = report.history.answers.find(question.id);
        if (given == report.history.answers.end()) continue;
        if (const auto* years = std::get_if<Number>(&given->second); years != nullptr && question.id == QuestionId("age")) {
            report.age = static_cast<int>(*years);
        } else {
            (tellsNothing(given->second) ? report.unsure : report.answered).push_back(question.id);
        }
    }
}

void addCauses(Report& report, const KnowledgeBase& knowledge, const std::optional<ConditionId>& planFor) {
    const Assessment& assessment = report.assessment;
    if (assessment.rankingWithheld) return;
    report.causes = assessment.causes;
    if (assessment.fitsNone) keepFirst(report.causes, mostWhenNoneFits);
    for (Candidate& cause : report.causes) {
        keepFirst(cause.inFavour, mostFor);
        keepFirst(cause.against, mostAgainst);
    }
    const bool looked = planFor && knowledge.find(*planFor) != nullptr;
    if (!looked && (assessment.fitsNone || report.causes.empty())) return;
    report.plan = makePlan(knowledge, report.history, assessment, looked ? *planFor : report.causes.front().condition);
    if (!report.plan->phases.empty()) report.exercises = report.plan->phases.front().exercises;
}

}  // namespace

Report makeReport(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment, const std::optional<ConditionId>& planFor) {
    Report report{knowledge.content().version, knowledge.content().reviewed, history, assessment, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    const auto worst = std::find_if(history.zones.begin(), history.zones.end(),
                                    [&](const MarkedZone& mark) { return mark.worst || history.zones.size() == 1; });
    if (worst != history.zones.end()) report.worst = worst->zone;
    addAnswers(report, knowledge);
    if (report.isEmergency()) return report;
    addCauses(report, knowledge, planFor);
    report.training = assessment.training;
    keepFirst(report.training, mostTraining);
    if (assessment.withheld == Withheld::no) report.homeTests = worthwhileSelfTests(knowledge, history);
    return report;
}

}  // namespace kneemap
