#include "app/pages/session/figure_pace.h"

#include <algorithm>

namespace kneemap {
namespace {

/// Keeps the border between a move and its rest clear of rounding.
constexpr double instant = 1e-6;

bool rests(const Move& move) { return move.hold > 0 || move.guidedHold.has_value(); }

}  // namespace

FigurePace::FigurePace(const std::vector<Clip>& clips, const std::vector<TempoPhase>& phases) : clips_(&clips), phases_(phases) {
    for (std::size_t c = 0; c < clips.size(); ++c) {
        std::size_t first = 0;
        for (std::size_t m = 0; m < clips[c].moves.size(); ++m) {
            if (!rests(clips[c].moves[m])) continue;
            stretches_.push_back({static_cast<int>(c), first, m});
            first = m + 1;
        }
    }
    const auto moving = std::count_if(phases.begin(), phases.end(), [](const TempoPhase& phase) { return !phase.hold; });
    paced_ = moving > 0 && !phases.front().hold && static_cast<std::size_t>(moving) <= stretches_.size();
    int longest = 0;
    for (const TempoPhase& phase : phases) longest = std::max(longest, phase.hold ? phase.seconds : 0);
    holds_.guided = true;
    if (longest > 0) holds_.seconds = longest;
}

FigurePace::Shown FigurePace::at(std::size_t phase, double since) const {
    const auto end = phases_.begin() + static_cast<std::ptrdiff_t>(phase) + 1;
    const auto moved = std::count_if(phases_.begin(), end, [](const TempoPhase& p) { return !p.hold; });
    const Stretch& stretch = stretches_[static_cast<std::size_t>(moved - 1)];
    const Clip& clip = (*clips_)[static_cast<std::size_t>(stretch.clip)];
    const Move& last = clip.moves[stretch.last];
    const Timeline timeline(clip, holds_);
    const double begin = timeline.beginOf(stretch.first), arrived = timeline.beginOf(stretch.last) + last.seconds + instant;
    Shown shown{stretch.clip, arrived, last.to};
    if (phases_[phase].hold) {
        const double rest = holds_.seconds && last.guidedHold ? *holds_.seconds : last.guidedHold.value_or(last.hold);
        shown.seconds += std::clamp(since, 0.0, std::max(0.0, rest - 2 * instant));
    } else {
        shown.seconds = begin + (arrived - begin) * std::clamp(since / phases_[phase].seconds, 0.0, 1.0);
    }
    return shown;
}

}  // namespace kneemap
