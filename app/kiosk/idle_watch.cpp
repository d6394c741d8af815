#include "app/kiosk/idle_watch.h"

#include <algorithm>

namespace kneemap {

IdleWatch::Moment IdleWatch::quiet() const {
    const Moment usual = emergency_ ? std::max(limits_.emergency, limits_.quiet) : limits_.quiet;
    return unhurried_ ? 2 * usual : usual;
}

IdleWatch::Moment IdleWatch::countdown() const { return unhurried_ ? 2 * Moment(limits_.countdown) : Moment(limits_.countdown); }

void IdleWatch::arrive(Moment now) {
    someone_ = true;
    warning_ = false;
    lastTouch_ = now;
}

void IdleWatch::touch(Moment now) {
    if (state(now) == State::here) lastTouch_ = now;
}

void IdleWatch::goOn(Moment now) {
    if (state(now) == State::warning) arrive(now);
}

IdleWatch::State IdleWatch::state(Moment now) {
    if (!someone_) return State::nobody;
    if (!warning_ && now - lastTouch_ >= quiet()) {
        // From when it was due: a machine that slept does not give an onlooker the whole countdown.
        warnedAt_ = lastTouch_ + quiet();
        warning_ = true;
    }
    if (!warning_) return State::here;
    return now - warnedAt_ >= countdown() ? State::gone : State::warning;
}

int IdleWatch::secondsLeft(Moment now) const {
    const Moment left = warning_ ? countdown() - (now - warnedAt_) : countdown();
    return static_cast<int>(std::max<long long>(0, (left.count() + 999) / 1000));
}

}  // namespace kneemap
