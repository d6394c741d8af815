#pragma once

#include <cstddef>
#include <vector>

#include "app/figures/clip.h"
#include "app/figures/timeline.h"
#include "core/knowledge/session_content.h"

namespace kneemap {

/// Sets a moving figure in step with the count: which moment of which clip belongs to a moment of a repetition.
///
/// The moves of the clips, taken together up to each rest, are the moving phases of the repetition in their order; a held
/// phase is the rest that follows. `clips` must outlive it.
class FigurePace {
public:
    FigurePace(const std::vector<Clip>& clips, const std::vector<TempoPhase>& phases);

    /// False where a clip never rests (running): it plays on by itself.
    bool isPaced() const { return paced_; }
    /// How long the holds of the clips are in this session.
    Holds holds() const { return holds_; }

    struct Shown {
        int clip = 0;
        double seconds = 0;    ///< from the start of the clip's loop, with these holds
        std::size_t pose = 0;  ///< of the clip: the one that is moved to, or held
    };
    /// `since` seconds into a phase. Only if paced.
    Shown at(std::size_t phase, double since) const;

private:
    /// Moves without a rest between them.
    struct Stretch {
        int clip = 0;
        std::size_t first = 0, last = 0;  ///< of the clip's moves, both included
    };

    const std::vector<Clip>* clips_;
    std::vector<TempoPhase> phases_;
    std::vector<Stretch> stretches_;
    Holds holds_;
    bool paced_ = false;
};

}  // namespace kneemap
