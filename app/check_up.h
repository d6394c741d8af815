#pragma once

#include <QObject>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "core/interview/interview.h"
#include "core/knowledge/knowledge_base.h"
#include "core/reasoning/assessment.h"

namespace kneemap {

/// The check-up in progress: the one border between the window and core. Pages hand it plain values and read what follows
/// from them; step and assessment are worked out once for each history.
class CheckUp : public QObject {
    Q_OBJECT

public:
    /// `knowledge` must outlive it.
    explicit CheckUp(const KnowledgeBase& knowledge, QObject* parent = nullptr);

    const KnowledgeBase& knowledge() const { return knowledge_; }
    const History& history() const { return interview_.history(); }
    const Step& step() const;
    const Assessment& assessment() const;
    /// Nothing has been told yet.
    bool isEmpty() const { return history() == History{}; }

    void answer(const QuestionId& question, Answer answer);
    void answer(const std::vector<std::pair<QuestionId, Answer>>& answers);
    void answerItem(const QuestionId& question, const OptionId& item, Interview::ItemAnswer answer);
    void mark(Side side, std::vector<MarkedZone> zones);
    void showPattern(std::optional<Pattern> pattern);
    void goOnAfterEmergency();
    void acceptReview();

    bool canGoBack() const { return interview_.canGoBack(); }
    void goBack();
    /// Forgets everything, undo and half-given answers included.
    void restart();
    /// Goes on with a history from elsewhere; there is nothing to go back to.
    void load(History history);

    /// What the assessment would be with this answer; nothing is recorded.
    Assessment supposing(const QuestionId& question, const Answer& answer) const;

    /// The answer given to a question, or nullptr.
    const Answer* answerTo(const QuestionId& question) const;

    /// What is ticked on a page but not yet sent on: it survives a change of language, theme or text size.
    void setPending(const QuestionId& question, std::optional<Answer> answer);
    const Answer* pending(const QuestionId& question) const;
    /// The name under which the page "how would you show it" keeps its tick, and that tick.
    static const QuestionId& patternPage();
    static Answer patternAnswer(Pattern pattern);

Q_SIGNALS:
    /// The history is another one.
    void changed();

private:
    void settle();

    const KnowledgeBase& knowledge_;
    Interview interview_;
    std::map<QuestionId, Answer> pending_;
    mutable std::optional<Step> step_;
    mutable std::optional<Assessment> assessment_;
};

}  // namespace kneemap
