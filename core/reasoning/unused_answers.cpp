#include "core/reasoning/unused_answers.h"

#include <algorithm>
#include <set>

namespace kneemap {
namespace {

std::set<QuestionId> questionsInReasons(const Assessment& assessment) {
    std::set<QuestionId> questions;
    for (const Candidate& cause : assessment.causes) {
        for (const auto* list : {&cause.inFavour, &cause.against}) {
            for (const Evidence& evidence : *list) questions.insert(evidence.answer.question);
        }
    }
    return questions;
}

/// Facts about the person weigh as priors, not as rows of the table.
bool isPrior(const QuestionId& id) { return id.text() == "age" || id.text() == "sex" || id.text() == "runner"; }

}  // namespace

std::vector<UnusedAnswer> unusedAnswers(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment) {
    const std::set<QuestionId> said = questionsInReasons(assessment);
    std::vector<UnusedAnswer> list;
    const QuestionId pattern("pattern");
    if (history.patternUnsure) list.push_back({pattern, Unused::unsure});
    else if (history.pattern && !said.contains(pattern)) list.push_back({pattern, Unused::tellsLittle});
    for (std::size_t q = 0; q < knowledge.questions().size(); ++q) {
        const QuestionId& id = knowledge.questions()[q].id;
        const auto given = history.answers.find(id);
        if (given == history.answers.end() || said.contains(id)) continue;
        // Safety never reads "not sure" as no: what a rule reads has been used.
        const bool unsure = std::holds_alternative<Unsure>(given->second), skipped = std::holds_alternative<Skipped>(given->second);
        const bool safety = knowledge.questions()[q].stage == Stage::safety;
        const bool read = (unsure && !knowledge.rulesReading(q).empty()) || (skipped && safety);
        const bool weighed = isPrior(id) || knowledge.evidence().informs(q);
        list.push_back({id, read      ? Unused::otherUse
                            : unsure  ? Unused::unsure
                            : skipped ? Unused::skipped
                            : weighed ? Unused::tellsLittle
                                      : Unused::otherUse});
    }
    return list;
}

}  // namespace kneemap
