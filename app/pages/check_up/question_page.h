#pragma once

#include <optional>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/diagram/plate_look.h"
#include "app/pages/page.h"

namespace kneemap {

class CareBand;
class Disclosure;
class ErrorLine;
class EvenLayout;
class HintLine;
class KneeAside;
class OptionGroup;
class PageScroll;
class TextLabel;

/// One question of the check-up with its answers: one of several, or all that fit. "I'm not sure" is always among them.
class QuestionPage : public Page {
    Q_OBJECT

public:
    QuestionPage(CheckUp& checkUp, const ClinicalText& text, SkinTone tone, QWidget* parent = nullptr);

    /// Shows a question, with what was given or is half given. `aboutMore` are the questions likely to follow; below 0
    /// nothing is said about them. `changing`: the person came to change an answer given earlier.
    void show(const QuestionId& question, int aboutMore, bool changing);
    const QuestionId& question() const { return question_->id; }

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    void goOn() override;
    void skip() override;
    bool takeKey(const QKeyEvent& event) override;
    int trailStep() const override;
    QStringList spoken() const override;
    std::optional<Hint> hint() const override;
    void setHintShown(bool shown) override;

Q_SIGNALS:
    /// The answer was recorded.
    void answered();
    void changeSpotsAsked();

private:
    void fillAnswers();
    void fillAside();
    std::optional<Answer> chosen() const;
    void onChosen();
    bool raisesEmergency() const;

    CheckUp& checkUp_;
    const ClinicalText& text_;
    const Question* question_ = nullptr;
    std::vector<OptionId> shownOptions_;  ///< by row; the rows after them are "none of these" and "not sure"
    bool hasNone_ = false;
    int aboutMore_ = -1;
    bool changing_ = false;
    bool emergency_ = false;
    bool last_ = false;  ///< no answer to it is followed by another question

    PageScroll* scroll_;
    EvenLayout* columns_;
    CareBand* band_;
    TextLabel* eyebrow_;
    HeadingLabel* heading_;
    TextLabel* help_;
    TextLabel* privacy_;
    ErrorLine* error_;
    OptionGroup* answers_;
    KneeAside* knee_;
    Disclosure* why_;
    HintLine* hint_;
    QWidget* first_;  ///< beside the very first question: why it comes first
};

}  // namespace kneemap
