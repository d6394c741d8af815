// What stands in front of the pages of a kiosk, and what is asked there.

#include <QStackedLayout>
#include <QTimer>
#include <QWidget>
#include <utility>

#include "app/check_up.h"
#include "app/kiosk/attract_page.h"
#include "app/kiosk/cover.h"
#include "app/kiosk/hide_cover.h"
#include "app/kiosk/kiosk_tool_row.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/language_cover.h"
#include "app/kiosk/paper_way.h"
#include "app/kiosk/reach.h"
#include "app/kiosk/staff_status.h"
#include "app/kiosk/still_there.h"
#include "app/kiosk/text_size_cover.h"
#include "app/main_window.h"
#include "app/pages/settings/app_settings.h"
#include "app/widgets/heading_label.h"

namespace kneemap {
namespace {

constexpr int saidFor = 3000;  // ms

}  // namespace

void KioskWindow::removeCover() {
    QWidget* cover = std::exchange(cover_, nullptr);
    if (cover == nullptr) return;
    stack_->removeWidget(cover);
    delete cover;
}

void KioskWindow::setCover(QWidget* widget, bool alone) {
    removeCover();
    cover_ = widget;
    stack_->addWidget(widget);
    stack_->setCurrentWidget(widget);
    tools_->setVisible(!alone && visit_ != nullptr);
    if (auto* sheet = qobject_cast<Cover*>(widget)) sheet->heading()->setFocus(Qt::OtherFocusReason);
    else if (qobject_cast<HideCover*>(widget) != nullptr) widget->setFocus(Qt::MouseFocusReason);  // no ring round the whole screen
}

void KioskWindow::dropCover() {
    removeCover();
    QWidget* below = visit_ != nullptr ? static_cast<QWidget*>(visit_) : attract_;
    stack_->setCurrentWidget(below);
    tools_->setVisible(visit_ != nullptr);
    if (visit_ != nullptr && visit_->page() != nullptr && visit_->page()->heading() != nullptr) {
        visit_->page()->heading()->setFocus(Qt::OtherFocusReason);
    }
}

void KioskWindow::warn(int seconds) {
    warning_ = new StillThere(seconds);
    connect(warning_, &StillThere::goOnAsked, this, &KioskWindow::goOn);
    connect(warning_, &StillThere::finishAsked, this, [this] {
        exportUnasked();
        forget();
        sayCleared();
    });
    setCover(warning_, true);
}

void KioskWindow::goOn() {
    idle_->goOn();
    dropCover();
    // What was hidden from onlookers stays hidden.
    if (std::exchange(hidden_, false)) hideOrShow();
}

void KioskWindow::hideOrShow() {
    hidden_ = !hidden_;
    tools_->setHidden(hidden_);
    if (!hidden_) return dropCover();
    auto* cover = new HideCover;
    connect(cover, &HideCover::clicked, this, [this] { QTimer::singleShot(0, this, [this] { if (hidden_) hideOrShow(); }); });
    setCover(cover, false);
}

void KioskWindow::chooseLanguage() {
    auto* cover = new LanguageCover(languages_, visit_ != nullptr ? language_.code() : setup_.config.defaultLanguage);
    connect(cover, &LanguageCover::backAsked, this, &KioskWindow::dropCover);
    connect(cover, &LanguageCover::chosen, this, [this](const QString& code) {
        if (visit_ == nullptr) return begin(code);
        dropCover();
        settings_.setLanguage(code);
    });
    setCover(cover, false);
}

void KioskWindow::chooseTextSize() {
    auto* cover = new TextSizeCover(settings_);
    connect(cover, &TextSizeCover::done, this, &KioskWindow::dropCover);
    setCover(cover, false);
}

void KioskWindow::bringDown(bool down) {
    down_ = down;
    above_->setFixedHeight(down ? broughtDownBy(size()) : 0);
    tools_->setBroughtDown(down);
}

void KioskWindow::finish() {
    if (visit_ == nullptr || visit_->checkUp().isEmpty()) return forget();
    const bool hasPage = std::holds_alternative<ShowResult>(visit_->checkUp().step());
    auto* cover = hasPage ? new Cover(tr("Did you take your page?"), tr("Your answers are cleared now and cannot be brought back."))
                          : new Cover(tr("Clear your answers?"), tr("They cannot be brought back."));
    std::vector<CoverChoice> choices = {{tr("Clear now"), ButtonKind::primary, [this] {
                                             exportUnasked();
                                             forget();
                                             sayCleared();
                                         }}};
    if (hasPage) {
        const auto& exporting = setup_.config.exporting;
        if (!exporting.folder.isEmpty() && exporting.ask && !exported_) {
            choices.push_back({tr("Give my result to the clinic"), ButtonKind::secondary, [this] { giveToClinic(); }});
        }
        choices.push_back({tr("Print my page"), ButtonKind::secondary, [this] { takeAlong(TakeAlongView::paper); }});
        choices.push_back({tr("Show the code"), ButtonKind::secondary, [this] { takeAlong(TakeAlongView::code); }});
    }
    choices.push_back({tr("Go back"), ButtonKind::secondary, [this] { dropCover(); }});
    cover->setChoices(std::move(choices));
    setCover(cover, true);
}

void KioskWindow::takeAlong(TakeAlongView view) {
    dropCover();
    visit_->showTakeAlong(view);
}

bool KioskWindow::exportResult() {
    const std::vector<ExportFile> files = {{QStringLiteral("summary.pdf"), visit_->resultPdf()},
                                           {QStringLiteral("summary.fhir.json"), visit_->resultRecord()}};
    const ExportOutcome outcome = ExportFolder(setup_.config.exporting.folder).write(QStringLiteral("knee-check"), files, QDateTime::currentDateTime());
    exported_ = outcome.isWritten();
    exportFault_ = outcome.fault;
    if (outcome.fault) qWarning("kneemap: the export folder: %s", qPrintable(outcome.reason));
    return exported_;
}

/// Where the clinic has the person's yes in another way.
void KioskWindow::exportUnasked() {
    const auto& to = setup_.config.exporting;
    if (visit_ == nullptr || to.folder.isEmpty() || to.ask || exported_) return;
    if (std::holds_alternative<ShowResult>(visit_->checkUp().step())) exportResult();
}

/// Only with the person's yes; and while they are there, for nothing waits for a better moment.
void KioskWindow::giveToClinic() {
    const bool given = exportResult();
    auto* cover = given ? new Cover(tr("The clinic has your result."), {}) : new Cover(tr("That did not work."), exportFaultForPerson());
    cover->setChoices({{tr("Go on"), ButtonKind::primary, [this] { finish(); }}});
    setCover(cover, true);
}

void KioskWindow::printPaper() {
    const Printed printed = printQuestionnaire(setup_.config, language_.code(), options_.knowledge);
    if (printed == Printed::yes) say(tr("Take your page from the printer."), {});
    else say(tr("The printer did not answer."), tr("Please ask the front desk for paper."));
}

/// A word that goes by itself.
void KioskWindow::say(const QString& title, const QString& words) {
    auto* cover = new Cover(title, words);
    setCover(cover, true);
    QTimer::singleShot(saidFor, cover, [this] { dropCover(); });
}

void KioskWindow::sayCleared() { say(tr("Cleared. Nothing is left here. Take care."), {}); }

void KioskWindow::askForStaff() {
    if (visit_ == nullptr || visit_->checkUp().isEmpty()) {
        forget();
        Q_EMIT staffAsked();
        return;
    }
    auto* cover = new Cover(tr("Clear this person’s answers?"), tr("Staff only: the answers are wiped before the lock opens."));
    cover->setChoices({{tr("Keep them"), ButtonKind::primary, [this] { dropCover(); }},
                       {tr("Clear them"), ButtonKind::secondary, [this] {
                            forget();
                            Q_EMIT staffAsked();
                        }}});
    setCover(cover, true);
}

}  // namespace kneemap
