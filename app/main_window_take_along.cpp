// What leaves the room, in the window.

#include "app/check_up.h"
#include "app/main_window.h"
#include "app/main_window_content.h"
#include "app/pages/settings/app_settings.h"
#include "app/pages/take_along/take_along_page.h"
#include "app/report/paper_pages.h"
#include "app/report/pdf_export.h"

namespace kneemap {

void MainWindow::showTakeAlong(TakeAlongView view, const std::optional<ConditionId>& plan) {
    if (!loadContent()) return;
    auto choices = std::make_shared<TakeAlongChoices>();
    choices->report.tone = tone();
    choices->plan = plan;
    choices->report.exercises = plan.has_value();
    choices->code = view == TakeAlongView::code;
    TakeAlongWays ways;
    ways.kiosk = options_.kiosk;
    ways.print = [this](const PaperDocument& document) {
        const Printed done = options_.kiosk ? printOn(document, options_.printer) : askAndPrint(document, this);
        if (done == Printed::yes) Q_EMIT printed();
        return done;
    };
    lookUp([this, choices, ways, now = QDateTime::currentDateTime()] { placeLibrary(new TakeAlongPage(checkUp(), text(), now, ways, choices)); });
}

QByteArray MainWindow::resultPdf() {
    const Report report = makeReport(checkUp().knowledge(), checkUp().history(), checkUp().assessment());
    return pdfOf(reportDocument(report, text(), QDateTime::currentDateTime()), usualPaper());
}

}  // namespace kneemap
