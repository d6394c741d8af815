#pragma once

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/page.h"

namespace kneemap {

class CareCard;
class PageScroll;
class PushButton;

/// What cannot wait: what to do, at once or today. No trail, no causes, nothing that moves. After an emergency one may take
/// an answer back, or go on with the questions while the warning stays.
class EmergencyPage : public Page {
    Q_OBJECT

public:
    EmergencyPage(CheckUp& checkUp, const ClinicalText& text, QWidget* parent = nullptr);

    void refresh();

    HeadingLabel* heading() const override;
    FooterState footer() const override;

Q_SIGNALS:
    /// Go on with the questions, knowing this.
    void goOnAsked();

private:
    CheckUp& checkUp_;
    const ClinicalText& text_;
    PageScroll* scroll_;
    CareCard* card_ = nullptr;
    bool emergency_ = true;
};

}  // namespace kneemap
