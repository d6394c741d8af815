#include "core/running/return_plan.h"

#include <algorithm>

namespace kneemap {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr days week{7};

bool isChosen(RunningDays chosen, sys_days day) {
    return chosen.test(std::chrono::weekday(day).iso_encoding() - 1);
}

/// Puts runs on days one by one, each as early as the rules allow.
class Dates {
public:
    Dates(const ReturnProgramme& programme, RunningDays chosen, sys_days from) : programme_(programme), chosen_(chosen), next_(from) {}

    void add(int stage, int turn) {
        const bool climbs = turn == 1 && !runs_.empty();
        while (!isChosen(chosen_, next_) || !restedBefore(next_) || runsSince(next_ - week) >= programme_.runsInSevenDays ||
               (climbs && climbsSince(next_ - week) >= programme_.stagesUpInSevenDays)) {
            next_ += days{1};
        }
        runs_.push_back({next_, stage, turn});
    }

    std::vector<PlannedRun> runs() && { return std::move(runs_); }

private:
    bool restedBefore(sys_days day) const {
        return runs_.empty() || day - sys_days(runs_.back().day) > days{programme_.restDays};
    }
    /// Runs after that day.
    int runsSince(sys_days day) const {
        return static_cast<int>(std::count_if(runs_.begin(), runs_.end(), [&](const PlannedRun& run) { return sys_days(run.day) > day; }));
    }
    /// First runs of a higher stage after that day.
    int climbsSince(sys_days day) const {
        return static_cast<int>(std::count_if(runs_.begin(), runs_.end(), [&](const PlannedRun& run) {
            return run.turn == 1 && run != runs_.front() && sys_days(run.day) > day;
        }));
    }

    const ReturnProgramme& programme_;
    RunningDays chosen_;
    sys_days next_;
    std::vector<PlannedRun> runs_;
};

}  // namespace

ReturnPlan returnPlan(const ReturnProgramme& programme, const ConditionId& cause, int weeksOff, RunningDays days,
                      std::chrono::year_month_day from) {
    ReturnPlan plan;
    const auto tweak = std::find_if(programme.tweaks.begin(), programme.tweaks.end(),
                                    [&](const RunningTweak& t) { return t.cause == cause; });
    if (tweak == programme.tweaks.end() || !from.ok()) return plan;
    plan.tweak = &*tweak;
    for (const RestartRule& rule : programme.starts) {
        if (rule.fromWeeks <= std::max(0, weeksOff)) plan.start = &rule;
    }
    if (plan.start == nullptr || !plan.start->stage || days.none()) return plan;
    Dates dates(programme, days, from);
    for (const RunStage& stage : programme.stages) {
        if (stage.number < *plan.start->stage) continue;
        for (int turn = 1; turn <= stage.greens; ++turn) dates.add(stage.number, turn);
    }
    plan.runs = std::move(dates).runs();
    return plan;
}

}  // namespace kneemap
