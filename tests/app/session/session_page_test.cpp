#include "app/pages/session/session_page.h"

#include <QAbstractEventDispatcher>
#include <QAccessible>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTimerEvent>

#include "app/figures/exercise_figure.h"
#include "app/pages/session/count_view.h"
#include "app/pages/session/session_stage.h"
#include "app/pages/session/session_view.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/option_group.h"
#include "app/widgets/pick_button.h"
#include "app/widgets/scale_row.h"
#include "tests/app/session/session_test.h"

namespace kneemap {
namespace {

using Stage = SessionRun::Stage;

class SessionPageTest : public SessionTest {
protected:
    std::unique_ptr<SessionPage> page;

    void open(std::shared_ptr<SessionRun> run, Say say = {}) {
        page = std::make_unique<SessionPage>(text, std::move(run), std::move(say));
        page->setKeepsTime(false);
        page->resize(1280, 720);
        showActive(*page);
    }

    /// Open, and started: the count before the first set runs.
    void begin(std::shared_ptr<SessionRun> run, Say say = {}) {
        open(std::move(run), std::move(say));
        page->goOn();
        settle();
    }

    void press(int key) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : page.get(), static_cast<Qt::Key>(key));
        settle();
    }

    void click(const char* words) {
        auto* button = buttonNamed(*page, words);
        ASSERT_NE(button, nullptr) << words;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    /// "None of these", from the keyboard.
    void sayNoSigns() {
        auto* signs = page->findChild<OptionGroup*>();
        signs->row(signs->count() - 1)->setFocus();
        press(Qt::Key_Space);
    }

    const SessionClock& clock() const { return page->run().clock; }
    const SessionPart& part() const { return clock().session().parts[clock().place().part]; }
    QString number() const { return page->findChild<CountView*>()->number(); }
};

TEST_F(SessionPageTest, WaitsForTheStart) {
    open(runOf({"bridge"}));
    page->advanceBy(5);
    EXPECT_EQ(page->run().stage, Stage::start);
    EXPECT_DOUBLE_EQ(clock().seconds(), 0);
    EXPECT_EQ(page->footer().main, QStringLiteral("Start"));
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Bridge: 3 sets of 12")));
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Stop at pain of 4 or more out of 10")));
}

TEST_F(SessionPageTest, CountsDownThenCountsTheRepetitions) {
    begin(runOf({"bridge"}));
    EXPECT_EQ(number(), QStringLiteral("10"));
    page->advanceBy(7.5);
    EXPECT_EQ(number(), QStringLiteral("3"));
    page->advanceBy(2.5);
    EXPECT_EQ(number(), QStringLiteral("1"));
    EXPECT_EQ(page->findChild<CountView*>()->words(), QStringLiteral("of 12"));
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Lift")));
    page->advanceBy(3);
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Hold")));
    page->advanceBy(6);
    EXPECT_EQ(number(), QStringLiteral("2"));
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Set 1 of 3")));
}

TEST_F(SessionPageTest, CountsTheSecondsOfAHoldDown) {
    begin(runOf({"wall-sit"}));
    page->advanceBy(12);
    EXPECT_EQ(number(), QStringLiteral("30"));
    page->advanceBy(29.2);
    EXPECT_EQ(number(), QStringLiteral("1"));
}

TEST_F(SessionPageTest, KeepsTheFigureInStepWithTheCount) {
    begin(runOf({"bridge"}));
    ExerciseFigure* figure = page->findChild<SessionStage*>()->figure();
    EXPECT_TRUE(figure->isPlaying()) << "it shows the way while one gets ready";
    page->advanceBy(10 + 1);
    EXPECT_FALSE(figure->isPlaying()) << "the count moves it";
    EXPECT_FALSE(figure->moment()->resting);
    page->advanceBy(2);
    EXPECT_TRUE(figure->moment()->resting);
    page->advanceBy(2.5);
    EXPECT_FALSE(figure->moment()->resting);
    const double share = figure->moment()->loopShare;
    click("Pause");
    page->advanceBy(1);
    EXPECT_DOUBLE_EQ(figure->moment()->loopShare, share);
}

TEST_F(SessionPageTest, ByKeyboardAloneGoesFromStartToEnd) {
    open(runOf({"bridge", "clam"}));
    page->setFocus();
    press(Qt::Key_1);
    EXPECT_EQ(page->run().morning, 0);
    page->goOn();  // Enter, as the window passes it on
    settle();
    EXPECT_TRUE(clock().isRunning());
    press(Qt::Key_Space);
    EXPECT_FALSE(clock().isRunning());
    page->advanceBy(5);
    EXPECT_DOUBLE_EQ(clock().seconds(), 0);
    press(Qt::Key_Space);
    EXPECT_TRUE(clock().isRunning());
    press(Qt::Key_N);
    EXPECT_EQ(part().kind, SessionPart::Kind::work);
    press(Qt::Key_Right);
    EXPECT_EQ(part().kind, SessionPart::Kind::rest);
    press(Qt::Key_Left);
    EXPECT_EQ(part().kind, SessionPart::Kind::work);
    press(Qt::Key_T);
    EXPECT_EQ(page->run().stage, Stage::tooSore);
    for (int i = 0; i < 20 && buttonNamed(*page, "Leave this one out") != QApplication::focusWidget(); ++i) press(Qt::Key_Tab);
    press(Qt::Key_Space);
    EXPECT_EQ(page->run().stage, Stage::exercising);
    EXPECT_EQ(part().drill, 1u);
    while (page->run().stage == Stage::exercising) press(Qt::Key_N);
    ASSERT_EQ(page->run().stage, Stage::end);
    press(Qt::Key_3);
    EXPECT_EQ(page->run().pain, 3);
    EXPECT_FALSE(wordsOn(*page).contains(QStringLiteral("Amber"))) << "the signs come first";
    sayNoSigns();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Amber: stay at this level")));
    QSignalSpy finished(page.get(), &SessionPage::finished);
    page->goOn();
    EXPECT_EQ(finished.count(), 1);
}

TEST_F(SessionPageTest, ArrowsFollowTheReadingDirection) {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    begin(runOf({"bridge"}));
    press(Qt::Key_Left);
    EXPECT_EQ(part().kind, SessionPart::Kind::work);
    press(Qt::Key_Right);
    EXPECT_EQ(part().kind, SessionPart::Kind::ready);
}

TEST_F(SessionPageTest, ByMouseAloneGoesFromStartToEnd) {
    open(runOf({"bridge"}));
    page->goOn();  // the main button of the foot
    settle();
    click("Pause");
    EXPECT_FALSE(clock().isRunning());
    click("Go on");
    EXPECT_TRUE(clock().isRunning());
    click("Skip");
    EXPECT_EQ(part().kind, SessionPart::Kind::work);
    click("Back");
    EXPECT_EQ(part().kind, SessionPart::Kind::ready);
    click("End session");
    ASSERT_EQ(page->run().stage, Stage::end);
    for (auto* box : page->findChildren<PickButton*>()) {
        if (box->text() == QStringLiteral("1")) QTest::mouseClick(box, Qt::LeftButton);
    }
    EXPECT_EQ(page->run().pain, 1);
    sayNoSigns();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Green: this is fine")));
}

TEST_F(SessionPageTest, TooSoreStopsAndShowsTheEasierWay) {
    begin(runOf({"quad-set"}));
    page->advanceBy(12);
    click("Too sore");
    EXPECT_FALSE(clock().isRunning());
    const Exercise& exercise = *knowledge().find(ExerciseId("quad-set"));
    EXPECT_TRUE(wordsOn(*page).contains(ClinicalText::of(exercise.easier)));
    click("Do it the easier way");
    EXPECT_TRUE(clock().isRunning());
    EXPECT_EQ(clock().session().drills[0].easierFrom, 0);
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("The easier way: ") + ClinicalText::of(exercise.easier)));
    EXPECT_EQ(part().kind, SessionPart::Kind::ready);
    click("Too sore");
    EXPECT_EQ(buttonNamed(*page, "Do it the easier way"), nullptr) << "there is none easier still";
    click("It’s fine, go on");
    EXPECT_TRUE(clock().isRunning());
}

TEST_F(SessionPageTest, TooSoreShowsTheEasierWayInMotion) {
    begin(runOf({"side-plank"}));
    page->advanceBy(12);
    const auto clip = [&] { return page->findChild<ExerciseFigure*>()->clip()->name; };
    EXPECT_EQ(clip(), "side-plank");
    click("Too sore");
    EXPECT_EQ(clip(), "side-plank-knees");
    click("Do it the easier way");
    EXPECT_EQ(clip(), "side-plank-knees");
    EXPECT_EQ(page->findChild<SessionStage*>()->figure()->exercise(), QStringLiteral("side-plank"));
}

TEST_F(SessionPageTest, TooSoreMayHandOverToAnEasierExercise) {
    begin(runOf({"single-leg-bridge"}));
    page->advanceBy(12);
    click("Too sore");
    click("Do it the easier way");
    EXPECT_EQ(page->findChild<SessionStage*>()->figure()->exercise(), QStringLiteral("bridge"));
    EXPECT_EQ(page->heading()->text(), ClinicalText::of(knowledge().find(ExerciseId("bridge"))->name));
}

TEST_F(SessionPageTest, ABadMorningMakesEverythingEasierAndASwollenOneRulesItOut) {
    const auto& mornings = knowledge().session().traffic.mornings;
    const auto place = [&](const char* id) {
        for (std::size_t i = 0; i < mornings.size(); ++i) {
            if (mornings[i].id == id) return static_cast<int>(i) + 1;
        }
        return 0;
    };
    auto swollen = runOf({"bridge"});
    swollen->morning = place("swollen");
    open(swollen);
    EXPECT_TRUE(page->footer().main.isEmpty());
    page->goOn();
    EXPECT_EQ(page->run().stage, Stage::start) << "Enter starts nothing either";
    EXPECT_NE(buttonNamed(*page, "When to get help"), nullptr);

    auto worse = runOf({"bridge", "clam"});
    worse->morning = place("worse");
    begin(worse);
    for (const Drill& drill : clock().session().drills) EXPECT_EQ(drill.easierFrom, 0);

    auto settled = runOf({"bridge"});
    settled->morning = place("settled");
    settled->tendon = true;
    begin(settled);
    EXPECT_FALSE(clock().session().drills[0].easierFrom) << "a sore tendon may rise a little";
    click("End session");
    press(Qt::Key_3);
    sayNoSigns();
    EXPECT_TRUE(wordsOn(*page).contains(ClinicalText::of(knowledge().session().traffic.secondAmber)));
}

TEST_F(SessionPageTest, ASignIsRedAtAnyScore) {
    auto run = runOf({"bridge"});
    run->stage = Stage::end;
    open(run);
    EXPECT_FALSE(wordsOn(*page).contains(QStringLiteral("Green"))) << "no light before an answer";
    press(Qt::Key_0);
    sayNoSigns();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Green: this is fine")));
    auto* signs = page->findChild<OptionGroup*>();
    QTest::mouseClick(signs->row(0), Qt::LeftButton, {}, QPoint(20, 20));
    settle();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Red: go one step back")));
    EXPECT_TRUE(wordsOn(*page).contains(ClinicalText::of(knowledge().session().traffic.signs[0].advice)));
    QSignalSpy help(page.get(), &SessionPage::helpAsked);
    click("When to get help");
    EXPECT_EQ(help.count(), 1);
    QTest::mouseClick(signs->row(signs->count() - 1), Qt::LeftButton, {}, QPoint(20, 20));
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Green: this is fine")));
}

TEST_F(SessionPageTest, LosesNothingWhenItIsBuiltAnew) {
    auto run = runOf({"bridge"});
    begin(run);
    page->advanceBy(30);
    open(run);  // another language or text size
    EXPECT_DOUBLE_EQ(clock().seconds(), 30);
    EXPECT_FALSE(clock().isRunning()) << "paused, so that nobody is surprised";
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Paused")));
}

TEST_F(SessionPageTest, StandsStillWhileNobodySeesIt) {
    begin(runOf({"bridge"}));
    page->hide();
    EXPECT_FALSE(clock().isRunning());
}

TEST_F(SessionPageTest, IsSilentUntilAskedAndThenBeepsAtChanges) {
    int beeps = 0;
    QStringList said;
    begin(runOf({"bridge"}), [&](const QString& words) { said.append(words); });
    page->setBeep([&] { ++beeps; });
    page->advanceBy(30);
    EXPECT_EQ(beeps, 0);
    EXPECT_TRUE(said.isEmpty());

    auto heard = runOf({"bridge"});
    heard->beeps = true;
    heard->counts = true;
    begin(heard, [&](const QString& words) { said.append(words); });
    page->setBeep([&] { ++beeps; });
    page->advanceBy(9.5);
    EXPECT_EQ(said.mid(1), (QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
    page->advanceBy(1);
    EXPECT_EQ(beeps, 1);
    said.clear();
    for (int i = 0; i < 12; ++i) page->advanceBy(1);
    EXPECT_EQ(said, (QStringList{QStringLiteral("2")})) << "a number for each repetition, no chatter between";
}

TEST_F(SessionPageTest, LetsOneHearASoundWhenItIsAskedFor) {
    int beeps = 0;
    QStringList said;
    open(runOf({"bridge"}), [&](const QString& words) { said.append(words); });
    page->setBeep([&] { ++beeps; });
    buttonNamed<QCheckBox>(*page, "Beep at each change")->click();
    buttonNamed<QCheckBox>(*page, "Count aloud")->click();
    EXPECT_EQ(beeps, 1);
    EXPECT_EQ(said, QStringList{QStringLiteral("1")});
    buttonNamed<QCheckBox>(*page, "Beep at each change")->click();
    EXPECT_EQ(beeps, 1) << "nothing sounds when it is taken back";
}

TEST_F(SessionPageTest, TellsAScreenReaderEveryChangeButNotEverySecond) {
    begin(runOf({"clam"}));
    QStringList heard;
    for (int i = 0; i <= 10 + 15 * 6 + 8; ++i) {
        const QString now = page->findChild<SessionView*>()->announced();
        if (heard.isEmpty() || heard.last() != now) heard.append(now);
        page->advanceBy(1);
    }
    const QStringList expected = {
        QStringLiteral("Get ready for %1: 3 sets of 15 on each side. It starts in 10 seconds.").arg(text.exercise(ExerciseId("clam"))),
        QStringLiteral("Left leg. Set 1 of 3. 15 times."), QStringLiteral("5"), QStringLiteral("10"), QStringLiteral("15"),
        QStringLiteral("Change sides. Right leg in 8 seconds."), QStringLiteral("Right leg. Set 1 of 3. 15 times.")};
    EXPECT_EQ(heard, expected) << heard.join(QLatin1Char('\n')).toStdString();
}

TEST_F(SessionPageTest, ByAccessibilityAloneCanBePausedAndAnswered) {
    begin(runOf({"bridge"}));
    const auto act = [&](QAbstractButton* widget) {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty());
        ASSERT_NE(interface->actionInterface(), nullptr);
        interface->actionInterface()->doAction(interface->actionInterface()->actionNames().first());
        // Pressed from afar, a button shows itself down for a moment before it acts: lets that moment be over.
        for (const auto& timer : QAbstractEventDispatcher::instance()->registeredTimers(widget)) {
            QTimerEvent over(timer.timerId);
            QCoreApplication::sendEvent(widget, &over);
            break;
        }
        settle();
    };
    EXPECT_EQ(QAccessible::queryAccessibleInterface(page->heading())->role(), QAccessible::Heading);
    act(buttonNamed(*page, "Pause"));
    EXPECT_FALSE(clock().isRunning());
    act(buttonNamed(*page, "Go on"));
    EXPECT_TRUE(clock().isRunning());
    QAccessibleInterface* count = QAccessible::queryAccessibleInterface(page->findChild<CountView*>());
    EXPECT_EQ(count->text(QAccessible::Name), QStringLiteral("10 seconds"));
    act(buttonNamed(*page, "End session"));
    for (auto* box : page->findChildren<PickButton*>()) {
        if (box->text() != QStringLiteral("4")) continue;
        EXPECT_EQ(QAccessible::queryAccessibleInterface(box)->role(), QAccessible::RadioButton);
        EXPECT_EQ(box->accessibleName(), QStringLiteral("4, Hurts"));
        act(box);
    }
    EXPECT_EQ(page->run().pain, 4);
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Red: go one step back")));
}

TEST_F(SessionPageTest, WithLessMotionMarksThePoseOfThePhase) {
    theme().setMotionReduced(true);
    begin(runOf({"bridge"}));
    ExerciseFigure* figure = page->findChild<SessionStage*>()->figure();
    page->advanceBy(10.5);
    EXPECT_FALSE(figure->isRunning());
    const int up = figure->shownStill();
    page->advanceBy(5);
    EXPECT_NE(figure->shownStill(), up);
}

// 2 m away, letters of about 20 mm can be read with half of normal sight: 6/12 needs 5.8 mm, and a moving person wants
// three times that. At 96 dots an inch that is 76 pixels.
TEST_F(SessionPageTest, ShowsANumberThatIsReadAcrossTheRoom) {
    begin(runOf({"bridge"}));
    EXPECT_GE(page->findChild<CountView*>()->digitHeight(), 76);
    page->resize(1024, 500);
    settle();
    EXPECT_GE(page->findChild<CountView*>()->digitHeight(), 76);
}

TEST_F(SessionPageTest, OfNothingCannotBeStarted) {
    open(runOf({}));
    EXPECT_TRUE(page->footer().main.isEmpty());
    page->goOn();
    EXPECT_EQ(page->run().stage, Stage::start);
}

}  // namespace
}  // namespace kneemap
