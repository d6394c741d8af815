#include "app/pages/running/run_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/clinical_text.h"

namespace kneemap {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString minutes(int seconds) {
    //: %1 is a number of minutes, such as 1 or 1.5
    return Words::tr("%1 min").arg(QLocale().toString(seconds / 60.0, 'g', 4));
}

}  // namespace

QString stageName(const RunStage& stage) {
    return stage.number == 0 ? Words::tr("Walk") : Words::tr("Stage %1").arg(QLocale().toString(stage.number));
}

QString sessionWords(const RunStage& stage) {
    if (stage.runSeconds == 0) {
        //: %1 and %2 are numbers of minutes
        return Words::tr("Walk %1 to %2 min").arg(QLocale().toString(stage.walkSeconds.from / 60), QLocale().toString(stage.walkSeconds.to / 60));
    }
    //: %1 is a time such as "25 min"
    if (stage.times == 1 && stage.walkSeconds.to == 0) return Words::tr("Run %1").arg(minutes(stage.runSeconds));
    //: %1 is how often, %2 and %3 are times such as "3 min"
    return Words::tr("%1 × (run %2, walk %3)").arg(QLocale().toString(stage.times), minutes(stage.runSeconds), minutes(stage.walkSeconds.from));
}

QDate toDate(const std::chrono::year_month_day& day) {
    if (!day.ok()) return {};
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())), static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::chrono::year_month_day toDay(const QDate& date) {
    using namespace std::chrono;
    if (!date.isValid()) return year_month_day(year(0), month(0), day(0));
    return year_month_day(year(date.year()), month(static_cast<unsigned>(date.month())), day(static_cast<unsigned>(date.day())));
}

QString dayWords(const QDate& date) { return ClinicalText::day(date); }

}  // namespace kneemap
