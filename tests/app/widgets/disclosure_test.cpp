#include "app/widgets/disclosure.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "app/widgets/opener_button.h"
#include "app/widgets/text_label.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

class DisclosureTest : public WidgetTest {
protected:
    void SetUp() override {
        theme().setMotionReduced(true);
        disclosure_.setText(QStringLiteral("Sore tendons often warm up."));
        disclosure_.resize(400, 200);
        showActive(disclosure_);
    }

    Disclosure disclosure_{QStringLiteral("Why we ask")};
};

TEST_F(DisclosureTest, OpensAtOnceWhenMotionIsReduced) {
    const auto* words = disclosure_.findChild<TextLabel*>();
    EXPECT_FALSE(words->isVisible());
    QTest::mouseClick(disclosure_.opener(), Qt::LeftButton);
    EXPECT_TRUE(words->isVisible());
    QTest::keyClick(disclosure_.opener(), Qt::Key_Space);
    EXPECT_FALSE(words->isVisible());
}

TEST_F(DisclosureTest, TellsAReaderWhetherItIsOpen) {
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(disclosure_.opener());
    EXPECT_EQ(reader->role(), QAccessible::Button);
    EXPECT_EQ(reader->text(QAccessible::Name), QStringLiteral("Why we ask"));
    EXPECT_TRUE(reader->state().collapsed);
    reader->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(disclosure_.isOpen());
    EXPECT_TRUE(reader->state().expanded);
    EXPECT_FALSE(reader->state().collapsed);
}

TEST_F(DisclosureTest, EndsOpenWithAllItsTextWhenItMoves) {
    theme().setMotionReduced(false);
    QSignalSpy spy(&disclosure_, &Disclosure::openChanged);
    disclosure_.setOpen(true);
    EXPECT_EQ(spy.count(), 1);
    const auto* words = disclosure_.findChild<TextLabel*>();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return words->isVisible() && words->height() >= words->heightForWidth(words->width()); }, 2000));
}

}  // namespace
}  // namespace kneemap
