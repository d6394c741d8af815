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
    const History& history() const { return told_.interview.history(); }
    const Step& step() const;
    const Assessment& assessment() const;
    /// The story at its longest: who goes back has still told what came after, until another answer makes another story.
    const History& longest() const { return told_.furthest ? *told_.furthest : history(); }
    /// Nothing has been told yet.
    bool isEmpty() const { return longest() == History{}; }
    /// Whether another question could follow none of the answers to this one, each taken alone or all together.
    bool isLast(const QuestionId& question) const;
    /// The result shown before this one, if an answer was changed in between; else nullptr.
    const Assessment* previousResult() const { return told_.resultBefore ? &*told_.resultBefore : nullptr; }

    void answer(const QuestionId& question, Answer answer);
    void answer(const std::vector<std::pair<QuestionId, Answer>>& answers);
    void answerItem(const QuestionId& question, const OptionId& item, Interview::ItemAnswer answer);
    void mark(Side side, std::vector<MarkedZone> zones);
    void showPattern(std::optional<Pattern> pattern);
    void goOnAfterEmergency();
    void acceptReview();

    bool canGoBack() const { return told_.interview.canGoBack(); }
    void goBack();
    /// Forgets everything, what was put aside and half-given answers included.
    void restart();
    /// Begins anew. What was told is put aside, and can be taken up again until the new check-up has its first answer.
    void startOver();
    bool hasOneAside() const { return aside_.has_value(); }
    void takeUpAside();
    /// Goes on with a history from elsewhere; there is nothing to go back to. What was told and is no part of it is put
    /// aside.
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
    /// The same for one item of a checklist that is asked once more.
    static QuestionId itemPage(const QuestionId& question, const OptionId& item);
    static Answer itemAnswer(Interview::ItemAnswer answer);

Q_SIGNALS:
    /// The history is another one.
    void changed();

private:
    /// Everything of one check-up.
    struct Told {
        Interview interview;
        std::map<QuestionId, Answer> pending{};
        std::optional<History> furthest{};
        std::optional<Assessment> result{};  ///< the last one the person asked for
        std::optional<Assessment> resultBefore{};
    };

    void rememberTicks(const History& left);
    void recorded();
    void settle();

    const KnowledgeBase& knowledge_;
    Told told_;
    std::optional<Told> aside_;
    mutable std::optional<Step> step_;
    mutable std::optional<Assessment> assessment_;
};

}  // namespace kneemap
