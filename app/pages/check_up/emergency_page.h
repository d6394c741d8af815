#pragma once

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/pages/page.h"

namespace kneemap {

class PageScroll;

/// What cannot wait: what to do, at once or today. No trail, no causes, nothing that moves. After an emergency one may take
/// an answer back, or go on with the questions while the warning stays.
class EmergencyPage : public Page {
    Q_OBJECT

public:
    /// `step`: the check-up has come to a halt here; `again`: it is read once more, beside the way.
    enum class Reading { step, again };

    EmergencyPage(CheckUp& checkUp, const ClinicalText& text, Reading reading, QWidget* parent = nullptr);

    HeadingLabel* heading() const override { return heading_; }
    FooterState footer() const override;
    QStringList spoken() const override;
    bool isEmergency() const override;

Q_SIGNALS:
    /// Go on with the questions, knowing this.
    void goOnAsked();
    void printAsked();

private:
    CheckUp& checkUp_;
    const ClinicalText& text_;
    Reading reading_;
    PageScroll* scroll_;
    HeadingLabel* heading_ = nullptr;
};

}  // namespace kneemap
