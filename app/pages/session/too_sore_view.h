#pragma once

#include <QWidget>

#include "app/clinical_text.h"
#include "core/session/session_clock.h"

namespace kneemap {

class HeadingLabel;

/// "Too sore": the session stands, and the person picks how to go on.
class TooSoreView : public QWidget {
    Q_OBJECT
public:
    TooSoreView(const ClinicalText& text, const SessionClock& clock, QWidget* parent = nullptr);

    HeadingLabel* heading() const { return heading_; }

Q_SIGNALS:
    void easierAsked();
    void leaveOutAsked();
    void endAsked();
    /// It is fine after all.
    void goOnAsked();

private:
    HeadingLabel* heading_;
};

}  // namespace kneemap
