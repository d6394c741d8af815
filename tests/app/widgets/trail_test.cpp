#include "app/widgets/trail.h"

#include <QAccessible>

#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

class TrailTest : public WidgetTest {};

TEST_F(TrailTest, SaysWhereInTheCheckUpThisIs) {
    Trail trail;
    trail.setStep(2);
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&trail);
    EXPECT_EQ(reader->text(QAccessible::Name), QStringLiteral("Step 3 of 5, Where it hurts"));
    EXPECT_EQ(reader->role(), QAccessible::StaticText);
}

TEST_F(TrailTest, StaysOnItsWaypoints) {
    Trail trail;
    trail.setStep(17);
    EXPECT_EQ(trail.step(), 4);
    trail.setStep(-3);
    EXPECT_EQ(trail.step(), 0);
}

TEST_F(TrailTest, KeepsOnlyTheCurrentNameAtLargeText) {
    Trail trail;
    trail.setStep(2);
    const int all = trail.sizeHint().width();
    EXPECT_LT(trail.minimumSizeHint().width(), all / 2);
    theme().setTextScale(150);
    EXPECT_EQ(trail.sizeHint(), trail.minimumSizeHint());
}

}  // namespace
}  // namespace kneemap
