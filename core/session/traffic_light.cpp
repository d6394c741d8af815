#include "core/session/traffic_light.h"

#include <algorithm>

namespace kneemap {

Light lightOf(const TrafficRule& rule, int pain) {
    const auto band = std::find_if(rule.bands.begin(), rule.bands.end(), [&](const LightBand& b) { return pain <= b.upTo; });
    return band == rule.bands.end() ? Light::red : band->light;
}

TrafficAnswer judgeSession(const TrafficRule& rule, const SessionReport& report) {
    TrafficAnswer answer;
    answer.seekHelp = !report.signs.empty();
    answer.light = answer.seekHelp ? Light::red : lightOf(rule, report.pain);
    const bool secondAmber = answer.light == Light::amber && report.lastTime == Light::amber;
    answer.stepBack = answer.light == Light::red || secondAmber;
    for (const std::size_t sign : report.signs) answer.advice.push_back(rule.signs[sign].advice);
    if (secondAmber) answer.advice.push_back(rule.secondAmber);
    else if (!answer.seekHelp) answer.advice.push_back(rule.adviceFor(answer.light).now);
    return answer;
}

TrafficAnswer judgeMorning(const TrafficRule& rule, const MorningAnswer& morning, bool tendon) {
    TrafficAnswer answer;
    answer.light = tendon ? morning.tendonLight.value_or(morning.light) : morning.light;
    answer.seekHelp = morning.seekHelp;
    answer.stepBack = answer.light == Light::red;
    answer.advice.push_back(answer.seekHelp ? rule.seekHelp : rule.adviceFor(answer.light).before);
    return answer;
}

bool isTendon(const TrafficRule& rule, const ConditionId& cause) {
    return std::find(rule.tendons.begin(), rule.tendons.end(), cause) != rule.tendons.end();
}

}  // namespace kneemap
