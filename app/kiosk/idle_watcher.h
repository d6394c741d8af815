#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "app/kiosk/idle_watch.h"

namespace kneemap {

/// Feeds an IdleWatch with the touches and keys of the whole program and with the time, and tells what follows.
class IdleWatcher : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<IdleWatch::Moment()>;

    /// `clock` tells the time; without one the computer's steady clock does.
    explicit IdleWatcher(IdleWatch::Limits limits, Clock clock = {}, QObject* parent = nullptr);

    void arrive();
    void leave();
    void goOn();
    void setUnhurried(bool unhurried) { watch_.setUnhurried(unhurried); }
    void setEmergency(bool emergency) { watch_.setEmergency(emergency); }
    /// Looks at the time now; otherwise that happens a few times a second while somebody is there.
    void look();

Q_SIGNALS:
    /// No touch for too long; `seconds` are left.
    void warned(int seconds);
    /// Another second of the warning has passed.
    void secondPassed(int seconds);
    /// Nobody went on: wipe.
    void ranOut();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    IdleWatch watch_;
    Clock clock_;
    QTimer timer_;
    IdleWatch::State told_ = IdleWatch::State::nobody;
    int secondsTold_ = -1;
};

}  // namespace kneemap
