#include "app/widgets/option_row.h"

#include <QAccessible>
#include <QTest>

#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

class OptionRowTest : public WidgetTest {};

TEST_F(OptionRowTest, TogglesByAClickAnywhereOnTheCard) {
    CheckRow row(QStringLiteral("My kneecap has slipped to the side"));
    row.resize(700, row.heightForWidth(700));
    showActive(row);
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(690, 4));
    EXPECT_TRUE(row.isChecked());
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(20, row.height() - 4));
    EXPECT_FALSE(row.isChecked());
}

TEST_F(OptionRowTest, ActsOnReleaseAndForgivesASlidingFinger) {
    CheckRow row(QStringLiteral("My kneecap has slipped to the side"));
    row.resize(700, 60);
    showActive(row);
    QTest::mousePress(&row, Qt::LeftButton, {}, QPoint(100, 20));
    EXPECT_FALSE(row.isChecked());
    QTest::mouseRelease(&row, Qt::LeftButton, {}, QPoint(100, 400));
    EXPECT_FALSE(row.isChecked());
}

TEST_F(OptionRowTest, TogglesBySpace) {
    CheckRow row(QStringLiteral("My kneecap has slipped to the side"));
    showActive(row);
    row.setFocus();
    QTest::keyClick(&row, Qt::Key_Space);
    EXPECT_TRUE(row.isChecked());
}

TEST_F(OptionRowTest, TogglesByTheAccessibleAction) {
    CheckRow row(QStringLiteral("My kneecap has slipped to the side"));
    showActive(row);
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&row);
    ASSERT_NE(reader, nullptr);
    ASSERT_NE(reader->actionInterface(), nullptr);
    reader->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(row.isChecked());
    EXPECT_TRUE(reader->state().checked);
}

TEST_F(OptionRowTest, TellsRoleNameAndHelp) {
    RadioRow radio(QStringLiteral("More and more, the longer I run"));
    OptionLook look;
    look.help = QStringLiteral("For example from 3 km on.");
    look.tag = QStringLiteral("Worst");
    radio.setLook(look);
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&radio);
    EXPECT_EQ(reader->role(), QAccessible::RadioButton);
    EXPECT_EQ(reader->text(QAccessible::Name), radio.text());
    EXPECT_EQ(reader->text(QAccessible::Description), QStringLiteral("Worst. For example from 3 km on."));

    CheckRow check(QStringLiteral("Tick"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&check)->role(), QAccessible::CheckBox);
}

TEST_F(OptionRowTest, KeepsItsHeightWhenChosen) {
    RadioRow row(QStringLiteral("Only after the run, or the next morning, whatever I do with it in between"));
    for (int width = 240; width < 700; width += 20) {
        row.setChecked(false);
        const int before = row.heightForWidth(width);
        row.setChecked(true);
        EXPECT_EQ(row.heightForWidth(width), before);
    }
}

}  // namespace
}  // namespace kneemap
