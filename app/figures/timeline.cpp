#include "app/figures/timeline.h"

#include <algorithm>
#include <cmath>

namespace kneemap {

Timeline::Timeline(const Clip& clip, Holds holds) : clip_(&clip), holds_(holds) {
    for (const Move& move : clip.moves) {
        begins_.push_back(loopSeconds_);
        loopSeconds_ += move.seconds + restOf(move);
    }
}

double Timeline::restOf(const Move& move) const {
    return isGuided(move) ? holds_.seconds.value_or(*move.guidedHold) : move.hold;
}

Moment Timeline::at(double seconds) const {
    const double inLoop = std::fmod(std::max(0.0, seconds), loopSeconds_);
    const auto next = std::upper_bound(begins_.begin(), begins_.end(), inLoop);
    const std::size_t index = static_cast<std::size_t>(std::distance(begins_.begin(), next)) - 1;
    const Move& move = clip_->moves[index];
    const double since = inLoop - begins_[index];

    Moment moment{};
    moment.move = index;
    moment.restSeconds = restOf(move);
    moment.resting = since >= move.seconds;
    moment.guidedRest = moment.resting && isGuided(move);
    moment.share = moment.resting ? 1 : since / move.seconds;
    moment.sinceRest = std::max(0.0, since - move.seconds);
    moment.loopShare = inLoop / loopSeconds_;
    return moment;
}

}  // namespace kneemap
