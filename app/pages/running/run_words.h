#pragma once

#include <QDate>
#include <QString>
#include <chrono>

#include "core/knowledge/running.h"

namespace kneemap {

/// "Stage 4"; "Walk" for the walk before all stages.
QString stageName(const RunStage& stage);
/// What is done: "6 × (run 3 min, walk 1 min)", "Run 25 min", "Walk 30 to 45 min".
QString sessionWords(const RunStage& stage);

/// The same day; an invalid one where there is none.
QDate toDate(const std::chrono::year_month_day& day);
std::chrono::year_month_day toDay(const QDate& date);

/// "Monday 23 November", as ClinicalText says days.
QString dayWords(const QDate& date);

}  // namespace kneemap
