#include "app/pages/running/traffic_light.h"

#include <QVBoxLayout>

#include "app/pages/library/card_grid.h"
#include "app/pages/library/sourced_text.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

struct Look {
    Role ground, words, edge, icon;
};

Look lookOf(Light light) {
    switch (light) {
        case Light::green: return {Role::selfCareBg, Role::selfCareFg, Role::selfCareEdge, Role::selfCareIcon};
        case Light::amber: return {Role::soonBg, Role::soonFg, Role::soonEdge, Role::soonIcon};
        case Light::red: break;
    }
    return {Role::sameDayBg, Role::sameDayFg, Role::sameDayEdge, Role::sameDayIcon};
}

/// A head in the colour of the light, and below it plain words.
QWidget* cardOf(Light light, const LightWords& words, SourcedText& sourced) {
    const Look look = lookOf(light);
    auto* card = new Card;
    card->setPadding(16);
    card->setEdge(look.edge, 2);
    auto* head = new Card(card);
    head->setPadding(10);
    head->setGround(look.ground);
    head->setEdge(look.edge, 1);
    auto* name = new IconText(iconOf(light), wordOf(light), TypeRole::subheading, head);
    name->setColours(look.icon, look.words);
    head->column()->addWidget(name);
    card->column()->addWidget(head);
    auto* is = new TextLabel(TypeRole::body, sourced.words(words.is), card);
    auto* act = new TextLabel(TypeRole::body, sourced.words(words.act), card);
    act->setStrong(true);
    for (TextLabel* label : {is, act}) {
        label->setSelectable(true);
        card->column()->addWidget(label);
    }
    card->column()->addStretch(1);
    return card;
}

}  // namespace

IconName iconOf(Light light) {
    switch (light) {
        case Light::green: return IconName::check;
        case Light::amber: return IconName::pause;
        case Light::red: break;
    }
    return IconName::close;
}

QString wordOf(Light light) {
    switch (light) {
        case Light::green: return TrafficLight::tr("Green: fine");
        case Light::amber: return TrafficLight::tr("Amber: sore");
        case Light::red: break;
    }
    return TrafficLight::tr("Red: it hurts");
}

TrafficLight::TrafficLight(const ReturnProgramme& programme, bool tendon, SourcedText& sourced, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));
    auto* lights = new QWidget(this);
    auto* grid = new CardGrid(250, 3, lights);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    lights->setSizePolicy(policy);
    grid->addWidget(cardOf(Light::green, programme.green, sourced));
    grid->addWidget(cardOf(Light::amber, programme.amber, sourced));
    grid->addWidget(cardOf(Light::red, programme.red, sourced));
    column->addWidget(lights);
    if (!tendon) return;
    auto* exception = new IconText(IconName::info, sourced.words(programme.tendon));
    column->addWidget(exception);
}

}  // namespace kneemap
