#include "app/kiosk/staff_status.h"

#include <QCoreApplication>
#include <QLocale>

namespace kneemap {
namespace {

/// Words of the staff page.
struct Staff {
    Q_DECLARE_TR_FUNCTIONS(Staff)
};

QString when(const QDateTime& time) { return QLocale().toString(time, QLocale::ShortFormat); }

StatusLine printerLine(const PrinterStatus& printer) {
    const QString label = Staff::tr("Printer");
    switch (printer.state) {
        case PrinterState::ready: return {label, Staff::tr("%1: ready").arg(printer.name)};
        case PrinterState::printing: return {label, Staff::tr("%1: printing").arg(printer.name)};
        case PrinterState::stopped: return {label, Staff::tr("%1: stopped").arg(printer.name), true};
        case PrinterState::none: break;
    }
    return {label, printer.name.isEmpty() ? Staff::tr("This computer has no printer.") : Staff::tr("There is no printer called %1.").arg(printer.name), true};
}

StatusLine exportLine(const StaffStatus& status) {
    const QString label = Staff::tr("Export folder");
    if (status.exportFolder.isEmpty()) return {label, Staff::tr("Nothing is exported.")};
    if (status.exportFault) return {label, exportFaultForStaff(*status.exportFault), true};
    if (!status.bytesFree) return {label, exportFaultForStaff(ExportFault::folderMissing), true};
    return {label, Staff::tr("%1: %2 free").arg(status.exportFolder, QLocale().formattedDataSize(*status.bytesFree, 1))};
}

QString countWords(const StaffStatus& status) {
    if (!status.counts) return Staff::tr("Not counted.");
    const QStringList lines = {
        Staff::tr("%n begun since %1", nullptr, status.counts->begun).arg(when(status.started)),
        Staff::tr("%n finished", nullptr, status.counts->finished),
        Staff::tr("%n left and wiped", nullptr, status.counts->wiped),
        Staff::tr("%n printed", nullptr, status.counts->printed),
    };
    return lines.join(QLatin1Char('\n'));
}

StatusLine configLine(const StaffStatus& status) {
    const QString label = Staff::tr("Settings file");
    if (status.configFaults.isEmpty()) return {label, status.configFile.isEmpty() ? Staff::tr("None. Safe settings are in use.") : status.configFile};
    return {label, (QStringList{Staff::tr("The file has a fault. Safe settings are in use.")} + status.configFaults).join(QLatin1Char('\n')), true};
}

}  // namespace

std::vector<StatusLine> statusLines(const StaffStatus& status) {
    //: %1 is a version such as 2026.11, %2 a date
    const QString content = Staff::tr("%1, checked %2").arg(status.contentVersion, QLocale().toString(status.contentReviewed, QLocale::LongFormat));
    std::vector<StatusLine> lines = {
        {Staff::tr("Program"), Staff::tr("Kneemap %1").arg(status.version)},
        {Staff::tr("Content"), content},
        configLine(status),
        printerLine(status.printer),
        exportLine(status),
        {Staff::tr("Last wipe"), status.lastWipe ? when(*status.lastWipe) : Staff::tr("None since %1.").arg(when(status.started))},
        {Staff::tr("Check-ups"), countWords(status)},
        {Staff::tr("Languages"), status.languages},
    };
    if (!status.contacts.isEmpty()) lines.push_back({Staff::tr("Emergency number"), status.contacts.join(QLatin1Char('\n'))});
    return lines;
}

QString exportFaultForStaff(ExportFault fault) {
    switch (fault) {
        case ExportFault::folderMissing: return Staff::tr("The export folder is not there. Is the share connected?");
        case ExportFault::readOnly: return Staff::tr("Kneemap may not write in the export folder. Change its rights.");
        case ExportFault::full: return Staff::tr("The disk of the export folder is full. Make room.");
        case ExportFault::other: break;
    }
    return Staff::tr("The last check-up could not be written in the export folder. The log says why.");
}

QString exportFaultForPerson() {
    return Staff::tr("We could not send your page to the clinic. Print it and give it to the front desk, or try again.");
}

}  // namespace kneemap
