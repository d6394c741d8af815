#include "app/kiosk/idle_watcher.h"

#include <QCoreApplication>
#include <QEvent>

namespace kneemap {
namespace {

constexpr int lookEvery = 200;  // ms

IdleWatch::Moment steadyClock() {
    return std::chrono::duration_cast<IdleWatch::Moment>(std::chrono::steady_clock::now().time_since_epoch());
}

bool isTouch(const QEvent& event) {
    switch (event.type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
        case QEvent::TouchBegin:
        case QEvent::TabletPress:
        case QEvent::KeyPress:
        case QEvent::Wheel:
            return true;
        default:
            return false;
    }
}

}  // namespace

IdleWatcher::IdleWatcher(IdleWatch::Limits limits, Clock clock, QObject* parent)
    : QObject(parent), watch_(limits), clock_(clock ? std::move(clock) : Clock(steadyClock)) {
    timer_.setInterval(lookEvery);
    connect(&timer_, &QTimer::timeout, this, &IdleWatcher::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatcher::arrive() {
    watch_.arrive(clock_());
    told_ = IdleWatch::State::here;
    timer_.start();
}

void IdleWatcher::leave() {
    watch_.leave();
    told_ = IdleWatch::State::nobody;
    timer_.stop();
}

void IdleWatcher::goOn() {
    watch_.goOn(clock_());
    look();
}

void IdleWatcher::look() {
    const IdleWatch::Moment now = clock_();
    const IdleWatch::State state = watch_.state(now);
    const IdleWatch::State before = told_;
    told_ = state;
    const int seconds = watch_.secondsLeft(now);
    if (state == IdleWatch::State::warning && before != state) {
        secondsTold_ = seconds;
        Q_EMIT warned(seconds);
    } else if (state == IdleWatch::State::warning && seconds != secondsTold_) {
        secondsTold_ = seconds;
        Q_EMIT secondPassed(seconds);
    } else if (state == IdleWatch::State::gone && before != state) {
        Q_EMIT ranOut();
    }
}

bool IdleWatcher::eventFilter(QObject* watched, QEvent* event) {
    if (isTouch(*event)) watch_.touch(clock_());
    return QObject::eventFilter(watched, event);
}

}  // namespace kneemap
