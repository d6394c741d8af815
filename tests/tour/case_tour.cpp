#include "tests/tour/case_tour.h"

#include <QCoreApplication>
#include <QFile>
#include <QRadioButton>
#include <QScrollArea>
#include <cstdio>
#include <utility>

#include "app/check_up.h"
#include "app/main_window.h"
#include "app/pages/result/plan_page.h"
#include "app/private_file.h"
#include "app/report/pdf_export.h"
#include "app/report/report_document.h"
#include "app/widgets/opener_button.h"
#include "core/report/check_up_file.h"

namespace kneemap {
namespace {

void passOverTheRest(MainWindow& window) {
    CheckUp& checkUp = window.checkUp();
    for (;;) {
        if (std::holds_alternative<ShowEmergency>(checkUp.step())) {
            checkUp.goOnAfterEmergency();
        } else if (const auto* ask = std::get_if<AskQuestions>(&checkUp.step())) {
            std::vector<std::pair<QuestionId, Answer>> passed;
            for (const QuestionId& id : ask->questions) {
                passed.emplace_back(id, ask->stage == Stage::safety ? Answer(Choices{}) : Answer(Skipped{}));
            }
            checkUp.answer(passed);
        } else {
            return;
        }
    }
}

void openEverything(QWidget* page) {
    for (int round = 0; round < 3; ++round) {
        for (auto* opener : page->findChildren<OpenerButton*>()) {
            if (opener->isVisible() && !opener->isChecked()) opener->click();
        }
        QCoreApplication::processEvents();
    }
}

/// As high as the page needs to be seen whole.
void growToWhole(MainWindow& window) {
    for (int round = 0; round < 4; ++round) {
        int missing = 0;
        for (const auto* area : window.page()->findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->widget() != nullptr) missing = std::max(missing, area->widget()->height() - area->viewport()->height());
        }
        if (missing <= 0) return;
        window.resize(window.width(), window.height() + missing);
        QCoreApplication::processEvents();
    }
}

/// What would be printed, with and without what may be added, and the empty questions.
void writePapers(MainWindow& window, const QString& folder) {
    const CheckUp& checkUp = window.checkUp();
    const ClinicalText text(checkUp.knowledge());
    const Report report = makeReport(checkUp.knowledge(), checkUp.history(), checkUp.assessment());
    const auto write = [&](const char* name, const PaperDocument& document) {
        for (const auto& [paper, size] : {std::pair{"a4", QSizeF(210, 297)}, std::pair{"letter", QSizeF(215.9, 279.4)}}) {
            const QString path = QStringLiteral("%1/%2-%3.pdf").arg(folder, QLatin1String(name), QLatin1String(paper));
            if (!writePrivately(path, pdfOf(document, size)).isEmpty()) std::fprintf(stderr, "could not write %s\n", qPrintable(path));
        }
    };
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0));
    write("report", reportDocument(report, text, now));
    write("report-full", reportDocument(report, text, now, {true, true, false, SkinTone::light}));
    write("questionnaire", paperQuestionnaire(text));
}

}  // namespace

void lookAtCase(MainWindow& window, const QString& file, const QString& folder, const std::function<void(const QString& name)>& shoot) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) return;
    const QSize size = window.size();
    CheckUp& checkUp = window.checkUp();
    History history = readCheckUp(source.readAll().toStdString(), file.toStdString(), checkUp.knowledge());
    if (!history.side) history.side = Side::left;
    if (!history.pattern) history.patternUnsure = true;
    checkUp.load(std::move(history));
    passOverTheRest(window);
    window.showStep();
    shoot(QStringLiteral("review"));
    if (std::holds_alternative<ReviewAnswers>(checkUp.step())) checkUp.acceptReview();
    window.showStep();
    shoot(QStringLiteral("result"));
    growToWhole(window);
    shoot(QStringLiteral("result-whole"));
    openEverything(window.page());
    growToWhole(window);
    shoot(QStringLiteral("result-opened"));
    window.resize(size);
    const Assessment& assessment = checkUp.assessment();
    window.showTakeAlong(TakeAlongView::code);
    shoot(QStringLiteral("take-along-code"));
    window.showTakeAlong();
    shoot(QStringLiteral("take-along"));
    writePapers(window, folder);
    if (assessment.causes.empty()) return;
    window.showPlan(assessment.causes.front().condition);
    shoot(QStringLiteral("plan"));
    auto* plan = qobject_cast<PlanPage*>(window.page());
    for (int section = 0; plan != nullptr && section <= static_cast<int>(PlanSection::sources); ++section) {
        plan->setSection(static_cast<PlanSection>(section));
        QCoreApplication::processEvents();
        growToWhole(window);
        shoot(QStringLiteral("plan-%1").arg(section + 1));
        window.resize(size);
    }
}

}  // namespace kneemap
