#include "app/lock/pin_guard.h"

#include <algorithm>

namespace kneemap {

PinGuard::Time PinGuard::lockedFor(Time now) const { return std::max(Time::zero(), lockedUntil_ - now); }

int PinGuard::triesLeft(Time now) const { return isLocked(now) ? 0 : mostTries - wrong_; }

void PinGuard::noteWrong(Time now) {
    if (isLocked(now) || ++wrong_ < mostTries) return;
    wrong_ = 0;
    lockedUntil_ = now + lockTime;
}

void PinGuard::noteRight(Time now) {
    if (!isLocked(now)) wrong_ = 0;
}

}  // namespace kneemap
