#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <functional>
#include <memory>

#include "app/pages/page.h"
#include "app/pages/session/session_run.h"

class QVBoxLayout;

namespace kneemap {

class ClinicalText;
class SessionEnd;
class SessionStart;
class SessionView;
class TooSoreView;

/// A guided session: ready, exercise by exercise with a count, and the pain question at the end. It keeps time only while
/// it is shown and not paused. Keys anywhere: Space pauses, arrows or B and N go back and on, T is too sore.
class SessionPage : public Page {
    Q_OBJECT
public:
    /// `text` must outlive it; `run` goes on where it stands, paused. `say` may be empty.
    SessionPage(const ClinicalText& text, std::shared_ptr<SessionRun> run, Say say = {}, QWidget* parent = nullptr);

    HeadingLabel* heading() const override;
    FooterState footer() const override;
    void goOn() override;
    bool takeKey(const QKeyEvent& event) override;

    const SessionRun& run() const { return *run_; }
    /// Lets time go by, as the page's own timer does.
    void advanceBy(double seconds);
    /// False leaves the time to advanceBy() alone.
    void setKeepsTime(bool keeps) { keepsTime_ = keeps; }
    /// How a beep sounds: the system's, unless something else is set.
    void setBeep(std::function<void()> beep) { beep_ = std::move(beep); }

Q_SIGNALS:
    /// The person is through with the session.
    void finished();
    void helpAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showStage(SessionRun::Stage stage);
    QWidget* build();
    QWidget* buildStart();
    QWidget* buildView();
    QWidget* buildTooSore();
    QWidget* buildEnd();
    void begin();
    void setRunning(bool running);
    void jump(void (SessionClock::*how)());
    void goOnAfterSoreness(void (SessionClock::*how)());
    void refresh();
    void tell(const SessionCue& cue);
    void tellPart();
    void speak(const QString& words) const;

    const ClinicalText& text_;
    std::shared_ptr<SessionRun> run_;
    Say say_;
    std::function<void()> beep_;
    QVBoxLayout* column_;
    QWidget* shown_ = nullptr;
    SessionStart* start_ = nullptr;
    SessionView* view_ = nullptr;
    TooSoreView* sore_ = nullptr;
    SessionEnd* end_ = nullptr;
    bool keepsTime_ = true;
    QTimer ticker_;
    QElapsedTimer sinceTick_;
};

}  // namespace kneemap
