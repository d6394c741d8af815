#pragma once

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/page.h"

namespace kneemap {

class ErrorLine;
class OptionGroup;
class PageScroll;
class TextLabel;

/// One item of a checklist the person was not sure about, asked once more in simpler words: yes, no, or still not sure.
class ItemPage : public Page {
    Q_OBJECT

public:
    ItemPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent = nullptr);

    void show(const AskItem& step);

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    void goOn() override;
    bool takeKey(const QKeyEvent& event) override;
    int trailStep() const override;
    QStringList spoken() const override;

Q_SIGNALS:
    void answered();

private:
    CheckUp& checkUp_;
    const ClinicalText& text_;
    AskItem step_{QuestionId(""), OptionId(""), 0};
    PageScroll* scroll_;
    TextLabel* eyebrow_;
    HeadingLabel* heading_;
    TextLabel* check_;
    ErrorLine* error_;
    OptionGroup* answers_;
};

}  // namespace kneemap
