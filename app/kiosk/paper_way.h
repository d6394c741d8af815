#pragma once

#include <QString>

#include "app/kiosk/kiosk_config.h"
#include "app/report/print_report.h"

namespace kneemap {

/// For whoever would rather not use a screen: prints the same questions on one page, on the clinic's printer and in the
/// language that the window speaks. `contentFolder`: as in loadKnowledge; empty for what ships with the program.
Printed printQuestionnaire(const KioskConfig& config, const QString& language, const QString& contentFolder);

}  // namespace kneemap
