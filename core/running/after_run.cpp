#include "core/running/after_run.h"

#include <algorithm>

namespace kneemap {
namespace {

constexpr int stagesBackAfterRed = 2;
constexpr int redsBeforeHelp = 2;
constexpr int ambersBeforeBack = 2;

AfterRun afterGreen(const ReturnProgramme& programme, Standing standing) {
    const int last = static_cast<int>(programme.stages.size()) - 1;
    standing.ambers = 0;
    if (++standing.greens < programme.stages[static_cast<std::size_t>(standing.stage)].greens) return {Light::green, NextRun::again, standing};
    standing.greens = 0;
    if (standing.stage == last) return {Light::green, NextRun::done, standing};
    ++standing.stage;
    return {Light::green, NextRun::up, standing};
}

AfterRun afterAmber(Standing standing) {
    standing.greens = 0;
    if (++standing.ambers < ambersBeforeBack) return {Light::amber, NextRun::again, standing};
    standing.ambers = 0;
    standing.stage = std::max(0, standing.stage - 1);
    return {Light::amber, NextRun::back, standing};
}

AfterRun afterRed(Standing standing, const RunReport& run) {
    standing.greens = standing.ambers = 0;
    standing.stage = std::max(0, standing.stage - stagesBackAfterRed);
    ++standing.reds;
    if (run.boneOrGroin) return {Light::red, NextRun::boneCheck, standing};
    if (standing.reds >= redsBeforeHelp) return {Light::red, NextRun::seeSomeone, standing};
    return {Light::red, run.newSwelling ? NextRun::walkOnly : NextRun::rest, standing};
}

}  // namespace

Light lightOf(const ReturnProgramme& programme, bool tendon, const RunReport& run) {
    const bool mildTendon = tendon && run.morning == NextMorning::mildForADay;
    const bool worse = run.morning != NextMorning::noWorse && !mildTendon;
    if (run.pain > programme.amberTo || worse || run.newSwelling || run.limpOrRestPain || run.boneOrGroin) return Light::red;
    if (run.pain > programme.greenTo || run.longerThanAnHour || mildTendon) return Light::amber;
    return Light::green;
}

AfterRun afterRun(const ReturnProgramme& programme, bool tendon, const Standing& before, const RunReport& run) {
    Standing standing = before;
    standing.stage = std::clamp(standing.stage, 0, std::max(0, static_cast<int>(programme.stages.size()) - 1));
    switch (lightOf(programme, tendon, run)) {
        case Light::green: return afterGreen(programme, standing);
        case Light::amber: return afterAmber(standing);
        case Light::red: break;
    }
    return afterRed(standing, run);
}

}  // namespace kneemap
