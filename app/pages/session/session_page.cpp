#include "app/pages/session/session_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/pages/session/session_bar.h"
#include "app/pages/session/session_end.h"
#include "app/pages/session/session_start.h"
#include "app/pages/session/session_view.h"
#include "app/pages/session/session_words.h"
#include "app/pages/session/too_sore_view.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/option_group.h"
#include "app/widgets/push_button.h"
#include "app/widgets/scale_row.h"

namespace kneemap {
namespace {

constexpr int ticksPerSecond = 30;

/// A longer gap is no second of exercise: the lid was closed, or the machine stood still.
constexpr double longestTick = 2;

/// A screen reader is told every fifth repetition, not each.
constexpr int readEvery = 5;

}  // namespace

SessionPage::SessionPage(const ClinicalText& text, std::shared_ptr<SessionRun> run, Say say, QWidget* parent)
    : Page(parent), text_(text), run_(std::move(run)), say_(std::move(say)), beep_([] { QApplication::beep(); }), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    ticker_.setTimerType(Qt::PreciseTimer);
    connect(&ticker_, &QTimer::timeout, this, [this] {
        const double seconds = static_cast<double>(sinceTick_.restart()) / 1000;
        if (seconds > longestTick) return setRunning(false);
        advanceBy(seconds);
    });
    run_->clock.setRunning(false);
    shown_ = build();
    column_->addWidget(shown_);
    refresh();
}

QWidget* SessionPage::build() {
    switch (run_->stage) {
        case SessionRun::Stage::start: return buildStart();
        case SessionRun::Stage::exercising: return buildView();
        case SessionRun::Stage::tooSore: return buildTooSore();
        case SessionRun::Stage::end: break;
    }
    return buildEnd();
}

QWidget* SessionPage::buildStart() {
    start_ = new SessionStart(text_, *run_, static_cast<bool>(say_), this);
    connect(start_, &SessionStart::answered, this, &Page::footerChanged);
    connect(start_, &SessionStart::helpAsked, this, &SessionPage::helpAsked);
    connect(start_, &SessionStart::beepTried, this, [this] { beep_(); });
    connect(start_, &SessionStart::voiceTried, this, [this] { speak(QLocale().toString(1)); });
    return start_;
}

QWidget* SessionPage::buildView() {
    view_ = new SessionView(text_, this);
    connect(view_, &SessionView::endAsked, this, [this] { showStage(SessionRun::Stage::end); });
    connect(view_->bar(), &SessionBar::backAsked, this, [this] { jump(&SessionClock::goBack); });
    connect(view_->bar(), &SessionBar::skipAsked, this, [this] { jump(&SessionClock::skip); });
    connect(view_->bar(), &SessionBar::pauseAsked, this, [this] { setRunning(!run_->clock.isRunning()); });
    // Shortcuts, not keys: a button under the focus takes the arrows for itself.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    connect(new QShortcut(mirrored ? Qt::Key_Left : Qt::Key_Right, view_), &QShortcut::activated, this, [this] { jump(&SessionClock::skip); });
    connect(new QShortcut(mirrored ? Qt::Key_Right : Qt::Key_Left, view_), &QShortcut::activated, this, [this] { jump(&SessionClock::goBack); });
    connect(view_->bar(), &SessionBar::tooSoreAsked, this, [this] { showStage(SessionRun::Stage::tooSore); });
    return view_;
}

QWidget* SessionPage::buildTooSore() {
    sore_ = new TooSoreView(text_, run_->clock, this);
    connect(sore_, &TooSoreView::easierAsked, this, [this] { goOnAfterSoreness(&SessionClock::makeEasier); });
    connect(sore_, &TooSoreView::leaveOutAsked, this, [this] { goOnAfterSoreness(&SessionClock::leaveOut); });
    connect(sore_, &TooSoreView::goOnAsked, this, [this] { goOnAfterSoreness(nullptr); });
    connect(sore_, &TooSoreView::endAsked, this, [this] { showStage(SessionRun::Stage::end); });
    return sore_;
}

QWidget* SessionPage::buildEnd() {
    const TrafficRule& rule = text_.knowledge().session().traffic;
    std::optional<Light> lastTime;
    if (run_->morning && *run_->morning > 0) {
        lastTime = judgeMorning(rule, rule.mornings[static_cast<std::size_t>(*run_->morning - 1)], run_->tendon).light;
    }
    end_ = new SessionEnd(text_, *run_, lastTime, this);
    connect(end_, &SessionEnd::helpAsked, this, &SessionPage::helpAsked);
    return end_;
}

void SessionPage::showStage(SessionRun::Stage stage) {
    setRunning(false);
    run_->stage = stage;
    // What is on show may be what asked for this: it goes once control is back in the event loop.
    shown_->hide();
    column_->removeWidget(shown_);
    shown_->deleteLater();
    start_ = nullptr;
    view_ = nullptr;
    sore_ = nullptr;
    end_ = nullptr;
    shown_ = build();
    column_->addWidget(shown_);
    shown_->show();
    refresh();
    Q_EMIT footerChanged();
    heading()->setFocus(Qt::OtherFocusReason);
}

HeadingLabel* SessionPage::heading() const {
    if (start_ != nullptr) return start_->heading();
    if (view_ != nullptr) return view_->heading();
    return sore_ != nullptr ? sore_->heading() : end_->heading();
}

FooterState SessionPage::footer() const {
    FooterState state;
    state.shown = start_ != nullptr || end_ != nullptr;
    if (start_ != nullptr) {
        const auto morning = start_->morning();
        if (!run_->clock.session().drills.empty() && !(morning && morning->seekHelp)) state.main = tr("Start");
    } else if (end_ != nullptr) {
        state.back = false;
        state.main = tr("Finish");
    }
    return state;
}

void SessionPage::goOn() {
    if (start_ != nullptr) begin();
    else if (view_ != nullptr) setRunning(!run_->clock.isRunning());
    else if (end_ != nullptr) Q_EMIT finished();
}

void SessionPage::begin() {
    const auto morning = start_->morning();
    if (run_->clock.session().drills.empty() || (morning && morning->seekHelp)) return;
    if (morning && morning->stepBack) run_->clock.makeAllEasier();
    showStage(SessionRun::Stage::exercising);
    setRunning(true);
    tellPart();
}

void SessionPage::setRunning(bool running) {
    run_->clock.setRunning(running);
    if (run_->clock.isRunning() && keepsTime_) {
        sinceTick_.restart();
        ticker_.start(1000 / ticksPerSecond);
    } else {
        ticker_.stop();
    }
    refresh();
}

void SessionPage::jump(void (SessionClock::*how)()) {
    (run_->clock.*how)();
    if (run_->clock.isFinished()) return showStage(SessionRun::Stage::end);
    refresh();
    tellPart();
}

void SessionPage::goOnAfterSoreness(void (SessionClock::*how)()) {
    if (how != nullptr) (run_->clock.*how)();
    if (run_->clock.isFinished()) return showStage(SessionRun::Stage::end);
    showStage(SessionRun::Stage::exercising);
    setRunning(true);
    tellPart();
}

void SessionPage::advanceBy(double seconds) {
    for (const SessionCue& cue : run_->clock.advance(seconds)) tell(cue);
    if (run_->stage == SessionRun::Stage::exercising && run_->clock.isFinished()) return showStage(SessionRun::Stage::end);
    refresh();
}

void SessionPage::refresh() {
    if (view_ != nullptr) view_->show(run_->clock);
}

void SessionPage::tell(const SessionCue& cue) {
    if (view_ == nullptr) return;
    const QLocale locale;
    const Session& session = run_->clock.session();
    switch (cue.kind) {
        case SessionCue::Kind::part:
            if (run_->beeps) beep_();
            return tellPart();
        case SessionCue::Kind::rep:
            speak(locale.toString(cue.count));
            if (cue.count % readEvery == 0) view_->announce(locale.toString(cue.count));
            return;
        case SessionCue::Kind::phase: {
            const SessionPlace place = placeAt(session, cue.at);
            if (!session.wayOf(session.parts[place.part]).byTime) return;
            if (run_->beeps) beep_();
            const QString words = session_words::phase(session, place);
            speak(words);
            return view_->announce(words);
        }
        case SessionCue::Kind::secondsLeft:
            if (!run_->counts) return;
            speak(locale.toString(cue.count));
            if (!say_) view_->announce(locale.toString(cue.count));
            return;
        case SessionCue::Kind::finished:
            if (run_->beeps) beep_();
            return;
    }
}

/// Where the clock stands now, in full.
void SessionPage::tellPart() {
    const SessionPlace place = run_->clock.place();
    if (view_ == nullptr || place.finished) return;
    const Session& session = run_->clock.session();
    const SessionPart& part = session.parts[place.part];
    const QString words = session_words::announcement(text_, session, part);
    view_->announce(words);
    speak(words);
}

void SessionPage::speak(const QString& words) const {
    if (run_->counts && say_) say_(words);
}

bool SessionPage::takeKey(const QKeyEvent& event) {
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) return false;
    if (end_ != nullptr && event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) {
        end_->pain()->setFocus(Qt::ShortcutFocusReason);
        end_->pain()->setValue(std::nullopt);
        QKeyEvent forwarded(QEvent::KeyPress, event.key(), Qt::NoModifier);
        QApplication::sendEvent(end_->pain(), &forwarded);
        return true;
    }
    if (start_ != nullptr) return start_->mornings()->takeKey(event);
    if (view_ == nullptr) return false;
    switch (event.key()) {
        case Qt::Key_Space: setRunning(!run_->clock.isRunning()); return true;
        case Qt::Key_N: jump(&SessionClock::skip); return true;
        case Qt::Key_B: jump(&SessionClock::goBack); return true;
        case Qt::Key_T:
        case Qt::Key_H: showStage(SessionRun::Stage::tooSore); return true;
        default: return false;
    }
}

void SessionPage::keyPressEvent(QKeyEvent* event) {
    if (!takeKey(*event)) Page::keyPressEvent(event);
}

/// Nobody sees it: nobody exercises.
void SessionPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    setRunning(false);
}

}  // namespace kneemap
