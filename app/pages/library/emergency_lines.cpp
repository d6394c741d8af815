#include "app/pages/library/emergency_lines.h"

#include <algorithm>

#include "core/reasoning/assess.h"
#include "core/reasoning/truth.h"

namespace kneemap {
namespace {

Answer ticked(const OptionId& option) { return Choices{{option}, {}, {}}; }

/// Takes the reasons of the emergency rules that fire; false if none does.
bool takeReasons(const KnowledgeBase& knowledge, const History& history, std::vector<std::string>& why) {
    bool any = false;
    for (const FiredFlag& flag : assess(knowledge, history).redFlags) {
        if (flag.level.urgency != Urgency::emergency || flag.onlyUnsure) continue;
        any = true;
        const std::string& reason = knowledge.find(flag.rule)->reason;
        if (std::find(why.begin(), why.end(), reason) == why.end()) why.push_back(reason);
    }
    return any;
}

}  // namespace

std::vector<EmergencyLine> emergencyLines(const KnowledgeBase& knowledge) {
    std::vector<const Question*> first, followUps;
    for (const Question& question : knowledge.questions()) {
        if (question.askFirst) (question.askWhen ? followUps : first).push_back(&question);
    }
    std::vector<EmergencyLine> lines;
    for (const Question* screen : first) {
        for (const Option& sign : screen->options) {
            if (sign.hidden) continue;
            EmergencyLine line{&sign, {}, {}};
            History history;
            history.answers.emplace(screen->id, ticked(sign.id));
            if (takeReasons(knowledge, history, line.why)) {
                lines.push_back(line);
                continue;
            }
            const Facts facts = gatherFacts(knowledge, history);
            for (const Question* more : followUps) {
                if (evaluate(*more->askWhen, facts) != Truth::yes) continue;
                for (const Option& further : more->options) {
                    History both = history;
                    both.answers.emplace(more->id, ticked(further.id));
                    if (takeReasons(knowledge, both, line.why)) line.togetherWith.push_back(&further);
                }
            }
            if (!line.togetherWith.empty()) lines.push_back(line);
        }
    }
    return lines;
}

}  // namespace kneemap
