#pragma once

#include <optional>
#include <vector>

#include "app/figures/clip.h"

namespace kneemap {

/// How long the rests of a loop are.
struct Holds {
    bool guided = false;            ///< a guided session counts real holds, where the clip has them
    std::optional<double> seconds;  ///< a guided hold of this length instead of the clip's own

    friend bool operator==(const Holds&, const Holds&) = default;
};

/// A moment in the loop of a clip.
struct Moment {
    std::size_t move;  ///< of the clip's moves
    double share;      ///< of the move's time, 0 to 1; 1 while resting
    bool resting;
    bool guidedRest;     ///< resting in a hold a guided session counts
    double sinceRest;    ///< seconds rested so far
    double restSeconds;  ///< length of the rest; 0 if the move has none
    double loopShare;    ///< of the whole loop, 0 to 1
};

/// When a clip moves and when it rests. Keep the clip as long as the timeline.
class Timeline {
public:
    explicit Timeline(const Clip& clip, Holds holds = {});

    double loopSeconds() const { return loopSeconds_; }
    /// The moment after `seconds`, of whatever loop that is; negative seconds count as 0.
    Moment at(double seconds) const;
    /// The moment in the loop at which a move begins.
    double beginOf(std::size_t move) const { return begins_[move]; }

private:
    const Clip* clip_;
    Holds holds_;
    std::vector<double> begins_;
    double loopSeconds_ = 0;

    bool isGuided(const Move& move) const { return holds_.guided && move.guidedHold.has_value(); }
    double restOf(const Move& move) const;
};

}  // namespace kneemap
