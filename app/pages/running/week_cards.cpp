#include "app/pages/running/week_cards.h"

#include <QLocale>
#include <QVBoxLayout>

#include "app/pages/library/card_grid.h"
#include "app/pages/running/run_words.h"
#include "app/style/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/rule_line.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

/// The first day of its week, as the person's country counts weeks.
QDate weekOf(const QDate& day) { return day.addDays(-((day.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7)); }

QWidget* runLine(const RunStage& stage, const PlannedRun& run, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* day = new TextLabel(TypeRole::body, dayWords(toDate(run.day)), line);
    day->setStrong(true);
    auto* session = new TextLabel(TypeRole::body, sessionWords(stage), line);
    //: %1 is "Stage 4", %2 and %3 are numbers
    auto* turn = new TextLabel(TypeRole::small,
                               WeekCards::tr("%1, run %2 of %3").arg(stageName(stage), QLocale().toString(run.turn), QLocale().toString(stage.greens)), line);
    turn->setColour(Role::textQuiet);
    for (TextLabel* words : {day, session, turn}) column->addWidget(words);
    return line;
}

}  // namespace

WeekCards::WeekCards(const ReturnProgramme& programme, const ReturnPlan& plan, QWidget* parent) : QWidget(parent) {
    auto* grid = new CardGrid(250, 3, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (plan.runs.empty()) return;
    const QDate firstWeek = weekOf(toDate(plan.runs.front().day));
    QDate shown;
    Card* card = nullptr;
    for (const PlannedRun& run : plan.runs) {
        const QDate week = weekOf(toDate(run.day));
        if (week != shown) {
            if (card != nullptr) card->column()->addStretch(1);
            shown = week;
            card = new Card(this);
            card->setPadding(20);
            const qint64 number = firstWeek.daysTo(week) / 7 + 1;
            card->column()->addWidget(new HeadingLabel(3, tr("Week %1").arg(QLocale().toString(number)), card));
            grid->addWidget(card);
        } else {
            card->column()->addWidget(new RuleLine({}, card));
        }
        card->column()->addWidget(runLine(programme.stages[static_cast<std::size_t>(run.stage)], run, card));
    }
    card->column()->addStretch(1);
}

}  // namespace kneemap
