/// Every page in every language: nothing is left in English, and nothing is cut.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <memory>

#include "app/check_up.h"
#include "app/kiosk/kiosk_tool_row.h"
#include "app/language.h"
#include "app/launch_options.h"
#include "app/main_window.h"
#include "app/pages/settings/app_settings.h"
#include "app/style/theme.h"
#include "every_page.h"
#include "shown_words.h"
#include "tests/access/page_faults.h"
#include "tests/kiosk/kiosk.h"
#include "tests/tour/every_kiosk_page.h"
#include "ts_file.h"

namespace kneemap {
namespace {

constexpr double kioskPixelsPerMm = 1080 / 268.0;

struct Room {
    QString code;
    QSize size;
    int textSize;
};

std::ostream& operator<<(std::ostream& out, const Room& room) {
    return out << qPrintable(room.code) << ", " << room.size.width() << "x" << room.size.height() << ", " << room.textSize << " %";
}

std::string nameOf(const ::testing::TestParamInfo<Room>& info) {
    const Room& room = info.param;
    return room.code.toStdString() + std::to_string(room.size.width()) + "x" + std::to_string(room.size.height()) + "at" + std::to_string(room.textSize);
}

class InEveryLanguage : public ::testing::TestWithParam<Room> {
protected:
    void SetUp() override {
        settings_.setLanguage(GetParam().code);
        settings_.setLessMotion(true);
        settings_.setTextSize(GetParam().textSize);
        language_.speak(GetParam().code);
        applyLook(settings_, theme());
        LaunchOptions options;
        options.dataFolder = data_.path();
        window_ = std::make_unique<MainWindow>(options, settings_, language_);
        window_->resize(GetParam().size);
        window_->show();
    }

    void TearDown() override {
        window_.reset();
        language_.speak(QStringLiteral("en"));
    }

    void look(const std::function<QStringList()>& faultsOf) {
        showEveryPage(*window_, QStringLiteral(KNEEMAP_CASES), [&](const QString& name) {
            // Several times: a page may lay itself out anew once it knows its width.
            for (int i = 0; i < 8; ++i) {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                QCoreApplication::processEvents();
            }
            ++pages_;
            const QStringList faults = faultsOf();
            EXPECT_TRUE(faults.isEmpty()) << qPrintable(name) << ", " << GetParam() << ":\n" << qPrintable(faults.join(QLatin1Char('\n')));
        });
        EXPECT_GT(pages_, 25);
    }

    QStringList cut() const { return cutWords(*window_) + smallTargets(*window_); }

    QTemporaryDir data_;
    AppSettings settings_{QString()};
    Language language_;
    std::unique_ptr<MainWindow> window_;
    int pages_ = 0;
};

/// English on purpose, in every language.
QStringList englishOnPurpose(const KnowledgeBase& knowledge) {
    QStringList list{QStringLiteral("Kneemap"),  // the name of the program
                     QStringLiteral("English")};  // a language is called what its speakers call it
    for (const Source& source : knowledge.content().sources) list.append(QString::fromStdString(source.citation));  // titles of papers
    return list;
}

using NoEnglish = InEveryLanguage;

TEST_P(NoEnglish, IsLeftAndNothingIsCut) {
    EnglishWords english;
    for (const Message& message : readTs(translationFiles().at(GetParam().code))) english.addSource(message.source, message.forms);
    // Days and months are the locale’s: "Do" is Thursday in German.
    for (int day = 1; day <= 7; ++day) english.allow(QLocale().standaloneDayName(day, QLocale::ShortFormat));
    for (const QString& text : englishOnPurpose(window_->checkUp().knowledge())) english.allow(text);
    look([&] {
        QStringList faults = cut();
        for (const QString& text : shownWords(*window_)) {
            const QString found = english.in(text);
            if (!found.isEmpty()) faults.append(QStringLiteral("English “%1” in: %2").arg(found, text.left(120)));
        }
        return faults;
    });
}

using NothingIsCut = InEveryLanguage;

TEST_P(NothingIsCut, AtThisSize) {
    look([this] { return cut(); });
}

/// Longest words at the least room, tallest words, and the screen of a kiosk.
std::vector<Room> rooms(std::initializer_list<std::pair<QSize, int>> sizes) {
    std::vector<Room> all;
    for (const auto& [code, file] : translationFiles()) {
        for (const auto& [size, textSize] : sizes) all.push_back({code, size, textSize});
    }
    return all;
}

INSTANTIATE_TEST_SUITE_P(OnALaptop, NoEnglish, ::testing::ValuesIn(rooms({{{1366, 768}, 100}})), nameOf);
INSTANTIATE_TEST_SUITE_P(OnALaptop, NothingIsCut, ::testing::ValuesIn(rooms({{{1366, 768}, 200}, {{1024, 600}, 100}, {{1024, 600}, 200}})), nameOf);

/// The theme keeps the measures of a kiosk for good, so this runs last.
class ZInAKiosk : public ::testing::TestWithParam<Room> {};

TEST_P(ZInAKiosk, NothingIsCut) {
    theme().setKiosk(kioskPixelsPerMm);
    KioskConfig config;
    config.defaultLanguage = GetParam().code;
    config.screen.bringItDown = true;
    Kiosk kiosk(config, GetParam().size);
    kiosk.settings().setTextSize(GetParam().textSize);
    int pages = 0;
    showEveryKioskPage(kiosk.window(), kiosk.settings(), QStringLiteral(KNEEMAP_CASES), [&](const QString& name) {
        settle();
        ++pages;
        EXPECT_EQ(QLocale().language(), QLocale(GetParam().code).language());
        const QStringList faults = cutWords(kiosk.window()) + smallTargets(kiosk.window());
        EXPECT_TRUE(faults.isEmpty()) << qPrintable(name) << ", " << GetParam() << ":\n" << qPrintable(faults.join(QLatin1Char('\n')));
        EXPECT_EQ(kiosk.window().size(), GetParam().size) << qPrintable(name) << " pushes the window beyond its screen";
        const KioskToolRow& tools = *kiosk.window().tools();
        if (tools.isVisible()) {
            EXPECT_LE(tools.height(), GetParam().size.height() / 5) << qPrintable(name) << ": too many rows of tools";
        }
    });
    EXPECT_GT(pages, 30);
}

INSTANTIATE_TEST_SUITE_P(Screens, ZInAKiosk, ::testing::ValuesIn(rooms({{{1080, 1920}, 100}, {{1080, 1920}, 150}, {{1080, 1920}, 200}, {{1920, 1080}, 100}})), nameOf);

}  // namespace
}  // namespace kneemap
