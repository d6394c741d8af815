#pragma once

#include "core/history/history.h"
#include "core/knowledge/knowledge_base.h"
#include "tests/simulation/patient.h"

namespace kneemap::simulation {

/// A check-up from the first page to the result.
struct CheckUp {
    History history;
    int questions = 0;  ///< pages after the safety screens: story, self-tests, training
    int pages = 0;      ///< everything that was shown
    bool ended = false; ///< false: given up after far too many pages
};

/// Goes through a real interview as a patient would. Questions that do not feed the ranking get their most harmless
/// answer: the one that raises urgency least and that fewest red-flag rules name.
class Respondent {
public:
    Respondent(const KnowledgeBase& knowledge, const Patient& patient) : knowledge_(knowledge), patient_(patient) {}

    CheckUp goThrough() const;

    /// The history after a check-up if every question that applies had been asked.
    History askedEverything(History history) const;

private:
    Answer answerTo(const QuestionId& id, const History& history) const;
    Answer harmlessAnswer(std::size_t question, const History& history) const;

    const KnowledgeBase& knowledge_;
    const Patient& patient_;
};

}  // namespace kneemap::simulation
