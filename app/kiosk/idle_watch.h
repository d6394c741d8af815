#pragma once

#include <chrono>

namespace kneemap {

/// Whether somebody is still at the kiosk, told by their touches. It holds no clock: every moment is handed in, counted from
/// any start, and must not run backwards.
class IdleWatch {
public:
    using Moment = std::chrono::milliseconds;

    /// All above 0.
    struct Limits {
        std::chrono::seconds quiet{75};       ///< without a touch until the warning
        std::chrono::seconds emergency{300};  ///< the same while an emergency is shown
        std::chrono::seconds countdown{20};   ///< from the warning until all is wiped
    };

    enum class State {
        nobody,   ///< nothing to forget
        here,
        warning,  ///< no touch for too long: the answers are covered
        gone,     ///< the countdown has run out: wipe now
    };

    explicit IdleWatch(Limits limits) : limits_(limits) {}

    /// Somebody starts.
    void arrive(Moment now);
    /// All is wiped.
    void leave() { someone_ = false; }
    /// A touch or a key. During the warning it counts for nothing: only goOn() ends that.
    void touch(Moment now);
    /// "I'm still here".
    void goOn(Moment now);
    /// Twice the time: for larger text, which takes longer to read.
    void setUnhurried(bool unhurried) { unhurried_ = unhurried; }
    /// Reading what to do in an emergency takes its own time. Coming and going of the card is no touch.
    void setEmergency(bool emergency) { emergency_ = emergency; }

    State state(Moment now);
    /// Whole seconds until all is wiped, rounded up; that of the whole countdown before it begins.
    int secondsLeft(Moment now) const;

private:
    Moment quiet() const;
    Moment countdown() const;

    Limits limits_;
    Moment lastTouch_{};
    Moment warnedAt_{};
    bool someone_ = false;
    bool warning_ = false;
    bool unhurried_ = false;
    bool emergency_ = false;
};

}  // namespace kneemap
