#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

#include "app/report/print_report.h"
#include "app/report/report_document.h"

namespace kneemap {

/// What the person chose on the page; it outlives the page, so that a change of language or look loses nothing.
struct TakeAlongChoices {
    ReportChoices report;
    std::optional<ConditionId> plan;  ///< the cause whose plan goes along; none: the first
    bool code = false;                ///< the code stands in place of the preview
    bool bigger = false;              ///< the code is shown larger
};

/// The ways out of the room that the window opens for the page.
struct TakeAlongWays {
    std::function<Printed(const PaperDocument&)> print;
    std::function<QByteArray()> record;  ///< the check-up for a record system (FHIR); without it, it is not offered
    bool kiosk = false;                  ///< two things to press, and no dialog
    QString printerPlace;                ///< where a kiosk's page comes out: "the printer by the desk"
};

}  // namespace kneemap
