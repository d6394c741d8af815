#pragma once

#include <QString>

namespace kneemap {

enum class PrinterState { none, ready, printing, stopped };

/// The printer of a kiosk as the computer knows it. Paper and ink it may not know of.
struct PrinterStatus {
    QString name;  ///< empty where there is none
    PrinterState state = PrinterState::none;
};

/// The printer of that name, or the computer's default printer if the name is empty. May ask the print system, so it is
/// for the staff page and not for every page.
PrinterStatus printerStatus(const QString& name);

}  // namespace kneemap
