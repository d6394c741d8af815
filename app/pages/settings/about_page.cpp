#include "app/pages/settings/about_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QSysInfo>
#include <QVBoxLayout>

#include "app/pages/library/reading_layout.h"
#include "app/pages/library/sourced_text.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

TextLabel* paragraph(const QString& words) {
    auto* label = new TextLabel(TypeRole::body, words);
    label->setSelectable(true);
    return label;
}

BulletList* lines(const QStringList& items) {
    auto* list = new BulletList(Marker::dot);
    list->setItems(items);
    return list;
}

}  // namespace

AboutPage::AboutPage(const ClinicalText& text, QWidget* parent) : LibraryPage(parent), text_(text) {}

QString AboutPage::facts() const {
    const KnowledgeContent& content = text_.knowledge().content();
    const QStringList list{
        tr("Kneemap %1").arg(QStringLiteral(KNEEMAP_VERSION)),
        tr("Content %1").arg(QString::fromStdString(content.version)),
        reviewedWords(content.reviewed),
        tr("Qt %1").arg(QString::fromLatin1(qVersion())),
        QSysInfo::prettyProductName(),
    };
    return list.join(QLatin1Char('\n'));
}

void AboutPage::copyFacts() {
    QGuiApplication::clipboard()->setText(facts());
    copied_->show();
    copied_->setText(tr("Copied."));
    alertReader(copied_, copied_->text());
}

void AboutPage::refresh() {
    setBack(tr("Back"));
    const KnowledgeContent& content = text_.knowledge().content();
    setTitle(tr("About Kneemap"));
    setLead(tr("Kneemap helps you learn about a sore knee. It does not replace a doctor or physio."));
    QVBoxLayout* column = newBody();
    const ReadingColumns columns = addReadingColumns(*column);
    QVBoxLayout& main = *columns.main;

    addSection(main, tr("What it does"));
    main.addWidget(lines({tr("It asks where your knee hurts and how, and says how soon it needs to be seen."),
                          tr("It shows what it could be, and what speaks for and against that."),
                          tr("It gives a plan for the week, with exercises, and a date to look again."),
                          tr("It can be wrong. It cannot see or feel your knee.")}));
    addSection(main, tr("Who it is for, and who not"));
    main.addWidget(lines({tr("It is for adults with a sore knee, most of all runners."),
                          tr("It is not for a bad injury today. Get help first."),
                          tr("It is not for a knee that was just operated on. Ask the team that treated you."),
                          tr("Under 16: see a doctor or physio. There is no exercise plan here.")}));
    // English is the language it is written in.
    if (QLocale().language() != QLocale::English) {
        addSection(main, tr("This language"));
        //: Shown in every language but English; a language that a clinician has read says so here instead
        main.addWidget(paragraph(tr("Translated by the team, not yet reviewed by a clinician who speaks it.")));
    }
    if (!selfTest_.isEmpty()) {
        addSection(main, tr("How sure we are"));
        main.addWidget(lines(selfTest_));
    }
    addSection(main, tr("Your privacy in ten lines"));
    auto* privacy = new BulletList(Marker::number);
    privacy->setItems({tr("Works without internet. It has no network code."),
                       tr("There is no account. We never ask for your name."),
                       tr("Your answers stay on this computer."),
                       tr("Nothing is sent to us or to anyone else."),
                       tr("Nothing counts how you use it."),
                       tr("Checks are kept only if you leave that on in Settings."),
                       tr("You can wipe them all in Settings, at any time."),
                       tr("A print, a PDF or a saved file is yours. Kneemap keeps no copy."),
                       tr("A QR code holds the words themselves, so a phone needs no internet to read it."),
                       tr("On a clinic screen, all answers are cleared when you finish.")});
    main.addWidget(privacy);

    addSection(main, tr("Sources"));
    main.addWidget(paragraph(tr("Each medical line in Kneemap has a source and a date of review. Lines that rest on expert "
                                "view alone say so.")));
    auto* fold = new Disclosure(tr("All sources (%n)", "", static_cast<int>(content.sources.size())));
    fold->setIcon(IconName::book);
    // A long list: built when it is first opened.
    connect(fold, &Disclosure::openChanged, fold, [fold, content = &content, filled = false](bool open) mutable {
        if (!open || filled) return;
        filled = true;
        auto* inside = new QWidget;
        auto* list = new QVBoxLayout(inside);
        list->setContentsMargins(0, 0, 0, 0);
        list->setSpacing(6);
        for (const Source& source : content->sources) {
            auto* line = new TextLabel(TypeRole::small, sourceLine(source));
            line->setColour(Role::textQuiet);
            line->setSelectable(true);
            list->addWidget(line);
        }
        fold->setContent(inside);
    });
    main.addWidget(fold);

    QVBoxLayout* version = addBox(*columns.aside, tr("This version"), false);
    version->addWidget(paragraph(facts()));
    auto* copy = new PushButton(ButtonKind::secondary, tr("Copy these facts"));
    copy->setIcon(IconName::copy);
    connect(copy, &PushButton::clicked, this, &AboutPage::copyFacts);
    version->addWidget(copy);
    copied_ = new TextLabel(TypeRole::small);
    copied_->hide();
    version->addWidget(copied_);

    QVBoxLayout* licences = addBox(*columns.aside, tr("Licences"), false);
    licences->addWidget(lines({tr("Kneemap: GPL-3.0-or-later. You may use, study, share and change it."),
                               tr("Qt: LGPL version 3."), tr("JSON for Modern C++ (nlohmann): MIT."),
                               tr("Fonts: those of this computer, such as Noto (SIL Open Font License 1.1). Kneemap brings none along."),
                               tr("Voices: those of this computer, by Speech Dispatcher (GPL and LGPL). Kneemap brings none along.")}));
}

}  // namespace kneemap
