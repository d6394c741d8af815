#include <gtest/gtest.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include "app/check_up.h"
#include "app/kiosk/exit_guard.h"
#include "app/kiosk/staff_desk.h"
#include "app/lock/pin_hash.h"
#include "app/main_window.h"
#include "tests/kiosk/kiosk.h"

namespace kneemap {
namespace {

using namespace std::chrono_literals;

TEST(NoWayOut, ARequestToCloseIsRefusedUntilStaffOpen) {
    Kiosk kiosk;
    EXPECT_FALSE(kiosk.window().close());
    EXPECT_TRUE(kiosk.window().isVisible());
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    EXPECT_FALSE(quit.isAccepted());
    kiosk.window().guard().open();
    EXPECT_TRUE(kiosk.window().close());
}

TEST(NoWayOut, NoKeyOfADesktopDoesAnything) {
    Kiosk kiosk;
    ASSERT_TRUE(kiosk.touch("English"));
    const QString heading = kiosk.heading();
    const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys = {
        {Qt::Key_F4, Qt::AltModifier},  {Qt::Key_Tab, Qt::AltModifier},       {Qt::Key_W, Qt::ControlModifier},
        {Qt::Key_Q, Qt::ControlModifier}, {Qt::Key_P, Qt::ControlModifier},   {Qt::Key_C, Qt::ControlModifier},
        {Qt::Key_V, Qt::ControlModifier}, {Qt::Key_S, Qt::ControlModifier},   {Qt::Key_Plus, Qt::ControlModifier},
        {Qt::Key_F1, Qt::NoModifier},   {Qt::Key_F11, Qt::NoModifier},        {Qt::Key_Escape, Qt::NoModifier},
        {Qt::Key_Print, Qt::NoModifier}, {Qt::Key_Menu, Qt::NoModifier},      {Qt::Key_A, Qt::NoModifier},
        {Qt::Key_1, Qt::NoModifier},    {Qt::Key_Left, Qt::AltModifier},      {Qt::Key_F10, Qt::ShiftModifier},
        {Qt::Key_Meta, Qt::NoModifier}, {Qt::Key_Back, Qt::NoModifier},       {Qt::Key_Delete, Qt::ControlModifier | Qt::AltModifier}};
    for (const auto& [key, modifiers] : keys) {
        QTest::keyClick(kiosk.window().windowHandle(), key, modifiers);
        settle();
        EXPECT_EQ(kiosk.heading(), heading) << "key " << key << " with " << int(modifiers);
        EXPECT_TRUE(kiosk.window().isVisible());
        EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
        EXPECT_EQ(kiosk.settings().textSize(), 100);
        EXPECT_TRUE(kiosk.visit()->checkUp().isEmpty());
        for (const auto* row : kiosk.visit()->findChildren<QAbstractButton*>()) EXPECT_FALSE(row->isChecked()) << "nothing is typed";
    }
}

TEST(NoWayOut, AFewLargeKeysAreEnough) {
    Kiosk kiosk;
    QTest::keyClick(kiosk.window().windowHandle(), Qt::Key_Tab);
    QTest::keyClick(kiosk.window().windowHandle(), Qt::Key_Space);
    settle();
    EXPECT_NE(kiosk.visit(), nullptr) << "the first stop is a language";
}

TEST(NoWayOut, OtherButtonsMenusAndDropsDoNothing) {
    Kiosk kiosk;
    QAbstractButton* english = kiosk.button("English");
    ASSERT_NE(english, nullptr);
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton, Qt::BackButton}) {
        QTest::mouseClick(english, button);
        settle();
        EXPECT_EQ(kiosk.visit(), nullptr);
    }
    QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(5, 5), english->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(english, &menu);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    QMimeData words;
    words.setText("file:///etc/passwd");
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&kiosk.window(), &drop);
    EXPECT_FALSE(drop.isAccepted());
    for (const auto* widget : kiosk.window().findChildren<QWidget*>()) EXPECT_FALSE(widget->acceptDrops());
}

TEST(NoWayOut, AWindowThatIsPushedAwayComesBack) {
    Kiosk kiosk;
    kiosk.window().showFullScreen();
    settle();
    kiosk.window().showMinimized();
    settle();
    EXPECT_TRUE(kiosk.window().isFullScreen());
    kiosk.window().hide();
    settle();
    EXPECT_TRUE(kiosk.window().isVisible());
}

/// The four corners, clockwise from the logo.
void showGesture(Kiosk& kiosk) {
    const QSize size = kiosk.window().size();
    for (const QPointF corner : {QPointF(4, 4), QPointF(size.width() - 4, 4), QPointF(size.width() - 4, size.height() - 4), QPointF(4, size.height() - 4)}) {
        kiosk.touchAt(corner);
    }
}

TEST(Staff, ComeInByTheFourCornersAndNeverOverAnOpenCheckUp) {
    Kiosk kiosk;
    int asked = 0;
    QObject::connect(&kiosk.window(), &KioskWindow::staffAsked, [&asked] { ++asked; });
    showGesture(kiosk);
    EXPECT_EQ(asked, 1);
    ASSERT_TRUE(kiosk.touch("English"));
    kiosk.visit()->checkUp().answer(QuestionId("safety-now"), Choices{});
    kiosk.visit()->showStep();
    settle();
    showGesture(kiosk);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(kiosk.heading(), "Clear this person’s answers?");
    ASSERT_TRUE(kiosk.touch("Keep them"));
    ASSERT_NE(kiosk.visit(), nullptr);
    EXPECT_FALSE(kiosk.visit()->checkUp().isEmpty());
    showGesture(kiosk);
    ASSERT_TRUE(kiosk.touch("Clear them"));
    EXPECT_EQ(asked, 2);
    EXPECT_EQ(kiosk.visit(), nullptr);
}

TEST(Staff, CloseTheKioskBehindThePinAndNowhereElse) {
    Pin pin;
    for (const char digit : {'2', '5', '8', '0'}) pin.add(digit);
    KioskConfig config;
    config.staff.pinHash = QString::fromStdString(hashOf(pin).value());
    Kiosk kiosk(config);
    StaffDesk desk(kiosk.window(), {}, [] { return IdleWatch::Moment(1000); });
    int closed = 0;
    QObject::connect(&desk, &StaffDesk::closed, [&closed] { ++closed; });
    showGesture(kiosk);
    EXPECT_EQ(kiosk.heading(), "Staff only");
    for (const char* key : {"2", "5", "8", "1", "OK"}) ASSERT_TRUE(kiosk.touch(key)) << key;
    EXPECT_EQ(kiosk.button("Close Kneemap"), nullptr) << "a wrong PIN opens nothing";
    for (const char* key : {"2", "5", "8", "0", "OK"}) ASSERT_TRUE(kiosk.touch(key)) << key;
    ASSERT_NE(kiosk.button("Close Kneemap"), nullptr);
    EXPECT_FALSE(kiosk.window().close()) << "the page is open, the door is not";
    ASSERT_TRUE(kiosk.touch("Close Kneemap"));
    EXPECT_EQ(closed, 1);
    EXPECT_TRUE(kiosk.window().close());
}

TEST(Staff, SeeCountsOfNobody) {
    Kiosk kiosk;
    StaffDesk desk(kiosk.window(), {}, [] { return IdleWatch::Moment(1000); });
    kiosk.touch("English");
    kiosk.visit()->checkUp().answer(QuestionId("safety-now"), Choices{{OptionId("foot-cold-numb")}, {}, {}});
    kiosk.visit()->showStep();
    kiosk.pass(1000s);
    kiosk.pass(1000s);
    EXPECT_EQ(desk.counts(), (KioskCounts{1, 1, 1, 0}));
}

TEST(Staff, DoNotComeInWhereTheClinicHasNoGesture) {
    KioskConfig config;
    config.staff.gesture = StaffGesture::none;
    Kiosk kiosk(config);
    int asked = 0;
    QObject::connect(&kiosk.window(), &KioskWindow::staffAsked, [&asked] { ++asked; });
    showGesture(kiosk);
    EXPECT_EQ(asked, 0);
}

}  // namespace
}  // namespace kneemap
