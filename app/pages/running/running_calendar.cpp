#include "app/pages/running/running_calendar.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/clinical_text.h"
#include "app/pages/running/run_words.h"

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunningCalendar)
};

QString wordsFor(const ReturnProgramme& programme, const RunStage& stage, const PlannedRun& run) {
    QStringList lines;
    //: %1 is "Stage 4", %2 and %3 are numbers: run 1 of 2
    lines.append(Words::tr("%1, run %2 of %3. Planned if every run before it was green.")
                     .arg(stageName(stage), QLocale().toString(run.turn), QLocale().toString(stage.greens)));
    lines.append(ClinicalText::of(programme.session));
    lines.append(QString());
    //: %1 and %2 are sentences: how green is told, what to do
    lines.append(Words::tr("Green: %1 %2").arg(ClinicalText::of(programme.green.is), ClinicalText::of(programme.green.act)));
    lines.append(Words::tr("Amber: %1 %2").arg(ClinicalText::of(programme.amber.is), ClinicalText::of(programme.amber.act)));
    lines.append(Words::tr("Red: %1 %2").arg(ClinicalText::of(programme.red.is), ClinicalText::of(programme.red.act)));
    return lines.join(QLatin1Char('\n'));
}

/// All that makes a plan what it is.
QString seedOf(const ReturnPlan& plan) {
    QStringList parts{QString::fromStdString(plan.tweak->cause.text())};
    for (const PlannedRun& run : plan.runs) parts.append(toDate(run.day).toString(Qt::ISODate));
    return parts.join(QLatin1Char(' '));
}

}  // namespace

std::vector<CalendarEntry> calendarEntries(const ReturnProgramme& programme, const ReturnPlan& plan) {
    std::vector<CalendarEntry> entries;
    if (plan.runs.empty()) return entries;
    const QString seed = seedOf(plan);
    for (const PlannedRun& run : plan.runs) {
        const RunStage& stage = programme.stages[static_cast<std::size_t>(run.stage)];
        entries.push_back({calendarUid(QStringLiteral("%1 #%2").arg(seed).arg(entries.size() + 1)), toDate(run.day), sessionWords(stage), wordsFor(programme, stage, run)});
    }
    return entries;
}

}  // namespace kneemap
