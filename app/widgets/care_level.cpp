#include "app/widgets/care_level.h"

#include <QCoreApplication>

namespace kneemap {

CareLook careLook(CareLevel level) {
    switch (level) {
        case CareLevel::emergency:
            return {IconName::octagon,   Role::emergencyBg,   Role::emergencyFg,
                    Role::emergencyEdge, Role::emergencyIcon, true};
        case CareLevel::sameDay:
            return {IconName::clock, Role::sameDayBg, Role::sameDayFg, Role::sameDayEdge, Role::sameDayIcon, false};
        case CareLevel::soon:
            return {IconName::calendar, Role::soonBg, Role::soonFg, Role::soonEdge, Role::soonIcon, false};
        case CareLevel::selfCare:
            break;
    }
    return {IconName::house, Role::selfCareBg, Role::selfCareFg, Role::selfCareEdge, Role::selfCareIcon, false};
}

QString careWord(CareLevel level) {
    switch (level) {
        case CareLevel::emergency:
            return QCoreApplication::translate("kneemap::CareCard", "Emergency");
        case CareLevel::sameDay:
            return QCoreApplication::translate("kneemap::CareCard", "Urgent");
        case CareLevel::soon:
            return QCoreApplication::translate("kneemap::CareCard", "Soon, not an emergency");
        case CareLevel::selfCare:
            break;
    }
    return QCoreApplication::translate("kneemap::CareCard", "Not urgent");
}

}  // namespace kneemap
