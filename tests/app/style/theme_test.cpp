#include "app/style/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFontInfo>
#include <QSignalSpy>
#include <QStyle>

namespace kneemap {
namespace {

/// The theme of the application, put back as it was: other tests share it.
class ThemeTest : public ::testing::Test {
protected:
    void TearDown() override {
        theme().setChoice(ThemeChoice::matchComputer);
        theme().setTextScale(100);
        theme().setMotionReduced(false);
    }
};

TEST_F(ThemeTest, DressesTheWholeApplicationAtOnce) {
    theme().setChoice(ThemeChoice::dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), colour(Role::background, ThemeKind::dark));
    EXPECT_EQ(colour(Role::text), colour(Role::text, ThemeKind::dark));
    theme().setChoice(ThemeChoice::contrast);
    EXPECT_EQ(QApplication::palette().color(QPalette::Link), colour(Role::accent, ThemeKind::contrast));
}

TEST_F(ThemeTest, TellsOfARealChangeOnly) {
    theme().setChoice(ThemeChoice::light);
    QSignalSpy spy(&theme(), &Theme::changed);
    theme().setChoice(ThemeChoice::light);
    theme().setTextScale(100);
    EXPECT_EQ(spy.count(), 0);
    theme().setTextScale(125);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(ThemeTest, KeepsTextBetweenOneAndTwoHundredPercent) {
    theme().setTextScale(20);
    EXPECT_EQ(theme().textScale(), 100);
    theme().setTextScale(900);
    EXPECT_EQ(theme().textScale(), 200);
    EXPECT_TRUE(theme().hasLargeText());
}

TEST_F(ThemeTest, NeverSetsTextUnderElevenPoints) { EXPECT_GE(theme().basePoints(), 11.0); }

TEST_F(ThemeTest, SizesAreMultiplesOfTheBase) {
    const double base = theme().basePoints();
    EXPECT_NEAR(theme().font(TypeRole::title).pointSizeF(), 2.3 * base, 0.01);
    EXPECT_NEAR(theme().font(TypeRole::small).pointSizeF(), base, 0.01);
    theme().setTextScale(200);
    EXPECT_NEAR(theme().basePoints(), 2 * base, 0.01);
    EXPECT_NEAR(QApplication::font().pointSizeF(), 2 * base, 0.01);
}

TEST_F(ThemeTest, DisabledWordsStayReadable) {
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark, ThemeChoice::contrast}) {
        theme().setChoice(choice);
        EXPECT_EQ(theme().palette().color(QPalette::Disabled, QPalette::ButtonText), colour(Role::textQuiet));
    }
}

TEST_F(ThemeTest, ReducedMotionTakesNoTime) {
    EXPECT_EQ(theme().duration(180), 180);
    theme().setMotionReduced(true);
    EXPECT_EQ(theme().duration(180), 0);
    EXPECT_EQ(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

TEST_F(ThemeTest, GapsGrowALittleWithLargeText) {
    EXPECT_EQ(theme().space(Space::s24), 24);
    theme().setTextScale(200);
    EXPECT_EQ(theme().space(Space::s24), 28);
}

TEST(KioskTheme, MeasuresTargetsInMillimetres) {
    Theme kiosk;
    kiosk.setKiosk(4.0);
    EXPECT_EQ(kiosk.target(), 60);
    EXPECT_EQ(kiosk.mainTarget(), 80);
    EXPECT_EQ(kiosk.optionTarget(), 96);
    // 19 true points are 6.7 mm.
    EXPECT_NEAR(kiosk.pixelSize(TypeRole::small), 4.0 * 19 * 25.4 / 72, 0.01);
}

}  // namespace
}  // namespace kneemap
