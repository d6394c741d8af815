#include "app/pages/settings/settings_page.h"

#include <QClipboard>
#include <QScreen>
#include <QTimer>

#include "app/content/content_folder.h"
#include "app/pages/library/sourced_text.h"
#include "app/pages/settings/about_page.h"
#include "app/pages/settings/app_settings.h"
#include "app/pages/settings/ask_dialog.h"
#include "app/pages/settings/keyboard_help.h"
#include "app/pages/settings/text_and_motion.h"
#include "app/pages/settings/text_and_motion_panel.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/option_group.h"
#include "app/widgets/option_row.h"
#include "app/widgets/push_button.h"
#include "app/widgets/segment.h"
#include "app/widgets/text_label.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

class SettingsPageTest : public WidgetTest {
protected:
    AppSettings settings{QString()};
    SettingsPage page{settings};

    void SetUp() override {
        page.setLanguages({{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}});
        page.resize(1120, 900);
        showActive(page);
    }

    Segment* segment(const QString& question) const {
        for (auto* each : page.findChildren<Segment*>()) {
            if (each->accessibleName() == question) return each;
        }
        return nullptr;
    }

    PushButton* button(const QString& words) const {
        for (auto* each : page.findChildren<PushButton*>()) {
            if (each->text() == words) return each;
        }
        return nullptr;
    }

    static void press(Segment* segment, int index) {
        segment->findChildren<QAbstractButton*>()[index]->click();
        QApplication::processEvents();
    }

    /// Answers the next dialog by pressing the button of these words.
    void answerDialog(const QString& words) const {
        QTimer::singleShot(0, qApp, [words] {
            auto* dialog = qobject_cast<AskDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            for (auto* each : dialog->findChildren<PushButton*>()) {
                if (each->text() == words) each->click();
            }
        });
    }
};

TEST_F(SettingsPageTest, ShowsWhatHolds) {
    settings.setUnit(DistanceUnit::miles);
    settings.setSkinTone(SkinTone::deep);
    settings.setLanguage(QStringLiteral("de"));
    settings.setTextSize(150);
    EXPECT_EQ(segment(QStringLiteral("Units"))->chosen(), 1);
    EXPECT_EQ(segment(QStringLiteral("Skin of the knee pictures"))->chosen(), 2);
    EXPECT_EQ(segment(QStringLiteral("Text size"))->chosen(), 2);
    EXPECT_EQ(page.findChild<OptionGroup*>()->chosen(), std::vector<int>{2});
}

TEST_F(SettingsPageTest, ActsAtOnce) {
    press(segment(QStringLiteral("Text size")), 4);
    EXPECT_EQ(settings.textSize(), 200);
    press(segment(QStringLiteral("Colours")), 2);
    EXPECT_EQ(settings.colours(), ThemeChoice::dark);
    press(segment(QStringLiteral("Skin of the knee pictures")), 1);
    EXPECT_EQ(settings.skinTone(), SkinTone::medium);
    press(segment(QStringLiteral("Units")), 1);
    EXPECT_EQ(settings.unit(), DistanceUnit::miles);
    page.findChild<OptionGroup*>()->row(1)->click();
    EXPECT_EQ(settings.language(), QStringLiteral("en"));
    for (auto* row : page.findChildren<CheckRow*>()) row->click();
    EXPECT_TRUE(settings.hasLessMotion());
    EXPECT_FALSE(settings.keepsChecks());
}

TEST_F(SettingsPageTest, AnUnknownLanguageIsShownAsTheComputers) {
    settings.setLanguage(QStringLiteral("fr"));
    EXPECT_EQ(page.findChild<OptionGroup*>()->chosen(), std::vector<int>{0});
}

TEST_F(SettingsPageTest, WipesOnlyOnAYes) {
    int wiped = 0;
    QObject::connect(&page, &SettingsPage::wipeAsked, &page, [&] { ++wiped; });
    page.setSavedChecks(3);
    answerDialog(QStringLiteral("Keep"));
    button(QStringLiteral("Wipe everything"))->click();
    EXPECT_EQ(wiped, 0);
    answerDialog(QStringLiteral("Wipe"));
    button(QStringLiteral("Wipe everything"))->click();
    EXPECT_EQ(wiped, 1);
}

TEST_F(SettingsPageTest, TheSafeButtonOfADialogHasTheFocus) {
    AskDialog dialog(QStringLiteral("Wipe?"), QStringLiteral("Wipe"), QStringLiteral("Keep"));
    showActive(dialog);
    auto* focused = qobject_cast<PushButton*>(dialog.focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(focused->text(), QStringLiteral("Keep"));
}

TEST_F(SettingsPageTest, ThePanelAndThePageShowTheSame) {
    TextAndMotionPanel panel(settings);
    press(segment(QStringLiteral("Text size")), 3);
    EXPECT_EQ(panel.findChildren<Segment*>().front()->chosen(), 3);
}

TEST_F(SettingsPageTest, ThePanelStaysInsideTheWindow) {
    PushButton anchor(ButtonKind::tool, QStringLiteral("Aa"), &page);
    anchor.move(page.width() - 60, 4);
    anchor.show();
    for (const int percent : {100, 200}) {
        theme().setTextScale(percent);
        TextAndMotionPanel panel(settings, &page);
        panel.openBelow(&anchor);
        QApplication::processEvents();
        const QRect window(page.mapToGlobal(QPoint(0, 0)), page.size());
        EXPECT_TRUE(window.contains(panel.geometry())) << percent;
        panel.hide();
    }
}

TEST_F(SettingsPageTest, TheSheetOfKeysFitsTheScreenAtEveryTextSize) {
    for (const int percent : {100, 150, 200}) {
        theme().setTextScale(percent);
        KeyboardHelp keys;
        showActive(keys);
        EXPECT_LE(keys.sizeHint().width(), keys.screen()->availableSize().width());
        EXPECT_LE(keys.sizeHint().height(), keys.screen()->availableSize().height());
        EXPECT_FALSE(keys.findChildren<TextLabel*>().isEmpty());
    }
}

TEST(AboutPageTest, SaysWhatItIsAndCopiesTheFacts) {
    const KnowledgeBase knowledge = shippedKnowledge();
    const ClinicalText text(knowledge);
    AboutPage page(text);
    showActive(page);
    QString words;
    for (const auto* label : page.findChildren<TextLabel*>()) words += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(words.contains(QStringLiteral("It does not replace a doctor or physio.")));
    EXPECT_TRUE(words.contains(QStringLiteral("Works without internet. It has no network code.")));
    for (const char* licence : {"GPL-3.0-or-later", "Qt: LGPL version 3", "nlohmann): MIT", "Fonts:", "SIL Open Font License"}) {
        EXPECT_TRUE(words.contains(QString::fromLatin1(licence))) << licence;
    }
    for (const QString& fact : {QStringLiteral("Kneemap "), QString::fromStdString(knowledge.content().version), reviewedWords(knowledge.content().reviewed)}) {
        EXPECT_TRUE(words.contains(fact)) << qPrintable(fact);
    }
    auto* sources = page.findChild<Disclosure*>();
    ASSERT_NE(sources, nullptr);
    sources->setOpen(true);
    EXPECT_GE(sources->findChildren<TextLabel*>().size(), static_cast<qsizetype>(knowledge.content().sources.size()));
    EXPECT_TRUE(page.facts().contains(QString::fromStdString(knowledge.content().version)));
    for (auto* button : page.findChildren<PushButton*>()) {
        if (button->text() == QStringLiteral("Copy these facts")) button->click();
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), page.facts());
}

}  // namespace
}  // namespace kneemap
