#pragma once

#include <bitset>
#include <chrono>
#include <optional>
#include <vector>

#include "core/id.h"
#include "core/knowledge/running.h"

namespace kneemap {

/// The days of the week on which somebody can run: bit 0 is Monday, bit 6 Sunday, as ISO 8601 counts them.
using RunningDays = std::bitset<7>;

/// One run of the way back.
struct PlannedRun {
    std::chrono::year_month_day day;
    int stage = 1;
    int turn = 1;  ///< the how manieth run of this stage, from 1

    friend bool operator==(const PlannedRun&, const PlannedRun&) = default;
};

/// The way back with dates, as quick as the rules allow: every run is planned on the condition that all before it were
/// green. What came out otherwise begins a new plan.
struct ReturnPlan {
    const RestartRule* start = nullptr;  ///< where it begins, and why there; nullptr if the content has no such way
    const RunningTweak* tweak = nullptr; ///< what the cause changes
    std::vector<PlannedRun> runs;        ///< in the order of their days; empty if no stages are needed or no day was chosen

    friend bool operator==(const ReturnPlan&, const ReturnPlan&) = default;
};

/// The plan for a cause after so many whole weeks without a run. Runs lie on the chosen days, the first on `from` or after
/// it, with the rest days between them and no more of them, and of new stages, within 7 days than the content allows.
/// A pure function: it knows no clock. Nothing for a cause without a plan, or a day that is not in the calendar. Whether
/// this person may run at all, `mayRun` tells. The result points into `programme`.
ReturnPlan returnPlan(const ReturnProgramme& programme, const ConditionId& cause, int weeksOff, RunningDays days,
                      std::chrono::year_month_day from);

}  // namespace kneemap
