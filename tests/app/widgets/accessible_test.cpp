#include "app/widgets/accessible.h"

#include <QAccessible>

#include "app/widgets/error_line.h"
#include "app/widgets/evidence_bar.h"
#include "app/widgets/fit_mark.h"
#include "app/widgets/header_bar.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/icon_view.h"
#include "app/widgets/push_button.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

QAccessibleInterface* readerOf(QWidget& widget) { return QAccessible::queryAccessibleInterface(&widget); }

class AccessibleTest : public WidgetTest {};

TEST_F(AccessibleTest, WordsAreReadWithoutMarkup) {
    TextLabel label(TypeRole::body, QStringLiteral("Under 3 & over <2>"));
    EXPECT_EQ(readerOf(label)->text(QAccessible::Name), QStringLiteral("Under 3 & over <2>"));
    EXPECT_EQ(readerOf(label)->role(), QAccessible::StaticText);
}

TEST_F(AccessibleTest, HeadingsAreHeadings) {
    HeadingLabel heading(1, QStringLiteral("Where does it hurt?"));
    heading.setAccessibleDescription(QStringLiteral("Step 3 of 5, Where it hurts"));
    EXPECT_EQ(readerOf(heading)->role(), QAccessible::Heading);
    EXPECT_EQ(readerOf(heading)->text(QAccessible::Name), QStringLiteral("Where does it hurt?"));
    EXPECT_EQ(readerOf(heading)->text(QAccessible::Description), QStringLiteral("Step 3 of 5, Where it hurts"));
    EXPECT_EQ(heading.property("headingLevel").toInt(), 1);
}

TEST_F(AccessibleTest, AHeadingTakesTheFocusButIsNoTabStop) {
    HeadingLabel heading(1, QStringLiteral("Where does it hurt?"));
    showActive(heading);
    heading.setFocus();
    EXPECT_TRUE(heading.hasFocus());
    EXPECT_FALSE(heading.focusPolicy() & Qt::TabFocus);
}

TEST_F(AccessibleTest, PictureButtonsHaveNames) {
    PushButton button(ButtonKind::tool);
    button.setPictureOnly(IconName::menu, QStringLiteral("Menu"));
    EXPECT_EQ(readerOf(button)->text(QAccessible::Name), QStringLiteral("Menu"));
    EXPECT_EQ(button.toolTip(), QStringLiteral("Menu"));
}

TEST_F(AccessibleTest, TheHeaderNamesAllItsControls) {
    HeaderBar header;
    for (auto* button : header.findChildren<QAbstractButton*>())
        EXPECT_FALSE(readerOf(*button)->text(QAccessible::Name).isEmpty());
}

TEST_F(AccessibleTest, DecorationIsPassedOver) {
    IconView icon(IconName::clock, Role::accent);
    EXPECT_TRUE(readerOf(icon)->state().invisible);
}

TEST_F(AccessibleTest, TheFitMarkIsItsWords) {
    FitMark mark(FitLevel::lessWell);
    EXPECT_EQ(readerOf(mark)->text(QAccessible::Name), QStringLiteral("Fits less well"));
    EXPECT_EQ(readerOf(mark)->childCount(), 0);
}

TEST_F(AccessibleTest, AnEvidenceBarIsASentence) {
    EvidenceBar bar(QStringLiteral("Stairs hurt"), {Weight::Side::speaksAgainst, Weight::Strength::aLot});
    EXPECT_EQ(readerOf(bar)->text(QAccessible::Name), QStringLiteral("Stairs hurt. Speaks against it a lot."));
    EXPECT_EQ(readerOf(bar)->childCount(), 0);
}

TEST_F(AccessibleTest, AnErrorHasTheRoleAndWordsOfAnAlert) {
    QWidget page;
    ErrorLine line(&page);
    EXPECT_TRUE(line.isHidden());
    line.tell(QStringLiteral("Pick one answer."));
    EXPECT_FALSE(line.isHidden());
    EXPECT_EQ(readerOf(line)->role(), QAccessible::AlertMessage);
    EXPECT_EQ(readerOf(line)->text(QAccessible::Name), QStringLiteral("Pick one answer."));
    line.clear();
    EXPECT_TRUE(line.isHidden());
}

}  // namespace
}  // namespace kneemap
