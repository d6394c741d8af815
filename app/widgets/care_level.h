#pragma once

#include <QString>

#include "app/style/icons.h"
#include "app/style/role.h"

namespace kneemap {

/// How soon a person needs care, as it is painted. In order of urgency.
enum class CareLevel { emergency, sameDay, soon, selfCare };

/// The sign and the colours of a level.
struct CareLook {
    IconName icon;
    Role ground;
    Role words;
    Role edge;
    Role sign;
    /// True if the ground fills the whole card rather than its band.
    bool filled;
};

CareLook careLook(CareLevel level);

/// "Emergency", "Urgent", "Soon, not an emergency" or "Not urgent", in the language of the window.
QString careWord(CareLevel level);

}  // namespace kneemap
