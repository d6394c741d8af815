#include "app/pages/result/knee_summary.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/diagram/knee_picture.h"
#include "app/pages/diagram_look.h"
#include "app/pages/result/column.h"
#include "app/style/theme.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

constexpr int mostNamed = 3;

}  // namespace

KneeSummary::KneeSummary(const CheckUp& checkUp, const ClinicalText& text, const PlateLook& plate, QWidget* parent)
    : Card(parent) {
    setPadding(20);
    const History& history = checkUp.history();
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().space(Space::s16));
    auto* picture = new KneePicture(this);
    picture->setContent({bestViewFor(history.zones), history.side.value_or(Side::right), history.zones, {}, plate});
    picture->setColours(diagramColours(theme()));
    picture->setFixedSize(smallKnee);
    picture->setAccessibleName(tr("Picture of your knee with the spots you marked"));
    row->addWidget(picture, 0, Qt::AlignTop);

    auto* told = new QVBoxLayout;
    told->setSpacing(theme().space(Space::s4));
    const QString side = !history.side ? tr("Your knee") : *history.side == Side::left ? tr("Left knee") : tr("Right knee");
    told->addWidget(new HeadingLabel(3, side, this));
    const auto worst = std::find_if(history.zones.begin(), history.zones.end(),
                                    [&](const MarkedZone& mark) { return mark.worst || history.zones.size() == 1; });
    if (worst != history.zones.end()) {
        const QString zone = text.zone(worst->zone);
        const QString spot = history.zones.size() == 1 ? zone : tr("Worst: %1", "the spot that hurts most").arg(zone);
        told->addWidget(words(TypeRole::body, spot, this, Role::textQuiet));
    }
    const int spots = static_cast<int>(history.zones.size());
    if (worst == history.zones.end() && spots <= mostNamed) {
        for (const MarkedZone& mark : history.zones) told->addWidget(words(TypeRole::body, text.zone(mark.zone), this, Role::textQuiet));
    } else if (worst == history.zones.end()) {
        told->addWidget(words(TypeRole::body, tr("%n spots marked", nullptr, spots), this, Role::textQuiet));
    } else if (spots > 1) {
        told->addWidget(words(TypeRole::body, tr("Other spots: %n", nullptr, spots - 1), this, Role::textQuiet));
    }
    const QuestionId duration("duration");
    const Question* howLong = checkUp.knowledge().find(duration);
    if (const Answer* answer = checkUp.answerTo(duration); answer != nullptr && howLong != nullptr && std::holds_alternative<Choices>(*answer)) {
        told->addWidget(words(TypeRole::body, tr("For how long: %1").arg(text.answer(*howLong, *answer)), this, Role::textQuiet));
    }
    told->addSpacing(theme().space(Space::s8));
    auto* answers = new PushButton(ButtonKind::link, tr("See my answers"), this);
    connect(answers, &QPushButton::clicked, this, &KneeSummary::reviewAsked);
    told->addWidget(answers, 0, Qt::AlignLeading);
    told->addStretch(1);
    row->addLayout(told, 1);
    column()->addLayout(row);
}

}  // namespace kneemap
