#include "tests/benchmarks/typical_check_up.h"

#include <map>
#include <string>

#include "core/interview/interview.h"

namespace kneemap::benchmarks {
namespace {

/// What she says where it is not "no" or "none".
const std::map<std::string, std::string>& story() {
    static const std::map<std::string, std::string> said = {
        {"sex", "female"},          {"runner", "regular"},        {"injury", "no-injury"},
        {"running-weekly", "15-to-30"}, {"both-knees", "one"},    {"duration", "2-to-6-weeks"},
        {"onset", "slow"},          {"run-pattern", "from-the-start"}, {"rest-response", "settles-then-returns"},
        {"pain-relief", "some"},    {"pain-quality", "dull-ache"}, {"walking", "fine"},
        {"stairs", "both"},         {"squat", "around-kneecap"},  {"sitting", "aches-at-front"},
        {"kneeling", "on-kneecap"}, {"hills", "downhill-worse"},  {"clicking", "painless"},
        {"rising", "yes"},          {"standing", "long-standing"}, {"rest-night", "after-activity"},
        {"full-bend", "full"},      {"straighten", "full"},       {"test-step-down", "at-kneecap"},
    };
    return said;
}

Answer answerTo(const Question& question) {
    if (question.kind == QuestionKind::number) return Number(29);
    if (const auto found = story().find(question.id.text()); found != story().end()) return Choices{{OptionId(found->second)}, {}, {}};
    if (question.id.text() == "load-change") return Choices{{OptionId("distance-up"), OptionId("downhill-or-camber")}, {}, {}};
    if (question.kind != QuestionKind::single) return Choices{};
    for (const char* no : {"no", "none", "never", "neither", "no-pain", "no-trouble", "easy"}) {
        if (question.optionIndex(OptionId(no))) return Choices{{OptionId(no)}, {}, {}};
    }
    return Unsure{};
}

History answered(const KnowledgeBase& knowledge, std::size_t storyQuestions) {
    Interview interview(knowledge);
    std::size_t told = 0;
    for (;;) {
        const Step step = interview.step();
        if (std::holds_alternative<MarkSpots>(step)) {
            interview.mark(Side::left, {{ZoneId("peripatellar"), true}, {ZoneId("patella"), false}});
        } else if (std::holds_alternative<AskPattern>(step)) {
            interview.showPattern(Pattern::area);
        } else if (const auto* ask = std::get_if<AskQuestions>(&step)) {
            if (ask->stage == Stage::story && told++ == storyQuestions) return interview.history();
            std::vector<std::pair<QuestionId, Answer>> answers;
            for (const QuestionId& id : ask->questions) answers.emplace_back(id, answerTo(*knowledge.find(id)));
            interview.answer(answers);
        } else {
            return interview.history();
        }
    }
}

}  // namespace

History typicalCheckUp(const KnowledgeBase& knowledge) { return answered(knowledge, 1000); }
History barelyBegunCheckUp(const KnowledgeBase& knowledge) { return answered(knowledge, 0); }
History halfwayCheckUp(const KnowledgeBase& knowledge) { return answered(knowledge, 6); }

}  // namespace kneemap::benchmarks
