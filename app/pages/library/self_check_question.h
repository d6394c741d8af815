#pragma once

#include <optional>
#include <vector>

#include "app/clinical_text.h"
#include "app/widgets/card.h"
#include "core/history/answer.h"

namespace kneemap {

class OptionGroup;

/// One question of a self-check with its answers, as a card among others.
class SelfCheckQuestion : public Card {
    Q_OBJECT

public:
    /// `question` and the knowledge behind `text` must outlive it.
    SelfCheckQuestion(const Question& question, QWidget* parent = nullptr);

    /// Shows an answer without a signal; nothing clears.
    void setAnswer(const std::optional<Answer>& answer);

Q_SIGNALS:
    /// What the person answers now; nothing if the last tick was taken away.
    void answered(const kneemap::QuestionId& question, const std::optional<kneemap::Answer>& answer);

private:
    std::optional<Answer> answerFrom(const std::vector<int>& rows) const;

    const Question& question_;
    std::vector<const Option*> options_;  ///< by row; the exclusive rows follow
    int noneRow_ = -1;
    int unsureRow_ = -1;
    OptionGroup* group_;
};

}  // namespace kneemap
