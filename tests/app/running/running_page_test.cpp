#include "app/pages/running/running_page.h"

#include <libical/ical.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/pages/running/metronome.h"
#include "app/pages/running/run_words.h"
#include "app/pages/running/running_calendar.h"
#include "app/pages/running/week_cards.h"
#include "app/pages/running/weekday_row.h"
#include "app/widgets/push_button.h"
#include "app/widgets/stepper.h"
#include "tests/app/running/running_test.h"

namespace kneemap {
namespace {

class RunningPageTest : public RunningTest {
protected:
    std::unique_ptr<RunningPage> opened() {
        auto page = std::make_unique<RunningPage>(checkUp, text, monday, choices);
        open(*page);
        return page;
    }

    static void chooseWeeks(const RunningPage& page, int weeks) {
        auto* stepper = named<Stepper>(page, QStringLiteral("Whole weeks since your last normal run"));
        ASSERT_NE(stepper, nullptr);
        stepper->focusAnswers();
        for (int i = 0; i <= weeks; ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        EXPECT_EQ(stepper->value(), weeks);
    }

    static void chooseDays(const RunningPage& page, std::initializer_list<int> days) {
        for (const int day : days) QTest::mouseClick(page.findChild<WeekdayRow*>()->button(day), Qt::LeftButton);
    }
};

TEST_F(RunningPageTest, IsClosedUntilTheCheckIsDone) {
    const auto page = opened();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("The knee check comes first")));
    EXPECT_EQ(page->findChild<WeekdayRow*>(), nullptr);
    QSignalSpy asked(page.get(), &RunningPage::checkAsked);
    QTest::mouseClick(buttonNamed<PushButton>(*page, QStringLiteral("Do the knee check")), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(page->plan().runs.empty());
}

TEST_F(RunningPageTest, IsClosedToWhoeverMustBeSeenFirst) {
    finish("textbook/septic-41m-fever");
    choices->weeksOff = 6;
    choices->days = RunningDays("1111111");
    const auto page = opened();
    page->setCause(ConditionId("patellofemoral-pain"));
    settle();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Get seen first")));
    EXPECT_EQ(page->findChild<WeekdayRow*>(), nullptr);
    EXPECT_TRUE(page->plan().runs.empty());
}

TEST_F(RunningPageTest, IsClosedUnderSixteen) {
    finish("textbook/osd-12m-football");
    const auto page = opened();
    page->setCause(ConditionId("patellar-tendinopathy"));
    settle();
    EXPECT_EQ(page->findChild<WeekdayRow*>(), nullptr);
    EXPECT_TRUE(page->plan().runs.empty());
}

TEST_F(RunningPageTest, GivesNoDatesBeforeTheWholeListIsTrue) {
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    page->setCause(ConditionId("patellofemoral-pain"));
    settle();
    chooseWeeks(*page, 6);
    chooseDays(*page, {1, 3, 5});
    EXPECT_TRUE(page->plan().runs.empty());
    EXPECT_EQ(page->findChild<WeekCards*>(), nullptr);
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Not yet. First this one:")));
    tickAll(*page);
    settle();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("All true. You can start.")));
    ASSERT_EQ(page->plan().runs.size(), 20u);
    EXPECT_NE(page->findChild<WeekCards*>(), nullptr);
    readiness(*page)->row(2)->click();
    settle();
    EXPECT_TRUE(page->plan().runs.empty());
    EXPECT_EQ(page->findChild<WeekCards*>(), nullptr);
}

TEST_F(RunningPageTest, ShowsEachRunOnItsDayWeekByWeek) {
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    page->setCause(ConditionId("patellofemoral-pain"));
    settle();
    tickAll(*page);
    chooseWeeks(*page, 1);
    chooseDays(*page, {1, 4});
    settle();
    const QString words = wordsOn(*page);
    for (const char* line : {"Week 1", "Week 4", "Monday 23 November", "Thursday 26 November", "3 × (run 8 min, walk 1 min)", "Stage 7, run 1 of 2", "Run 30 min", "Thursday 17 December"}) {
        EXPECT_TRUE(words.contains(QString::fromUtf8(line))) << line;
    }
    EXPECT_FALSE(words.contains(QStringLiteral("Week 5")));
}

TEST_F(RunningPageTest, KeepsWhatWasChosenWhenItIsMadeAnew) {
    finish("textbook/pfp-29m-desk");
    {
        const auto page = opened();
        tickAll(*page);
        chooseWeeks(*page, 3);
        chooseDays(*page, {2, 6});
    }
    const auto again = opened();
    EXPECT_EQ(again->findChild<WeekdayRow*>()->days(), RunningDays("0100010"));
    EXPECT_EQ(again->plan().runs.front().stage, 4);
    EXPECT_TRUE(wordsOn(*again).contains(QStringLiteral("All true. You can start.")));
}

TEST_F(RunningPageTest, SaysNormalRunsAfterLessThanAWeekAndOffersNoCalendar) {
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    tickAll(*page);
    chooseWeeks(*page, 0);
    chooseDays(*page, {1});
    settle();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("a fifth shorter")));
    EXPECT_EQ(buttonNamed<PushButton>(*page, QStringLiteral("Save to my calendar…")), nullptr);
}

TEST_F(RunningPageTest, WritesTheSameRunsAsACalendarThatNamesNoCause) {
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    tickAll(*page);
    chooseWeeks(*page, 5);
    chooseDays(*page, {1, 3, 6});
    settle();
    EXPECT_NE(buttonNamed<PushButton>(*page, QStringLiteral("Save to my calendar…")), nullptr);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("runs.ics"));
    EXPECT_EQ(page->saveCalendar(path), QString());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(icalparser_parse_string(written.constData()), icalcomponent_free);
    ASSERT_NE(calendar, nullptr);
    std::size_t place = 0;
    const std::vector<PlannedRun> runs = page->plan().runs;
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT), ++place) {
        const icaltimetype start = icalcomponent_get_dtstart(event);
        EXPECT_EQ(toDay(QDate(start.year, start.month, start.day)), runs.at(place).day);
        EXPECT_TRUE(QString::fromUtf8(icalcomponent_get_description(event)).contains(QStringLiteral("Planned if every run before it was green")));
    }
    EXPECT_EQ(place, 20u);
    for (const char* tell : {"patello", "unner", "nee pain", "kneecap"}) EXPECT_FALSE(written.contains(tell)) << tell;

    EXPECT_FALSE(page->saveCalendar(folder.filePath(QStringLiteral("no/such/folder/runs.ics"))).isEmpty());
    const auto entries = calendarEntries(knowledge().content().returnToRunning, page->plan());
    EXPECT_EQ(entries, calendarEntries(knowledge().content().returnToRunning, page->plan())) << "UIDs stay";
    choices->first = monday.date().addDays(7);
    EXPECT_NE(calendarEntries(knowledge().content().returnToRunning, page->plan()).front().uid, entries.front().uid);
}

TEST_F(RunningPageTest, ShowsTheBeatWhereTheDrillSuitsTheCause) {
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    page->setCause(ConditionId("patellofemoral-pain"));
    settle();
    EXPECT_NE(page->findChild<Metronome*>(), nullptr);
    page->setCause(ConditionId("patellar-tendinopathy"));
    settle();
    EXPECT_EQ(page->findChild<Metronome*>(), nullptr);
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("gone within 24 hours is amber")));
}

TEST_F(RunningPageTest, GivesEveryControlANameAScreenReaderCanSay) {
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    tickAll(*page);
    chooseWeeks(*page, 5);
    chooseDays(*page, {1});
    settle();
    int met = 0;
    for (auto* button : page->findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(page.get())) continue;
        ++met;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
    }
    EXPECT_GT(met, 30);
}

}  // namespace
}  // namespace kneemap
