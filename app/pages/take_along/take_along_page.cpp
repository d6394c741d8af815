#include "app/pages/take_along/take_along_page.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include "app/check_up.h"
#include "app/language.h"
#include "app/pages/library/card_grid.h"
#include "app/pages/library/reading_layout.h"
#include "app/pages/take_along/code_view.h"
#include "app/pages/take_along/paper_preview.h"
#include "app/private_file.h"
#include "app/report/code_text.h"
#include "app/report/paper_pages.h"
#include "app/report/pdf_export.h"
#include "app/report/plain_text.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/door_button.h"
#include "app/widgets/even_layout.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_text.h"
#include "app/widgets/option_group.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

QSizePolicy tall() {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    return policy;
}

QVBoxLayout* columnOf(QWidget* widget, Space gap) {
    widget->setSizePolicy(tall());
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(gap));
    return column;
}

}  // namespace

TakeAlongPage::TakeAlongPage(CheckUp& checkUp, const ClinicalText& text, const QDateTime& now, TakeAlongWays ways,
                             std::shared_ptr<TakeAlongChoices> choices, QWidget* parent)
    : LibraryPage(parent), checkUp_(checkUp), text_(text), now_(now), ways_(std::move(ways)), choices_(std::move(choices)) {}

bool TakeAlongPage::hasResult() const {
    return std::holds_alternative<ShowResult>(checkUp_.step()) || checkUp_.assessment().urgency.urgency == Urgency::emergency;
}

Report TakeAlongPage::report() const { return makeReport(text_.knowledge(), checkUp_.history(), checkUp_.assessment(), choices_->plan); }

PaperDocument TakeAlongPage::document() const {
    if (!hasResult()) return paperQuestionnaire(text_, choices_->report.tone);
    return reportDocument(report(), text_, now_, choices_->report);
}

QStringList TakeAlongPage::codeTexts() const { return kneemap::codeTexts(report(), text_, now_.date()); }

QString TakeAlongPage::savePdf(const QString& path) const { return writePrivately(path, pdfOf(document(), usualPaper())); }

QString TakeAlongPage::saveText(const QString& path) const { return writePrivately(path, plainText(document()).toUtf8()); }

QString TakeAlongPage::saveRecord(const QString& path) const { return writePrivately(path, ways_.record()); }

void TakeAlongPage::refresh() {
    setBack(tr("Back"));
    setTitle(tr("Take it along"));
    setLead(hasResult() ? tr("Keep your result, or show it to a doctor or physio. Nothing is sent.")
                        : tr("There is no result yet. Rather use paper? Get the same questions on one page."));
    QVBoxLayout* body = newBody();
    if (ways_.kiosk) return buildKiosk(*body);
    auto* both = new QWidget;
    both->setSizePolicy(tall());
    auto* row = new EvenLayout(both);
    row->setGaps(theme().space(Space::s32), theme().space(Space::s24));
    row->setWeights({6, 5});
    row->setLeastColumnWidth(340);
    row->setStacked(theme().hasLargeText());
    row->setTopAligned(true);
    auto* start = new QWidget;
    QVBoxLayout* column = columnOf(start, Space::s12);
    buildWays(*column);
    if (hasResult()) {
        buildChoices(*column);
        buildLanguages(*column);
    }
    column->addStretch(1);
    row->addWidget(start);
    auto* end = new QWidget;
    side_ = columnOf(end, Space::s12);
    row->addWidget(end);
    body->addWidget(both);
    showSide();
}

void TakeAlongPage::buildWays(QVBoxLayout& column) {
    auto* ways = new QWidget;
    ways->setSizePolicy(tall());
    auto* grid = new CardGrid(270, 2, ways);
    const auto add = [&](IconName icon, const QString& name, const QString& line, auto act) {
        auto* card = new DoorButton(icon, name, line, DoorButton::Shape::card);
        connect(card, &QAbstractButton::clicked, this, act);
        grid->addWidget(card);
    };
    const QString pdf = tr("PDF files (*.pdf)");
    add(IconName::print, tr("Print"), hasResult() ? tr("Your page, and one for the clinician") : tr("One page"), &TakeAlongPage::print);
    add(IconName::save, tr("Save as PDF"), tr("A file you can open on any computer"), [this, pdf] {
        askWhereToSave(tr("Save as PDF"), tr("knee-check", "the name of a file") + QStringLiteral(".pdf"), pdf, &TakeAlongPage::savePdf);
    });
    if (hasResult()) {
        add(IconName::qr, tr("QR code"), tr("Scan with your phone; no internet needed"), [this] {
            choices_->code = true;
            showSide();
        });
        add(IconName::copy, tr("Copy as text"), tr("To paste it anywhere"), &TakeAlongPage::copy);
        add(IconName::list, tr("Plain text"), tr("A file with words alone"), [this] {
            askWhereToSave(tr("Plain text"), tr("knee-check", "the name of a file") + QStringLiteral(".txt"), tr("Text files (*.txt)"), &TakeAlongPage::saveText);
        });
        if (ways_.record) {
            //: FHIR is the name of a format that record systems of clinics read
            add(IconName::person, tr("For a clinician (FHIR)"), tr("A file for the clinic’s record system"), [this] {
                askWhereToSave(tr("For a clinician (FHIR)"), tr("knee-check", "the name of a file") + QStringLiteral(".json"), tr("FHIR files (*.json)"), &TakeAlongPage::saveRecord);
            });
        }
    }
    column.addWidget(ways);
    auto* told = new QWidget;
    told_ = columnOf(told, Space::s4);
    column.addWidget(told);
}

void TakeAlongPage::buildChoices(QVBoxLayout& column) {
    addSection(column, tr("What goes along"));
    const Report made = report();
    auto* list = new OptionGroup(Choosing::many);
    list->setQuestion(tr("What goes along"));
    std::vector<Choice> rows;
    std::vector<bool ReportChoices::*> members;
    if (!made.exercises.empty()) {
        rows.push_back({tr("Add my exercises"), {tr("With pictures, on pages of their own"), {}, {}, false}, Choice::Kind::ordinary});
        members.push_back(&ReportChoices::exercises);
    }
    if (!made.isEmergency()) {
        rows.push_back({tr("Add questions to ask"), {}, Choice::Kind::ordinary});
        members.push_back(&ReportChoices::questions);
    }
    if (made.age) {
        rows.push_back({tr("Hide my age"), {}, Choice::Kind::ordinary});
        members.push_back(&ReportChoices::hideAge);
    }
    list->setChoices(rows);
    std::vector<int> chosen;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (choices_->report.*members[i]) chosen.push_back(static_cast<int>(i));
    }
    list->setChosen(chosen);
    connect(list, &OptionGroup::chosenChanged, this, [this, members](const std::vector<int>& indexes) {
        for (const auto member : members) choices_->report.*member = false;
        for (const int index : indexes) choices_->report.*members[static_cast<std::size_t>(index)] = true;
        showSide();
    });
    column.addWidget(list);
}

/// Whoever examines the knee may read another language than the person.
void TakeAlongPage::buildLanguages(QVBoxLayout& column) {
    const QString title = tr("Language of the page for the clinician");
    addSection(column, title);
    auto* list = new OptionGroup(Choosing::one);
    list->setQuestion(title);
    std::vector<Choice> rows{{tr("The same as mine"), {}, Choice::Kind::ordinary}};
    QStringList codes{QString()};
    for (const LanguageName& name : Language::available()) {
        rows.push_back({name.ownName, {}, Choice::Kind::ordinary});
        codes.append(name.code);
    }
    list->setChoices(rows);
    list->setChosen({static_cast<int>(codes.indexOf(choices_->report.clinicianLanguage))});
    connect(list, &OptionGroup::chosenChanged, this, [this, codes](const std::vector<int>& indexes) {
        choices_->report.clinicianLanguage = indexes.empty() ? QString() : codes[indexes.front()];
        showSide();
    });
    column.addWidget(list);
}

/// The paper as it will look, or the code.
void TakeAlongPage::showSide() {
    if (side_ == nullptr) return;
    if (sideShown_) {
        side_->removeWidget(sideShown_);
        sideShown_->hide();
        sideShown_->deleteLater();
    }
    auto* shown = new QWidget;
    sideShown_ = shown;
    QVBoxLayout* column = columnOf(shown, Space::s12);
    if (choices_->code && hasResult()) {
        addCode(*column);
        auto* paper = new PushButton(ButtonKind::link, tr("Show the paper"));
        connect(paper, &QPushButton::clicked, this, [this] {
            choices_->code = false;
            showSide();
        });
        column->addWidget(paper, 0, Qt::AlignLeading);
    } else {
        auto* heading = new HeadingLabel(2, tr("How it looks on paper"));
        heading->setType(TypeRole::subheading);
        column->addWidget(heading);
        auto* preview = new PaperPreview;
        preview->setDocument(document(), usualPaper());
        column->addWidget(preview);
    }
    side_->addWidget(shown);
}

void TakeAlongPage::addCode(QVBoxLayout& column) {
    auto* heading = new HeadingLabel(2, tr("Scan with your phone"));
    heading->setType(TypeRole::subheading);
    column.addWidget(heading);
    column.addWidget(new TextLabel(TypeRole::body, tr("The code holds the words themselves. No internet is needed.")));
    auto* code = new CodeView;
    code->setTexts(codeTexts());
    code->setBigger(choices_->bigger);
    column.addWidget(code, 0, Qt::AlignLeading);
    const auto words = [this] { return choices_->bigger ? tr("Make the code smaller") : tr("Make the code bigger"); };
    auto* bigger = new PushButton(ButtonKind::secondary, words());
    bigger->setIcon(IconName::search);
    connect(bigger, &QPushButton::clicked, this, [this, code, bigger, words] {
        choices_->bigger = !choices_->bigger;
        code->setBigger(choices_->bigger);
        bigger->setText(words());
    });
    column.addWidget(bigger, 0, Qt::AlignLeading);
}

/// Two things to press, and the code is there from the start.
void TakeAlongPage::buildKiosk(QVBoxLayout& column) {
    side_ = nullptr;
    if (hasResult()) addCode(column);
    auto* told = new QWidget;
    told_ = columnOf(told, Space::s4);
    column.addWidget(told);
    auto* paper = new PushButton(ButtonKind::primary, hasResult() ? tr("Print my page") : tr("Print a page"));
    paper->setIcon(IconName::print);
    connect(paper, &QPushButton::clicked, this, &TakeAlongPage::print);
    column.addWidget(paper, 0, Qt::AlignLeading);
}

void TakeAlongPage::print() {
    switch (ways_.print(document())) {
        case Printed::cancelled: return;
        case Printed::failed:
            return tell(false, ways_.kiosk ? tr("The printer did not answer. Scan the code, or ask the front desk.")
                                                 : tr("The printer did not answer. Save a PDF, or try again."));
        case Printed::yes: break;
    }
    if (!ways_.kiosk) return tell(true, tr("Sent to the printer."));
    //: %1 is where the printer stands: "the printer by the desk"
    tell(true, ways_.printerPlace.isEmpty() ? tr("Take your page from the printer.") : tr("Take your page from %1.").arg(ways_.printerPlace));
}

void TakeAlongPage::copy() {
    QGuiApplication::clipboard()->setText(plainText(document()));
    tell(true, tr("Copied. Paste it where you like."));
}

void TakeAlongPage::askWhereToSave(const QString& title, const QString& name, const QString& filter, QString (TakeAlongPage::*save)(const QString&) const) {
    QFileDialog dialog(this, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return;
    const QString path = dialog.selectedFiles().constFirst();
    const QString fault = (this->*save)(path);
    if (fault.isEmpty()) tell(true, tr("Saved."), QFileInfo(path).absolutePath());
    else tell(false, fault);
}

void TakeAlongPage::tell(bool fine, const QString& words, const QString& folder) {
    if (toldShown_) {
        told_->removeWidget(toldShown_);
        toldShown_->hide();
        toldShown_->deleteLater();
    }
    auto* shown = new QWidget;
    toldShown_ = shown;
    QVBoxLayout* column = columnOf(shown, Space::s4);
    auto* line = new IconText(fine ? IconName::check : IconName::octagon, words);
    line->setColours(fine ? Role::selfCareEdge : Role::emergencyEdge, Role::text);
    column->addWidget(line);
    if (!folder.isEmpty()) {
        auto* open = new PushButton(ButtonKind::link, tr("Open the folder"));
        connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        column->addWidget(open, 0, Qt::AlignLeading);
    }
    told_->addWidget(shown);
    shown->show();  // before it is announced: nothing is read out of what is not there yet
    alertReader(line->label(), words);
}

}  // namespace kneemap
