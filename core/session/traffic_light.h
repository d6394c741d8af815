#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/knowledge/session_content.h"

namespace kneemap {

/// How a session went, as the person tells it at its end.
struct SessionReport {
    int pain = 0;                          ///< the worst while exercising, 0 to 10
    std::vector<std::size_t> signs;        ///< places in the rule's list
    std::optional<Light> lastTime;         ///< the light of the morning after the session before
};

/// The light, and what to do: never fewer than one line.
struct TrafficAnswer {
    Light light = Light::green;
    bool stepBack = false;  ///< the next session is an easier one
    bool seekHelp = false;  ///< somebody has to look at the knee first
    std::vector<Statement> advice;
};

/// The light of a pain score while exercising; scores outside 0 to 10 count as the nearest.
Light lightOf(const TrafficRule& rule, int pain);

/// Judges a session. A sign is red at any score; a second amber in a row is a step back. Worse answers never make the light
/// better.
TrafficAnswer judgeSession(const TrafficRule& rule, const SessionReport& report);

/// Judges the morning after the last session, before the next one. `tendon`: the plan is for a sore tendon.
TrafficAnswer judgeMorning(const TrafficRule& rule, const MorningAnswer& morning, bool tendon);

/// Whether a cause counts as a sore tendon.
bool isTendon(const TrafficRule& rule, const ConditionId& cause);

}  // namespace kneemap
