#include "core/knowledge/red_flag.h"

namespace kneemap {

bool moreUrgent(const UrgencyLevel& a, const UrgencyLevel& b) {
    if (a.urgency != b.urgency) return a.urgency > b.urgency;
    return a.urgency == Urgency::soon && a.withinDays.value_or(14) < b.withinDays.value_or(14);
}

}  // namespace kneemap
