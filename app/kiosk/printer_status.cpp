#include "app/kiosk/printer_status.h"

#include <QPrinterInfo>

namespace kneemap {

PrinterStatus printerStatus(const QString& name) {
    const QPrinterInfo printer = name.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(name);
    if (printer.isNull()) return {name, PrinterState::none};
    switch (printer.state()) {
        case QPrinter::Idle: return {printer.printerName(), PrinterState::ready};
        case QPrinter::Active: return {printer.printerName(), PrinterState::printing};
        default: return {printer.printerName(), PrinterState::stopped};
    }
}

}  // namespace kneemap
