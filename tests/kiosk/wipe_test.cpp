#include <gtest/gtest.h>

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPointer>
#include <QTemporaryDir>

#include "app/check_up.h"
#include "app/kiosk/attract_page.h"
#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/style/theme.h"
#include "tests/kiosk/kiosk.h"
#include "tests/tour/load_case.h"

namespace kneemap {
namespace {

using namespace std::chrono_literals;

void tellSomething(Kiosk& kiosk) {
    ASSERT_TRUE(kiosk.touch("English"));
    ASSERT_NE(kiosk.visit(), nullptr);
    kiosk.visit()->checkUp().answer(QuestionId("safety-now"), Choices{});
    kiosk.visit()->showStep();
    settle();
}

TEST(Wipe, ThrowsTheWholeCheckUpAwayWithEveryPageOfIt) {
    Kiosk kiosk;
    tellSomething(kiosk);
    kiosk.visit()->checkUp().setPending(QuestionId("age"), Answer(41.0));
    QPointer<QObject> window(kiosk.visit());
    QPointer<QObject> checkUp(&kiosk.visit()->checkUp());
    QPointer<QObject> page(kiosk.visit()->page());
    kiosk.window().forget();
    EXPECT_TRUE(window.isNull());
    EXPECT_TRUE(checkUp.isNull());
    EXPECT_TRUE(page.isNull());
    EXPECT_EQ(kiosk.window().visit(), nullptr);
    ASSERT_TRUE(kiosk.touch("English"));
    EXPECT_TRUE(kiosk.visit()->checkUp().isEmpty());
    EXPECT_FALSE(kiosk.visit()->checkUp().hasOneAside());
    EXPECT_FALSE(kiosk.visit()->checkUp().canGoBack());
    EXPECT_EQ(kiosk.visit()->checkUp().pending(QuestionId("age")), nullptr);
}

TEST(Wipe, BringsLanguageTextSizeAndColoursBackToTheClinicsOwn) {
    KioskConfig config;
    config.screen.theme = ThemeChoice::dark;
    Kiosk kiosk(config);
    EXPECT_EQ(theme().kind(), ThemeKind::dark);
    tellSomething(kiosk);
    kiosk.settings().setTextSize(200);
    settle();
    kiosk.settings().setColours(ThemeChoice::light);
    settle();
    ASSERT_EQ(theme().textScale(), 200);
    ASSERT_EQ(theme().kind(), ThemeKind::light);
    kiosk.window().forget();
    EXPECT_EQ(theme().textScale(), 100);
    EXPECT_EQ(theme().kind(), ThemeKind::dark);
    EXPECT_EQ(kiosk.settings().textSize(), 100);
    EXPECT_EQ(kiosk.settings().language(), "en");
    KioskConfig light;
    Kiosk after(light);
    EXPECT_EQ(theme().kind(), ThemeKind::light);
}

TEST(Wipe, EmptiesTheClipboard) {
    Kiosk kiosk;
    tellSomething(kiosk);
    QGuiApplication::clipboard()->setText("sore inside the knee");
    kiosk.window().forget();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
}

TEST(Idle, CoversTheAnswersAtOnceAndOneTapBringsThemBack) {
    Kiosk kiosk;
    tellSomething(kiosk);
    const QString before = kiosk.heading();
    kiosk.pass(74s);
    EXPECT_EQ(kiosk.heading(), before);
    kiosk.pass(1s);
    EXPECT_EQ(kiosk.heading(), "Still there?");
    EXPECT_FALSE(kiosk.visit()->isVisible()) << "nothing of the answers can be seen";
    EXPECT_EQ(kiosk.button("Hide"), nullptr);
    EXPECT_TRUE(kiosk.touch("I’m still here"));
    EXPECT_EQ(kiosk.heading(), before);
    EXPECT_TRUE(kiosk.visit()->isVisible());
}

TEST(Idle, WipesWhenTheCountdownHasRunOut) {
    Kiosk kiosk;
    tellSomething(kiosk);
    kiosk.pass(75s);
    kiosk.pass(19s);
    EXPECT_NE(kiosk.visit(), nullptr);
    kiosk.pass(1s);
    EXPECT_EQ(kiosk.visit(), nullptr);
    EXPECT_EQ(kiosk.heading(), "Sore knee?");
    kiosk.pass(1000s);
    EXPECT_EQ(kiosk.heading(), "Sore knee?") << "nobody is asked whether they are still there";
}

TEST(Idle, LargerTextAndAnEmergencyHaveTheirOwnTime) {
    Kiosk kiosk;
    tellSomething(kiosk);
    kiosk.settings().setTextSize(125);
    settle();
    kiosk.pass(149s);
    EXPECT_NE(kiosk.heading(), "Still there?");
    kiosk.pass(1s);
    EXPECT_EQ(kiosk.heading(), "Still there?");
    kiosk.window().forget();
    ASSERT_TRUE(kiosk.touch("English"));
    kiosk.visit()->checkUp().answer(QuestionId("safety-now"), Choices{{OptionId("foot-cold-numb")}, {}, {}});
    kiosk.visit()->showStep();
    settle();
    ASSERT_TRUE(kiosk.visit()->isEmergencyShown());
    EXPECT_EQ(kiosk.heading(), "Tell the front desk now");
    kiosk.pass(299s);
    EXPECT_EQ(kiosk.heading(), "Tell the front desk now");
    kiosk.pass(1s);
    EXPECT_EQ(kiosk.heading(), "Still there?");
}

TEST(Idle, WhatWasHiddenStaysHiddenAfterTheWarning) {
    Kiosk kiosk;
    tellSomething(kiosk);
    ASSERT_TRUE(kiosk.touch("Hide"));
    EXPECT_FALSE(kiosk.visit()->isVisible());
    kiosk.pass(75s);
    ASSERT_TRUE(kiosk.touch("I’m still here"));
    EXPECT_FALSE(kiosk.visit()->isVisible());
    EXPECT_TRUE(kiosk.touch("Touch to show again"));
    EXPECT_TRUE(kiosk.visit()->isVisible());
}

TEST(Finish, AsksOnceThereIsAnAnswerAndClearsWithoutAskingBefore) {
    Kiosk kiosk;
    ASSERT_TRUE(kiosk.touch("English"));
    ASSERT_TRUE(kiosk.touch("Finish and clear"));
    EXPECT_EQ(kiosk.visit(), nullptr);
    tellSomething(kiosk);
    ASSERT_TRUE(kiosk.touch("Finish and clear"));
    ASSERT_NE(kiosk.visit(), nullptr);
    EXPECT_FALSE(kiosk.visit()->isVisible());
    ASSERT_TRUE(kiosk.touch("Go back"));
    EXPECT_TRUE(kiosk.visit()->isVisible());
    ASSERT_TRUE(kiosk.touch("Finish and clear"));
    ASSERT_TRUE(kiosk.touch("Clear now"));
    EXPECT_EQ(kiosk.visit(), nullptr);
    EXPECT_EQ(kiosk.heading(), "Cleared. Nothing is left here. Take care.");
}

TEST(Finish, BackFromTheFirstPageEndsTheVisit) {
    Kiosk kiosk;
    ASSERT_TRUE(kiosk.touch("English"));
    ASSERT_TRUE(kiosk.touch("Back"));
    EXPECT_EQ(kiosk.visit(), nullptr);
    EXPECT_EQ(kiosk.heading(), "Sore knee?");
}

TEST(Export, WritesAResultWithThePersonsYesAloneAndTellsThemIfItCannot) {
    QTemporaryDir folder;
    KioskConfig config;
    config.exporting.folder = folder.path();
    Kiosk kiosk(config);
    const auto written = [&] { return QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    ASSERT_TRUE(kiosk.touch("English"));
    loadCase(*kiosk.visit(), QStringLiteral(KNEEMAP_CASES "/textbook/pfp-29m-desk.json"), true);
    ASSERT_TRUE(kiosk.touch("Finish and clear"));
    ASSERT_TRUE(kiosk.touch("Clear now"));
    EXPECT_EQ(written(), 0) << "nobody said yes";
    kiosk.window().dropCover();
    ASSERT_TRUE(kiosk.touch("English"));
    loadCase(*kiosk.visit(), QStringLiteral(KNEEMAP_CASES "/textbook/pfp-29m-desk.json"), true);
    ASSERT_TRUE(kiosk.touch("Finish and clear"));
    ASSERT_TRUE(kiosk.touch("Give my result to the clinic"));
    EXPECT_EQ(written(), 1);
    ASSERT_TRUE(kiosk.touch("Go on"));
    EXPECT_EQ(kiosk.button("Give my result to the clinic"), nullptr) << "once is enough";
    kiosk.window().forget();
    folder.remove();
    ASSERT_TRUE(kiosk.touch("English"));
    loadCase(*kiosk.visit(), QStringLiteral(KNEEMAP_CASES "/textbook/pfp-29m-desk.json"), true);
    ASSERT_TRUE(kiosk.touch("Finish and clear"));
    ASSERT_TRUE(kiosk.touch("Give my result to the clinic"));
    EXPECT_EQ(kiosk.heading(), "That did not work.");
    EXPECT_EQ(kiosk.window().exportFault(), ExportFault::folderMissing);
}

TEST(Attract, GoesFromLanguageToLanguageAndStays) {
    Kiosk kiosk;
    kiosk.window().attract()->showNextLanguage();
    EXPECT_FALSE(kiosk.heading().isEmpty());
    EXPECT_EQ(kiosk.button("Finish and clear"), nullptr) << "there is nothing to clear";
}

TEST(Reach, BringsEverythingDownAndTheNextPersonStartsAtTheTop) {
    KioskConfig config;
    config.screen.bringItDown = true;
    Kiosk kiosk(config);
    tellSomething(kiosk);
    const int before = kiosk.visit()->mapTo(&kiosk.window(), QPoint(0, 0)).y();
    ASSERT_TRUE(kiosk.touch("Bring it down"));
    EXPECT_EQ(before, 0);
    EXPECT_EQ(kiosk.visit()->mapTo(&kiosk.window(), QPoint(0, 0)).y(), 768);
    kiosk.window().forget();
    tellSomething(kiosk);
    EXPECT_EQ(kiosk.visit()->mapTo(&kiosk.window(), QPoint(0, 0)).y(), 0);
}

}  // namespace
}  // namespace kneemap
