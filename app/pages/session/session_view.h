#pragma once

#include <QWidget>

#include "app/clinical_text.h"
#include "core/session/session_clock.h"

class QBoxLayout;

namespace kneemap {

class CountView;
class HeadingLabel;
class PartsBar;
class SessionBar;
class SessionStage;
class TextLabel;

/// A session under way: what is done, the figure, one very big number, and what comes next.
class SessionView : public QWidget {
    Q_OBJECT
public:
    explicit SessionView(const ClinicalText& text, QWidget* parent = nullptr);

    void show(const SessionClock& clock);
    using QWidget::show;
    /// Says something to a screen reader, once what it is saying is said.
    void announce(const QString& words);
    /// What was said last.
    QString announced() const { return status_->accessibleName(); }

    HeadingLabel* heading() const { return name_; }
    SessionBar* bar() const { return bar_; }
    CountView* count() const { return count_; }
    SessionStage* stage() const { return stage_; }

Q_SIGNALS:
    void endAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCount(const Session& session, const SessionPlace& place);
    void showBars(const Session& session, const SessionPlace& place);
    void arrange();

    const ClinicalText& text_;
    HeadingLabel* name_;
    TextLabel* which_;
    PartsBar* exercises_;
    QWidget* middleSheet_;
    SessionStage* stage_;
    QWidget* panel_;
    TextLabel* title_;
    CountView* count_;
    TextLabel* phase_;
    PartsBar* phases_;
    TextLabel* set_;
    PartsBar* sets_;
    TextLabel* next_;
    QWidget* status_;
    SessionBar* bar_;
    QBoxLayout* middle_;
};

}  // namespace kneemap
