#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/kiosk/export_folder.h"
#include "app/kiosk/printer_status.h"

namespace kneemap {

/// Check-ups since the start, in memory alone. Numbers of nobody: no time, no answer, no result.
struct KioskCounts {
    int begun = 0;
    int finished = 0;   ///< the result or an emergency card was reached
    int wiped = 0;      ///< by the idle clock, not by "Finish and clear"
    int printed = 0;

    friend bool operator==(const KioskCounts&, const KioskCounts&) = default;
};

/// What staff see of a kiosk; nothing in it is about a person.
struct StaffStatus {
    QString version;
    QString contentVersion;
    QDate contentReviewed;
    QString configFile;        ///< empty: none was named
    QStringList configFaults;  ///< as in faultLines(); empty: all is well
    QString languages;         ///< in their own names, as they are offered
    QStringList contacts;      ///< a line for each language: its emergency number
    PrinterStatus printer;
    QString exportFolder;  ///< empty: nothing is exported
    std::optional<qint64> bytesFree;         ///< there; nothing if the folder is missing
    std::optional<ExportFault> exportFault;  ///< of the last export, if it failed
    QDateTime started;
    std::optional<QDateTime> lastWipe;
    std::optional<KioskCounts> counts;  ///< nothing: they are switched off
};

/// The status as lines of two: what it is about, and how it stands.
struct StatusLine {
    QString label;
    QString words;
    bool needsAttention = false;
};
std::vector<StatusLine> statusLines(const StaffStatus& status);

/// Why a check-up could not be handed to the clinic, for staff.
QString exportFaultForStaff(ExportFault fault);
/// The same for the person, who has to hear it while they are there: what to do instead.
QString exportFaultForPerson();

}  // namespace kneemap
