#pragma once

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/page.h"

namespace kneemap {

class ErrorLine;
class OptionGroup;
class PageScroll;

/// How the person would show the pain: with a finger, a hand, or all over the knee.
class PatternPage : public Page {
    Q_OBJECT

public:
    PatternPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent = nullptr);

    void refresh();

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    void goOn() override;
    bool takeKey(const QKeyEvent& event) override;
    int trailStep() const override { return 2; }
    QStringList spoken() const override;

Q_SIGNALS:
    void answered();

private:
    CheckUp& checkUp_;
    const ClinicalText& text_;
    PageScroll* scroll_;
    HeadingLabel* heading_;
    ErrorLine* error_;
    OptionGroup* answers_;
};

}  // namespace kneemap
