#include "app/pages/result/withheld_notice.h"

#include <QVBoxLayout>

#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

QString headingOf(Withheld why) {
    switch (why) {
        case Withheld::urgent:
        case Withheld::flagged: return WithheldNotice::tr("Get seen first. Exercises come after.");
        case Withheld::underSixteen: return WithheldNotice::tr("Under 16: no exercise plan here");
        case Withheld::noneFits: return WithheldNotice::tr("No plan: nothing fits well enough");
        case Withheld::noPlan:
        case Withheld::no: break;
    }
    return WithheldNotice::tr("We don’t have a plan for this one");
}

QString reasonOf(Withheld why) {
    switch (why) {
        case Withheld::urgent: return WithheldNotice::tr("Your answers say that someone needs to look at this knee first. Leave exercises and runs until then.");
        case Withheld::flagged: return WithheldNotice::tr("One of your answers needs a look before you load the knee. Ask at that visit which exercises are right for you.");
        case Withheld::underSixteen: return WithheldNotice::tr("Bones still grow. Let a doctor or physio pick the exercises, and go with a parent or carer.");
        case Withheld::noneFits: return WithheldNotice::tr("A plan for the wrong cause does not help. See a doctor or physio if it is no better.");
        case Withheld::noPlan:
        case Withheld::no: break;
    }
    return WithheldNotice::tr("A doctor or physio can make one with you.");
}

}  // namespace

WithheldNotice::WithheldNotice(Withheld why, QWidget* parent) : Card(parent) {
    const bool urgent = why == Withheld::urgent || why == Withheld::flagged;
    setEdge(urgent ? Role::sameDayEdge : Role::lineStrong, 1.5);
    auto* heading = new IconText(urgent ? IconName::clock : IconName::info, headingOf(why), TypeRole::subheading, this);
    heading->setColours(urgent ? Role::sameDayEdge : Role::accent, Role::text);
    column()->addWidget(heading);
    column()->addWidget(words(TypeRole::body, reasonOf(why), this));
}

}  // namespace kneemap
