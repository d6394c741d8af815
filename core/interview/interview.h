#pragma once

#include <vector>

#include "core/history/history.h"
#include "core/interview/step.h"
#include "core/knowledge/knowledge_base.h"

namespace kneemap {

/// A check-up in progress: a stack of histories, one for each thing the person has told. Going back is a pop.
class Interview {
public:
    /// Starts empty, or where an earlier check-up was left. `knowledge` must outlive it.
    explicit Interview(const KnowledgeBase& knowledge, History start = {});

    const History& history() const { return stack_.back(); }
    Step step() const;

    bool canGoBack() const { return stack_.size() > 1; }
    void goBack();
    void restart();

    /// Records one answer or several of one page. Follow-ups that no longer apply lose their answers.
    void answer(const QuestionId& question, Answer answer);
    void answer(const std::vector<std::pair<QuestionId, Answer>>& answers);
    /// Answers one item of a checklist that is asked once more.
    enum class ItemAnswer { yes, no, unsure };
    void answerItem(const QuestionId& question, const OptionId& item, ItemAnswer answer);
    void mark(Side side, std::vector<MarkedZone> zones);
    void showPattern(std::optional<Pattern> pattern);  ///< nullopt: not sure
    void goOnAfterEmergency();
    void acceptReview();

private:
    void push(History next);

    const KnowledgeBase* knowledge_;
    std::vector<History> stack_;
};

/// The history without answers to questions that its own answers rule out.
History withoutStaleAnswers(const KnowledgeBase& knowledge, History history);

}  // namespace kneemap
