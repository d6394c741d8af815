#include "app/pages/running/weekday_row.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "app/pages/running/day_stepper.h"
#include "app/widgets/push_button.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

using WeekdayRowTest = WidgetTest;
using DayStepperTest = WidgetTest;

TEST_F(WeekdayRowTest, TakesDaysByMouseKeyboardAndScreenReader) {
    WeekdayRow row;
    showActive(row);
    QSignalSpy changed(&row, &WeekdayRow::daysChanged);
    QTest::mouseClick(row.button(1), Qt::LeftButton);
    row.button(3)->setFocus();
    QTest::keyClick(row.button(3), Qt::Key_Space);
    QAccessibleInterface* sunday = QAccessible::queryAccessibleInterface(row.button(7));
    EXPECT_TRUE(sunday->state().checkable);
    sunday->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(row.days(), RunningDays("1000101"));
    EXPECT_EQ(changed.count(), 3);
    EXPECT_TRUE(sunday->state().checked);
    QTest::mouseClick(row.button(1), Qt::LeftButton);
    EXPECT_EQ(row.days(), RunningDays("1000100"));
}

TEST_F(WeekdayRowTest, NamesEachDayInFullAndIsLargeEnoughToTouch) {
    WeekdayRow row;
    showActive(row);
    for (int day = 1; day <= 7; ++day) {
        EXPECT_EQ(QAccessible::queryAccessibleInterface(row.button(day))->text(QAccessible::Name), QLocale().standaloneDayName(day, QLocale::LongFormat));
        EXPECT_GE(row.button(day)->height(), 44);
        EXPECT_GE(row.button(day)->width(), 44);
    }
    row.setDays(RunningDays("0000010"));
    EXPECT_TRUE(row.button(2)->isChecked());
    EXPECT_FALSE(row.button(1)->isChecked());
}

TEST_F(DayStepperTest, GoesForwardAndNeverBeforeItsFirstDay) {
    const QDate first(2026, 12, 31);
    DayStepper stepper(first);
    showActive(stepper);
    const auto buttons = stepper.findChildren<PushButton*>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_FALSE(buttons[0]->isEnabled());
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    EXPECT_EQ(stepper.day(), QDate(2027, 1, 1));
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    EXPECT_EQ(stepper.day(), first);
    stepper.setDay(first.addDays(-3));
    EXPECT_EQ(stepper.day(), first);
    for (PushButton* button : buttons) EXPECT_FALSE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
}

}  // namespace
}  // namespace kneemap
