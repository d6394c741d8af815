#pragma once

#include <vector>

#include "app/calendar/calendar_file.h"
#include "core/knowledge/running.h"
#include "core/running/return_plan.h"

namespace kneemap {

/// The runs of a plan as calendar entries, in the person's language. They say what to run and what must be true before,
/// and name no cause: others may see a calendar. The same plan gives the same entries, so that saving it twice makes no
/// second set; another plan gives others.
std::vector<CalendarEntry> calendarEntries(const ReturnProgramme& programme, const ReturnPlan& plan);

}  // namespace kneemap
