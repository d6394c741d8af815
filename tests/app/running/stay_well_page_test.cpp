#include "app/pages/running/stay_well_page.h"

#include <QSignalSpy>

#include "app/pages/library/link_card.h"
#include "app/pages/running/metronome.h"
#include "app/widgets/push_button.h"
#include "app/widgets/stepper.h"
#include "tests/app/running/running_test.h"

namespace kneemap {
namespace {

using StayWellPageTest = RunningTest;

TEST_F(StayWellPageTest, OpensWithoutACheckAndLeadsToEachExercise) {
    StayWellPage page(checkUp, text, DistanceUnit::kilometres);
    open(page);
    QSignalSpy asked(&page, &StayWellPage::exerciseAsked);
    const auto links = page.findChildren<LinkCard*>();
    EXPECT_EQ(links.size(), 12);
    for (LinkCard* link : links) QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 12);
    EXPECT_NE(page.findChild<Metronome*>(), nullptr);
}

TEST_F(StayWellPageTest, SaysHowFirmEachHabitIs) {
    StayWellPage page(checkUp, text, DistanceUnit::kilometres);
    open(page);
    const QStringList lines = wordsOn(page).split(QLatin1Char('\n'));
    for (const char* words : {"Evidence: moderate", "Evidence: good", "Evidence: weak", "Not tested"}) EXPECT_TRUE(lines.contains(QLatin1String(words))) << words;
}

TEST_F(StayWellPageTest, LeadsASoreKneeToTheCheck) {
    StayWellPage page(checkUp, text, DistanceUnit::kilometres);
    open(page);
    QSignalSpy asked(&page, &StayWellPage::checkAsked);
    auto* button = buttonNamed<PushButton>(page, QStringLiteral("My knee is sore: start the check"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(StayWellPageTest, GivesNoSessionsToWhoeverMustBeSeenFirst) {
    finish("textbook/septic-41m-fever");
    StayWellPage page(checkUp, text, DistanceUnit::kilometres);
    open(page);
    EXPECT_TRUE(page.findChildren<LinkCard*>().isEmpty());
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("Get seen first")));
}

TEST_F(StayWellPageTest, TellsHowLongAPairOfShoesLasts) {
    StayWellPage page(checkUp, text, DistanceUnit::kilometres);
    open(page);
    auto* stepper = named<Stepper>(page, QStringLiteral("Kilometres a week in this pair"));
    ASSERT_NE(stepper, nullptr);
    auto* more = named<PushButton>(*stepper, QStringLiteral("More"));
    ASSERT_NE(more, nullptr);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    EXPECT_EQ(stepper->value(), 20);
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("after about 24 weeks. Change them by week 40.")));
}

TEST_F(StayWellPageTest, TellsItInMilesWhereThePersonThinksInMiles) {
    StayWellPage page(checkUp, text, DistanceUnit::miles);
    open(page);
    auto* stepper = named<Stepper>(page, QStringLiteral("Miles a week in this pair"));
    ASSERT_NE(stepper, nullptr);
    auto* more = named<PushButton>(*stepper, QStringLiteral("More"));
    ASSERT_NE(more, nullptr);
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(stepper->value(), 20);
    // A pair is looked at after 300 miles and changed by 500: 20 a week.
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("after about 15 weeks. Change them by week 25.")));
}


}  // namespace
}  // namespace kneemap
