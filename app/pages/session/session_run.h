#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QString>

#include "core/session/session_clock.h"
#include "core/session/traffic_light.h"

namespace kneemap {

/// A guided session under way, and what the person told about it. It outlives the page that shows it, so that a change of
/// language, look or text size loses nothing. Never stored.
struct SessionRun {
    enum class Stage { start, exercising, tooSore, end };

    SessionClock clock;
    Stage stage = Stage::start;
    bool tendon = false;  ///< the plan is for a sore tendon
    bool beeps = false;
    bool counts = false;  ///< the last seconds, and aloud where there is a voice
    std::optional<int> morning;  ///< the choice before the start: 0 is "my first time", then the mornings of the rule
    std::optional<int> pain;
    std::vector<std::size_t> signs;
    bool signsAnswered = false;
};

/// Says words aloud; empty where the computer has no voice.
using Say = std::function<void(const QString&)>;

}  // namespace kneemap
