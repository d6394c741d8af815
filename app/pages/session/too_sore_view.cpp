#include "app/pages/session/too_sore_view.h"

#include <QVBoxLayout>

#include "app/pages/library/figure_stage.h"
#include "app/pages/session/subheading.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int contentWidth = 860;
constexpr int leastColumnWidth = 260;

QWidget* tallWidget() {
    auto* widget = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return widget;
}

/// Words say what to do; the figure shows it.
QWidget* easierFigure(const ClinicalText& text, const Drill& drill) {
    const ExerciseId& exercise = drill.easier.exercise;
    //: %1 is the name of an exercise
    const QString name = TooSoreView::tr("The easier way: %1").arg(text.exercise(exercise));
    return new FigureStage(exercise, name, exercise == drill.exercise ? FigureWay::easier : FigureWay::usual);
}

QWidget* besides(QWidget* picture, QWidget* words) {
    QWidget* both = tallWidget();
    auto* row = new EvenLayout(both);
    row->setGaps(theme().space(Space::s24), theme().space(Space::s16));
    row->setLeastColumnWidth(leastColumnWidth);
    row->setTopAligned(true);
    row->setStacked(theme().hasLargeText());
    row->addWidget(picture);
    row->addWidget(words);
    return both;
}

}  // namespace

TooSoreView::TooSoreView(const ClinicalText& text, const SessionClock& clock, QWidget* parent) : QWidget(parent) {
    const SessionPart& part = clock.session().parts[clock.place().part];
    const Drill& drill = clock.session().drills[part.drill];
    const Exercise& exercise = *text.knowledge().find(drill.exercise);
    const bool easierAlready = drill.isEasier(part.set);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(Space::s12));
    heading_ = new HeadingLabel(1, tr("Let’s stop this one"), content);
    column->addWidget(heading_);
    auto* card = new Card(content);
    auto* words = tallWidget();
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme().space(Space::s12));
    //: %1 is the name of an exercise
    lines->addWidget(subheading(easierAlready ? tr("This is the easier way already")
                                              : tr("An easier way: %1").arg(text.exercise(drill.easier.exercise)), words));
    lines->addWidget(new TextLabel(TypeRole::lead, easierAlready ? tr("Leave it out for today.") : ClinicalText::of(exercise.easier), words));
    auto* stop = new IconText(IconName::octagon, ClinicalText::of(exercise.stopIf), TypeRole::body, words);
    stop->setColours(Role::sameDayEdge, Role::text);
    lines->addWidget(stop);
    card->column()->addWidget(easierAlready ? words : besides(easierFigure(text, drill), words));
    column->addWidget(card);
    const auto add = [&](ButtonKind kind, const QString& words, auto signal) {
        auto* button = new PushButton(kind, words, content);
        button->setMinimumHeight(theme().mainTarget());
        connect(button, &QPushButton::clicked, this, signal);
        column->addWidget(button);
    };
    if (!easierAlready) add(ButtonKind::primary, tr("Do it the easier way"), &TooSoreView::easierAsked);
    add(easierAlready ? ButtonKind::primary : ButtonKind::secondary, tr("Leave this one out"), &TooSoreView::leaveOutAsked);
    add(ButtonKind::secondary, tr("End session"), &TooSoreView::endAsked);
    add(ButtonKind::quiet, tr("It’s fine, go on"), &TooSoreView::goOnAsked);
    column->addStretch(1);
    auto* scroll = new PageScroll(this);
    scroll->setContentWidth(contentWidth);
    scroll->setContent(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

}  // namespace kneemap
