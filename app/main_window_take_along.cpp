// What leaves the room, in the window.

#include <QUuid>

#include "app/check_up.h"
#include "app/content/content_hash.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/main_window_content.h"
#include "app/pages/settings/app_settings.h"
#include "app/pages/take_along/take_along_page.h"
#include "app/report/paper_pages.h"
#include "app/report/pdf_export.h"
#include "core/report/fhir_bundle.h"

namespace kneemap {

void MainWindow::showTakeAlong(TakeAlongView view, const std::optional<ConditionId>& plan) {
    if (!loadContent()) return;
    auto choices = std::make_shared<TakeAlongChoices>();
    choices->report.tone = tone();
    choices->report.clinicianLanguage = options_.clinicianLanguage;
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
    if (!options_.kiosk) ways.record = [this] { return resultRecord(); };
    lookUp([this, choices, ways, now = QDateTime::currentDateTime()] { placeLibrary(new TakeAlongPage(checkUp(), text(), now, ways, choices)); });
}

QByteArray MainWindow::resultPdf() {
    const Report report = makeReport(checkUp().knowledge(), checkUp().history(), checkUp().assessment());
    ReportChoices choices;
    choices.clinicianLanguage = options_.clinicianLanguage;
    return pdfOf(reportDocument(report, text(), QDateTime::currentDateTime(), choices), usualPaper());
}

QByteArray MainWindow::resultRecord() {
    const auto folder = options_.knowledge.isEmpty() ? std::nullopt : std::optional<std::filesystem::path>(options_.knowledge.toStdString());
    const FhirStamp stamp{QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(), KNEEMAP_VERSION, contentHash(folder),
                          [] { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }};
    const FhirWords words{QString(language_.code()).replace(QLatin1Char('_'), QLatin1Char('-')).toStdString(),
                          [](const std::string& english) { return ClinicalText::of(english).toStdString(); }};
    return QByteArray::fromStdString(fhirBundle(checkUp().knowledge(), checkUp().history(), checkUp().assessment(), stamp, words));
}

}  // namespace kneemap
