#pragma once

#include "core/knowledge/light.h"
#include "core/knowledge/running.h"

namespace kneemap {

/// The knee the morning after, against what is usual for it.
enum class NextMorning {
    noWorse,
    worse,
    mildForADay,  ///< up to the amber limit, and gone within 24 hours
};

/// How a run went.
struct RunReport {
    int pain = 0;                   ///< worst in the run, 0 to 10
    bool longerThanAnHour = false;  ///< sore for more than an hour after it
    NextMorning morning = NextMorning::noWorse;
    bool newSwelling = false;
    bool limpOrRestPain = false;
    bool boneOrGroin = false;  ///< one spot on a bone, or deep in the groin

    friend bool operator==(const RunReport&, const RunReport&) = default;
};

/// Where somebody stands on the way back.
struct Standing {
    int stage = 1;
    int greens = 0;      ///< in a row, at this stage
    int ambers = 0;      ///< in a row
    int reds = 0;        ///< so far; new swelling is one of them

    friend bool operator==(const Standing&, const Standing&) = default;
};

/// What comes next.
enum class NextRun {
    again,        ///< the same stage once more
    up,           ///< the next stage
    back,         ///< the stage before
    rest,         ///< 48 hours of rest, then two stages back
    walkOnly,     ///< walks alone, until the swelling has been gone for 48 hours; then two stages back
    seeSomeone,   ///< stop, and see a doctor or physio
    boneCheck,    ///< stop, and be seen for sore bone
    done,         ///< the last stage is passed
};

struct AfterRun {
    Light light = Light::green;
    NextRun next = NextRun::again;
    Standing standing;  ///< for the run to come

    friend bool operator==(const AfterRun&, const AfterRun&) = default;
};

/// The colour of a run. Tendons alone may be a little worse the next morning: amber, not red.
Light lightOf(const ReturnProgramme& programme, bool tendon, const RunReport& run);

/// What a run means for the next one. Never more than one stage up; a worse report never asks for a higher stage.
AfterRun afterRun(const ReturnProgramme& programme, bool tendon, const Standing& before, const RunReport& run);

}  // namespace kneemap
