#include "app/report/print_report.h"

#ifdef __GLIBC__
#include <nss.h>
#endif

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include "app/report/paper_pages.h"

namespace kneemap {

void printOnThisComputerAlone() {
    if (qEnvironmentVariableIsEmpty("CUPS_SERVER")) qputenv("CUPS_SERVER", "/run/cups/cups.sock");
#ifdef __GLIBC__
    // CUPS wants to know this computer's name in full, and would have a name server of the network asked for it.
    __nss_configure_lookup("hosts", "files");
#endif
}

bool paintOn(QPrinter& printer, const PaperDocument& document) {
    printer.setFullPage(true);
    printer.setDocName(document.title);
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    const PaperPages pages(document, paper);
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    bool fine = true;
    for (int i = 0; i < pages.count(); ++i) {
        if (i > 0) fine = printer.newPage() && fine;
        pages.paint(painter, i, printer.pageLayout().fullRectPixels(printer.resolution()));
    }
    return painter.end() && fine && printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted;
}

Printed printOn(const PaperDocument& document, const QString& name) {
    // Without a printer Qt would quietly write a file.
    const QPrinterInfo info = name.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(name);
    if (info.isNull()) return Printed::failed;
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setPageSize(QPageSize(usualPaper(), QPageSize::Millimeter));
    return printer.isValid() && paintOn(printer, document) ? Printed::yes : Printed::failed;
}

Printed askAndPrint(const PaperDocument& document, QWidget* parent) {
    if (QPrinterInfo::availablePrinterNames().isEmpty()) return Printed::failed;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(usualPaper(), QPageSize::Millimeter));
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    if (dialog.exec() != QDialog::Accepted) return Printed::cancelled;
    return paintOn(printer, document) ? Printed::yes : Printed::failed;
}

}  // namespace kneemap
