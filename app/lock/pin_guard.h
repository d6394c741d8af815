#pragma once

#include <chrono>

namespace kneemap {

/// Counts wrong PINs: five in a row lock the pad for a minute, and then there are five tries again. It has no clock; `now`
/// is the time since any fixed moment, by a clock that nobody can set. It must outlive the lock page, so that opening the
/// page anew gives no new tries.
class PinGuard {
public:
    using Time = std::chrono::milliseconds;

    static constexpr int mostTries = 5;
    static constexpr Time lockTime = std::chrono::minutes(1);

    /// How long no PIN is taken; 0 if one is.
    Time lockedFor(Time now) const;
    bool isLocked(Time now) const { return lockedFor(now) > Time::zero(); }
    /// 1 to 5, or 0 while locked.
    int triesLeft(Time now) const;

    /// A wrong PIN was entered. While locked it counts for nothing, for none is looked at.
    void noteWrong(Time now);
    /// The right one was entered: all tries are there again. While locked it opens nothing, as none is looked at.
    void noteRight(Time now);

private:
    int wrong_ = 0;
    Time lockedUntil_{0};
};

}  // namespace kneemap
