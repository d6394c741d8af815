#pragma once

#include <cstddef>
#include <vector>

#include "core/session/session.h"

namespace kneemap {

/// Where in a session a moment is. Meaningless once finished.
struct SessionPlace {
    bool finished = false;
    std::size_t part = 0;
    double since = 0;  ///< seconds since the part began
    double left = 0;   ///< seconds until it ends
    int rep = 0;       ///< of a work part, from 0
    std::size_t phase = 0;
    double sincePhase = 0, phaseLeft = 0;

    friend bool operator==(const SessionPlace&, const SessionPlace&) = default;
};

/// The place after so many seconds; negative seconds count as 0.
SessionPlace placeAt(const Session& session, double seconds);

/// Something to tell the person.
struct SessionCue {
    enum class Kind {
        part,      ///< another part began
        rep,          ///< another repetition began, but for the first of a part
        phase,        ///< another phase of the same repetition began
        secondsLeft,  ///< 3, 2 or 1 seconds are left of a wait or a hold
        finished,
    };

    Kind kind = Kind::part;
    double at = 0;  ///< seconds from the start of the session
    int count = 0;  ///< the repetition, from 1, or the seconds left

    friend bool operator==(const SessionCue&, const SessionCue&) = default;
};

/// What happens after `from`, up to and at `to`, in order of time.
std::vector<SessionCue> cuesBetween(const Session& session, double from, double to);

/// The clock of a session: it is told how much time has gone by and never looks at one itself. Paused at first.
class SessionClock {
public:
    explicit SessionClock(Session session) : session_(std::move(session)) {}

    const Session& session() const { return session_; }
    double seconds() const { return seconds_; }
    SessionPlace place() const { return placeAt(session_, seconds_); }
    bool isFinished() const { return seconds_ >= session_.seconds(); }

    bool isRunning() const { return running_ && !isFinished(); }
    void setRunning(bool running) { running_ = running; }

    /// Lets time go by, unless paused; what happened meanwhile.
    std::vector<SessionCue> advance(double seconds);

    /// On to the next part; past the last one the session is finished.
    void skip();
    /// To the start of the part, or, within its first two seconds, of the one before.
    void goBack();
    /// From this set on, the exercise is done the easier way; the set begins anew after a count of a few seconds.
    void makeEasier();
    /// Every exercise from its first set on. Only before the start.
    void makeAllEasier();
    /// On to the next exercise.
    void leaveOut();
    void finish() { seconds_ = session_.seconds(); }

private:
    Session session_;
    double seconds_ = 0;
    bool running_ = false;

    void layOutAnew();
};

}  // namespace kneemap
