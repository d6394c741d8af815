#include "app/pages/welcome_page.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "app/pages/contour_ground.h"
#include "app/pages/hero_layout.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/door_button.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/icon_view.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

/// A moment in the past, as near as a person would say it.
QString when(const QDateTime& moment, const QDateTime& now) {
    const QString time = QLocale().toString(moment.time(), QLocale::ShortFormat);
    const qint64 days = moment.date().daysTo(now.date());
    //: %1 is a time of day
    if (days == 0) return WelcomePage::tr("today %1").arg(time);
    //: %1 is a time of day
    if (days == 1) return WelcomePage::tr("yesterday %1").arg(time);
    //: %1 is a date, %2 a time of day
    return WelcomePage::tr("%1 %2").arg(QLocale().toString(moment.date(), QLocale::LongFormat), time);
}

}  // namespace

WelcomePage::WelcomePage(SkinTone tone, QWidget* parent) : Page(parent) {
    const Theme& look = theme();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(Space::s24));

    auto* hero = new QWidget(content);
    auto* parts = new HeroLayout(hero);
    const auto part = [&](QWidget*& widget) {
        widget = new QWidget(hero);
        auto* lines = new QVBoxLayout(widget);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(look.space(Space::s16));
        parts->addWidget(widget);
        return lines;
    };
    QWidget* said = nullptr;
    QVBoxLayout* saying = part(said);
    heading_ = new HeadingLabel(1, tr("Sore knee?\nFind your way back."), said);
    heading_->setType(TypeRole::display);
    saying->addWidget(heading_);
    saying->addWidget(new TextLabel(
        TypeRole::lead, tr("Show where it hurts and answer a few questions. See what it could be, what to do this week, and when to get help."), said));
    QWidget* words = nullptr;
    QVBoxLayout* lines = part(words);
    auto* buttons = new QWidget(words);
    auto* buttonRow = new FlowLayout(buttons);
    buttonRow->setGaps(look.space(Space::s12), look.space(Space::s12));
    auto* start = new PushButton(ButtonKind::primary, tr("Start the check"), buttons);
    start->setIcon(IconName::forward, IconPlace::end);
    carryOn_ = new PushButton(ButtonKind::secondary, tr("Carry on my last one"), buttons);
    buttonRow->addWidget(start);
    buttonRow->addWidget(carryOn_);
    lines->addWidget(buttons);
    saved_ = new TextLabel(TypeRole::small, {}, words);
    saved_->setColour(Role::textQuiet);
    lines->addWidget(saved_);

    auto* facts = new QWidget(words);
    auto* factRow = new FlowLayout(facts);
    factRow->setGaps(look.space(Space::s24), look.space(Space::s8));
    const auto fact = [&](IconName icon, const QString& text, const QString& tip) {
        auto* line = new IconText(icon, text, TypeRole::small, facts);
        line->setColours(Role::accent, Role::textQuiet);
        line->setToolTip(tip);
        factRow->addWidget(line);
    };
    fact(IconName::clock, tr("About 5 minutes"), {});
    fact(IconName::shield, tr("Stays on this computer"), {});
    fact(IconName::book, tr("For learning"), tr("Kneemap helps you learn. It does not replace a doctor or physio."));
    lines->addWidget(facts);

    auto* emergency = new Card(words);
    emergency->setEdge(Role::emergencyEdge, 1.5);
    emergency->setPadding(look.space(Space::s12));
    auto* emergencyRow = new QHBoxLayout;
    emergencyRow->setSpacing(look.space(Space::s12));
    auto* sign = new IconView(IconName::octagon, Role::emergencyEdge, 0, emergency);
    auto* ill = new TextLabel(TypeRole::small, tr("Badly hurt, or very ill?"), emergency);
    ill->setStrong(true);
    auto* call = new PushButton(ButtonKind::link, tr("See when to call for help"), emergency);
    emergencyRow->addWidget(sign);
    emergencyRow->addWidget(ill, 1, Qt::AlignVCenter);
    emergencyRow->addWidget(call);
    emergency->column()->addLayout(emergencyRow);
    lines->addWidget(emergency);
    parts->addWidget(new ContourGround(tone, hero));
    column->addWidget(hero, 1);

    auto* notFor = new TextLabel(
        TypeRole::small,
        tr("For adults with a sore knee, most of all runners. Not for a bad injury today, a knee that was just operated on, or children under 16: see a doctor or physio."),
        content);
    notFor->setColour(Role::textQuiet);
    notFor->setReadingWidth(true);
    column->addWidget(notFor);

    auto* doors = new QWidget(content);
    auto* doorRow = new EvenLayout(doors);
    doorRow->setGaps(look.space(Space::s16), look.space(Space::s8));
    doorRow->setLeastColumnWidth(200);
    doorRow->setStacked(look.hasLargeText());
    const auto door = [&](IconName icon, const QString& name, const QString& help, auto signal) {
        auto* button = new DoorButton(icon, name, help, DoorButton::Shape::open, doors);
        connect(button, &QAbstractButton::clicked, this, signal);
        doorRow->addWidget(button);
    };
    door(IconName::dumbbell, tr("Exercises"), tr("32, step by step"), &WelcomePage::exercisesAsked);
    door(IconName::hill, tr("Training check"), tr("Find what set it off"), &WelcomePage::trainingCheckAsked);
    door(IconName::leaf, tr("Stay well"), tr("For knees without pain"), &WelcomePage::stayWellAsked);
    door(IconName::book, tr("Learn"), tr("Knees in plain words"), &WelcomePage::learnAsked);
    column->addWidget(doors);

    auto* scroll = new PageScroll(this);
    scroll->setContent(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);

    connect(start, &QPushButton::clicked, this, &WelcomePage::startAsked);
    connect(carryOn_, &QPushButton::clicked, this, &WelcomePage::carryOnAsked);
    connect(call, &QPushButton::clicked, this, &WelcomePage::whenToCallAsked);
    setSaved(std::nullopt);
}

void WelcomePage::setSaved(const std::optional<DraftSummary>& saved, const QDateTime& now) {
    carryOn_->setVisible(saved.has_value());
    saved_->setVisible(saved.has_value());
    if (!saved) return;
    QStringList parts;
    if (saved->answers > 0) parts.append(tr("%n answers", nullptr, saved->answers));
    if (saved->side) parts.append(*saved->side == Side::left ? tr("left knee") : tr("right knee"));
    parts.append(when(saved->savedAt, now));
    //: %1 is like: 12 answers, left knee, yesterday 18:40
    saved_->setText(tr("Your last one: %1").arg(parts.join(tr(", ", "between the parts of a line"))));
}

FooterState WelcomePage::footer() const {
    FooterState foot;
    foot.shown = false;
    return foot;
}

}  // namespace kneemap
