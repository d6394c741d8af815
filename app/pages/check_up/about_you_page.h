#pragma once

#include <vector>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/page.h"

namespace kneemap {

class ErrorLine;
class OptionGroup;
class PageScroll;
class Stepper;

/// The few facts about the person that change safety and odds, on one page, with who the check is for and what happens
/// with the answers beside them.
class AboutYouPage : public Page {
    Q_OBJECT

public:
    AboutYouPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent = nullptr);

    /// Shows these questions of the stage "about".
    void show(const std::vector<QuestionId>& questions);

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    void goOn() override;
    int trailStep() const override { return 1; }

Q_SIGNALS:
    void answered();

private:
    /// One question with the control that answers it: a number or one of a few.
    struct Entry {
        const Question* question;
        Stepper* number;
        OptionGroup* options;
    };
    Entry entryFor(const Question& question, QWidget* parent);
    std::optional<Answer> chosen(const Entry& entry) const;

    CheckUp& checkUp_;
    const ClinicalText& text_;
    PageScroll* scroll_;
    HeadingLabel* heading_ = nullptr;
    ErrorLine* error_ = nullptr;
    std::vector<Entry> entries_;
};

}  // namespace kneemap
