// What the window does outside core, measured: finding the spot under a finger, and writing the report as a PDF.

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDateTime>

#include "app/clinical_text.h"
#include "app/content/content_folder.h"
#include "app/diagram/knee_diagram.h"
#include "app/diagram/plate_pixmap.h"
#include "app/diagram/zone_model.h"
#include "app/report/paper_pages.h"
#include "app/report/pdf_export.h"
#include "app/report/report_document.h"
#include "app/style/look.h"
#include "core/reasoning/assess.h"
#include "tests/benchmarks/typical_check_up.h"

namespace {

using namespace kneemap;

void hitTest(benchmark::State& state) {
    ZoneModel zones;
    KneeDiagram diagram(zones);
    diagram.resize(600, 700);
    diagram.grab();  // lays it out
    QPointF finger;
    for (auto _ : state) {
        finger = {finger.x() < diagram.width() ? finger.x() + 7 : 0, finger.y() < diagram.height() ? finger.y() + 3 : 0};
        benchmark::DoNotOptimize(diagram.zoneAt(finger));
    }
}
BENCHMARK(hitTest)->Unit(benchmark::kMicrosecond);

/// A knee rendered from its SVG, which was read before: of that view, so many pixels tall.
void renderKnee(benchmark::State& state) {
    const KneeDrawing drawing(static_cast<KneeView>(state.range(0)), Side::right);
    const PlateFrame frame = frameForPicture(drawing.view(), QSizeF(.75, 1) * static_cast<double>(state.range(1)));
    drawing.ready({});
    for (auto _ : state) benchmark::DoNotOptimize(renderPlate(drawing, frame, {}, 1));
}
BENCHMARK(renderKnee)->ArgsProduct({{0, 1, 2, 3}, {200, 400, 600}})->Unit(benchmark::kMillisecond);

void reportAsPdf(benchmark::State& state) {
    const KnowledgeBase knowledge = shippedKnowledge();
    const ClinicalText text(knowledge);
    const History history = benchmarks::typicalCheckUp(knowledge);
    const Report report = makeReport(knowledge, history, assess(knowledge, history));
    const QDateTime monday(QDate(2026, 11, 23), QTime(9, 0));
    for (auto _ : state) benchmark::DoNotOptimize(pdfOf(reportDocument(report, text, monday), usualPaper()));
}
BENCHMARK(reportAsPdf)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int count, char** values) {
    QApplication application(count, values);
    kneemap::installLook(application);
    benchmark::Initialize(&count, values);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
