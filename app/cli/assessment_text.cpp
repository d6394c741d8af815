#include "app/cli/assessment_text.h"

#include <algorithm>

namespace kneemap::cli {
namespace {

/// "When you squat or lunge, where does it hurt? Around or behind the kneecap".
std::string said(const KnowledgeBase& knowledge, const GivenReason& reason) {
    if (reason.question.text() == "worst-spot" || reason.question.text() == "marked-spots") {
        const Zone* zone = knowledge.find(ZoneId(reason.answer.text()));
        if (zone == nullptr) return "No other spot was marked";
        return (reason.question.text() == "worst-spot" ? "The worst spot: " : "Also marked: ") + zone->name;
    }
    if (reason.question.text() == "pattern") {
        if (reason.answer.text() == "point") return "Shown with a finger";
        return reason.answer.text() == "area" ? "Shown with a hand" : "All over the knee";
    }
    const Question* question = knowledge.find(reason.question);
    if (question == nullptr) return reason.question.text();
    const auto option = question->optionIndex(reason.answer);
    const std::string answer = option ? question->options[*option].text
                               : reason.answer.text() == "none" ? "None of these"
                                                                : reason.answer.text();
    return question->text + " " + (reason.ticked ? answer : "Not: " + answer);
}

void addReasons(const KnowledgeBase& knowledge, const std::vector<Evidence>& list, const char* sign, std::size_t most,
                std::string& text) {
    for (std::size_t i = 0; i < std::min(most, list.size()); ++i) {
        text += std::string("      ") + sign + " " + said(knowledge, list[i].answer) + "\n";
    }
}

std::string level(const KnowledgeBase& knowledge, const UrgencyLevel& urgency) {
    const UrgencyCard* card = knowledge.card(urgency.urgency);
    std::string text = card->word + ": " + card->heading;
    if (const auto at = text.find("{days}"); at != std::string::npos) {
        text.replace(at, 6, knowledge.content().daysInWords.at(urgency.withinDays.value_or(14)));
    }
    return text;
}

}  // namespace

std::string assessmentText(const KnowledgeBase& knowledge, const Assessment& assessment) {
    std::string text = level(knowledge, assessment.urgency) + "\n";
    for (const FiredFlag& flag : assessment.redFlags) {
        const RedFlagRule* rule = knowledge.find(flag.rule);
        text += "  - " + rule->reason + " " + rule->advice + "\n";
    }
    if (!assessment.unsureFlags.empty()) {
        text += "  Not sure is not a no. You were not sure of:\n";
        for (const GivenReason& reason : assessment.unsureFlags) text += "  - " + said(knowledge, reason) + "\n";
    }
    text += "\n";
    if (assessment.rankingWithheld) text += "Under 10, a doctor must look: no causes are named.\n";
    else if (assessment.fitsNone) text += "None of these fits well. The nearest:\n";
    else text += "What it could be:\n";
    for (const Candidate& cause : assessment.causes) {
        const char* fit = cause.fit == Fit::good ? "fits well" : cause.fit == Fit::possible ? "possible" : "fits less well";
        text += "  " + knowledge.find(cause.condition)->name + " (" + fit + ")\n";
        addReasons(knowledge, cause.inFavour, "+", 3, text);
        addReasons(knowledge, cause.against, "-", 2, text);
    }
    if (!assessment.training.empty()) {
        text += "\nWhat may have set it off:\n";
        for (const FiredFinding& fired : assessment.training) {
            for (const TrainingFinding& finding : knowledge.find(fired.cause)->findings) {
                if (finding.id == fired.finding) text += "  - " + finding.text + "\n";
            }
        }
    }
    if (!assessment.exercises.empty()) {
        text += "\nExercises for the first of them:\n";
        for (const ExerciseId& id : assessment.exercises) {
            const Exercise* exercise = knowledge.find(id);
            text += "  - " + exercise->name + ": " + exercise->dose.text + "\n";
        }
    } else if (assessment.withheld == Withheld::urgent || assessment.withheld == Withheld::flagged) {
        text += "\nGet seen first. Exercises come after.\n";
    }
    text += "\n";
    for (const std::string& line : knowledge.content().cardAlways) text += line + "\n";
    text += "Content " + knowledge.content().version + ", reviewed " + knowledge.content().reviewed + ".\n";
    return text;
}

}  // namespace kneemap::cli
