#include "app/pages/running/stay_well_page.h"

#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

#include "app/pages/library/card_grid.h"
#include "app/pages/library/link_card.h"
#include "app/pages/library/reading_layout.h"
#include "app/pages/library/sourced_text.h"
#include "app/pages/result/withheld_notice.h"
#include "app/pages/running/metronome.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/card.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"
#include "app/widgets/rule_line.h"
#include "app/widgets/stepper.h"
#include "core/running/stay_well.h"

namespace kneemap {
namespace {

constexpr int mostAWeek = 200, usualAWeek = 20;  ///< in kilometres or in miles
constexpr double kilometresInAMile = 1.609344;

/// How firm the research is. What rests on judgement says so, whatever its strength.
QString evidenceWords(const LoadRule& rule) {
    if (rule.rule.grade == Grade::judgement) return StayWellPage::tr("Not tested");
    if (rule.rule.grade == Grade::recalled) return StayWellPage::tr("Evidence: still to be checked");
    switch (rule.strength) {
        case Strength::good: return StayWellPage::tr("Evidence: good");
        case Strength::moderate: return StayWellPage::tr("Evidence: moderate");
        case Strength::weak: break;
    }
    return StayWellPage::tr("Evidence: weak");
}

QString rangeWords(const Range& range) {
    //: %1 and %2 are numbers
    return range.from == range.to ? QLocale().toString(range.from) : StayWellPage::tr("%1 to %2").arg(QLocale().toString(range.from), QLocale().toString(range.to));
}

/// How much of an exercise in one session: the days a week are those of the programme.
QString doseWords(const Exercise& exercise) {
    const QString sets = StayWellPage::tr("%n sets", "", exercise.dose.sets.to);
    QString words = sets;
    //: %1 is "3 sets", %2 a number of seconds or repetitions
    if (exercise.dose.holdSeconds && !exercise.dose.reps) words = StayWellPage::tr("%1 of %2 seconds").arg(sets, rangeWords(*exercise.dose.holdSeconds));
    if (exercise.dose.reps) words = StayWellPage::tr("%1 of %2").arg(sets, rangeWords(*exercise.dose.reps));
    //: %1 is "3 sets of 8 to 12"
    return exercise.sides == "each" ? StayWellPage::tr("%1, each side").arg(words) : words;
}

QWidget* gridOf(int leastWidth, int columns) {
    auto* widget = new QWidget;
    new CardGrid(leastWidth, columns, widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return widget;
}

QString nameOf(const StayWellProgramme& programme, const std::string& session) {
    for (const StrengthSession& one : programme.sessions) {
        if (one.id == session) return ClinicalText::of(one.name);
    }
    return {};
}

}  // namespace

StayWellPage::StayWellPage(CheckUp& checkUp, const ClinicalText& text, DistanceUnit unit, QWidget* parent)
    : LibraryPage(parent), checkUp_(checkUp), text_(text), unit_(unit) {}

void StayWellPage::refresh() {
    const StayWellProgramme& programme = text_.knowledge().content().stayWell;
    setBack(tr("Back"));
    setTitle(tr("Stay well"));
    setLead(tr("No pain? Two short sessions a week, and a few good habits."));
    QVBoxLayout* column = newBody();
    SourcedText sourced(text_);
    QVBoxLayout* first = addBox(*column, tr("Before you start"), true);
    first->addWidget(sourced.passage(programme.notFor));
    auto* check = new PushButton(ButtonKind::link, tr("My knee is sore: start the check"));
    connect(check, &PushButton::clicked, this, &StayWellPage::checkAsked);
    first->addWidget(check, 0, Qt::AlignLeading);

    const Withheld withheld = mayStayWell(text_.knowledge(), checkUp_.history());
    if (withheld != Withheld::no) {
        column->addWidget(new WithheldNotice(withheld, nullptr));
    } else {
        buildSessions(*column, sourced);
        buildLoad(*column, sourced);
        buildDrill(*column, sourced);
    }
    buildShoes(*column, sourced);
    column->addSpacing(theme().space(Space::s16));
    const ReadingColumns columns = addReadingColumns(*column);
    sourced.addTo(*columns.main, tr("What is known"), programme.about);
    sourced.addTo(*columns.aside, tr("When to get help"), programme.whenToGetHelp);
    column->addSpacing(theme().space(Space::s16));
    column->addWidget(new RuleLine);
    column->addWidget(sourced.sources(programme.reviewed));
}

void StayWellPage::buildSessions(QVBoxLayout& column, SourcedText& sourced) {
    const StayWellProgramme& programme = text_.knowledge().content().stayWell;
    addSection(column, tr("%n sessions a week", "", programme.sessionsAWeek));
    column.addWidget(sourced.passage(programme.how, Marker::check));
    QWidget* sessions = gridOf(400, 2);
    for (const PlannedPhase& session : stayWellSessions(text_.knowledge(), checkUp_.history())) {
        auto* card = new Card;
        card->setPadding(20);
        card->column()->addWidget(new HeadingLabel(3, nameOf(programme, session.phase), card));
        for (const ExerciseId& id : session.exercises) {
            const Exercise& exercise = *text_.knowledge().find(id);
            auto* link = new LinkCard(ClinicalText::of(exercise.name), doseWords(exercise), card);
            connect(link, &LinkCard::clicked, this, [this, id] { Q_EMIT exerciseAsked(id); });
            card->column()->addWidget(link);
        }
        for (const LeftOut& one : session.leftOut) {
            //: %1 is the name of an exercise, %2 the reason
            auto* words = new TextLabel(TypeRole::small, tr("Left out for you: %1. %2").arg(text_.exercise(one.exercise), ClinicalText::of(one.why)), card);
            words->setColour(Role::textQuiet);
            card->column()->addWidget(words);
        }
        card->column()->addStretch(1);
        sessions->layout()->addWidget(card);
    }
    column.addWidget(sessions);
}

void StayWellPage::buildLoad(QVBoxLayout& column, SourcedText& sourced) {
    addSection(column, tr("Habits of training"));
    QWidget* rules = gridOf(300, 3);
    for (const LoadRule& rule : text_.knowledge().content().stayWell.load) {
        auto* card = new Card;
        card->setPadding(20);
        auto* words = new TextLabel(TypeRole::body, sourced.words(rule.rule), card);
        words->setStrong(true);
        card->column()->addWidget(words);
        card->column()->addWidget(new TextLabel(TypeRole::body, ClinicalText::of(rule.why), card));
        card->column()->addStretch(1);
        auto* strength = new TextLabel(TypeRole::small, evidenceWords(rule), card);
        strength->setStrong(true);
        strength->setColour(Role::textQuiet);
        card->column()->addWidget(strength);
        rules->layout()->addWidget(card);
    }
    column.addWidget(rules);
}

void StayWellPage::buildDrill(QVBoxLayout& column, SourcedText& sourced) {
    const StayWellProgramme& programme = text_.knowledge().content().stayWell;
    addSection(column, tr("Cadence drill"));
    const ReadingColumns columns = addReadingColumns(column);
    columns.main->addWidget(sourced.passage(programme.cadence));
    if (const auto& drill = programme.cadenceExercise) {
        auto* how = new PushButton(ButtonKind::link, tr("See the drill step by step"));
        connect(how, &PushButton::clicked, this, [this, id = *drill] { Q_EMIT exerciseAsked(id); });
        columns.main->addWidget(how, 0, Qt::AlignLeading);
    }
    columns.main->addStretch(1);
    columns.aside->addWidget(new Metronome(programme.leastCadence, programme.mostCadence, programme.firstCadence));
    columns.aside->addStretch(1);
}

void StayWellPage::buildShoes(QVBoxLayout& column, SourcedText& sourced) {
    const StayWellProgramme& programme = text_.knowledge().content().stayWell;
    addSection(column, tr("Shoes"));
    const ReadingColumns columns = addReadingColumns(column);
    columns.main->addWidget(sourced.passage(programme.shoes));
    columns.main->addStretch(1);
    const bool miles = unit_ == DistanceUnit::miles;
    const QString ask = miles ? tr("Miles a week in this pair") : tr("Kilometres a week in this pair");
    auto* card = new Card;
    auto* title = new HeadingLabel(3, ask, card);
    auto* distance = new Stepper(card);
    distance->setQuestion(ask);
    distance->setUnit(miles ? tr("miles") : tr("km"));
    distance->setRange(1, mostAWeek, 5, usualAWeek);
    distance->setQuickPicks({10, 20, 30, 40, 60});
    distance->setTypingAllowed(false);
    auto* answer = new TextLabel(TypeRole::body, tr("Say how far, and read how long they last."), card);
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(distance), static_cast<QWidget*>(answer)}) card->column()->addWidget(part);
    connect(distance, &Stepper::valueChosen, answer, [answer, programme = &programme, miles](int value) {
        const auto weeks = shoeWeeks(*programme, miles ? static_cast<int>(std::lround(value * kilometresInAMile)) : value);
        if (!weeks) return;
        //: %1 and %2 are numbers of weeks
        answer->setText(tr("Look at them after about %1 weeks. Change them by week %2.").arg(QLocale().toString(weeks->from), QLocale().toString(weeks->to)));
        alertReader(answer, answer->text());
    });
    columns.aside->addWidget(card);
    columns.aside->addStretch(1);
}

}  // namespace kneemap
