#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "app/widgets/pick_button.h"
#include "app/widgets/push_button.h"
#include "app/widgets/scale_row.h"
#include "app/widgets/segment.h"
#include "app/widgets/stepper.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

class StepperTest : public WidgetTest {
protected:
    void SetUp() override {
        stepper_.setRange(0, 20, 2, 10);
        stepper_.setUnit(QStringLiteral("km"));
        stepper_.setQuickPicks({5, 15});
        stepper_.setQuestion(QStringLiteral("About how far?"));
        stepper_.resize(500, 200);
        showActive(stepper_);
    }

    PushButton* named(const QString& name) const {
        for (auto* button : stepper_.findChildren<PushButton*>())
            if (button->accessibleName() == name || button->text() == name) return button;
        return nullptr;
    }

    Stepper stepper_;
};

TEST_F(StepperTest, IsEmptyUntilTouched) { EXPECT_EQ(stepper_.value(), std::nullopt); }

TEST_F(StepperTest, StartsAtTheUsualValueAndStepsFromThere) {
    QTest::mouseClick(named(QStringLiteral("More")), Qt::LeftButton);
    EXPECT_EQ(stepper_.value(), 10);
    QTest::mouseClick(named(QStringLiteral("More")), Qt::LeftButton);
    EXPECT_EQ(stepper_.value(), 12);
    QTest::mouseClick(named(QStringLiteral("Less")), Qt::LeftButton);
    EXPECT_EQ(stepper_.value(), 10);
}

TEST_F(StepperTest, StopsAtItsEnds) {
    stepper_.setValue(19);
    QTest::mouseClick(named(QStringLiteral("More")), Qt::LeftButton);
    EXPECT_EQ(stepper_.value(), 20);
    QTest::mouseClick(named(QStringLiteral("More")), Qt::LeftButton);
    EXPECT_EQ(stepper_.value(), 20);
}

TEST_F(StepperTest, TakesAQuickPick) {
    QSignalSpy spy(&stepper_, &Stepper::valueChosen);
    QTest::mouseClick(named(QStringLiteral("15")), Qt::LeftButton);
    EXPECT_EQ(stepper_.value(), 15);
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(StepperTest, TakesTypedNumbersAndKeepsLettersOut) {
    auto* figure = stepper_.findChild<QLineEdit*>();
    figure->setFocus();
    QTest::keyClicks(figure, QStringLiteral("1x7"));
    EXPECT_EQ(figure->text(), QStringLiteral("17"));
    EXPECT_EQ(stepper_.value(), 17);
}

TEST_F(StepperTest, AsksAboutATypedNumberBeyondTheRange) {
    QSignalSpy beyond(&stepper_, &Stepper::typedOutOfRange);
    auto* figure = stepper_.findChild<QLineEdit*>();
    figure->setFocus();
    QTest::keyClicks(figure, QStringLiteral("42"));
    ASSERT_EQ(beyond.count(), 1);
    EXPECT_EQ(beyond.first().first().toInt(), 42);
}

TEST_F(StepperTest, NamesTheFigureWithItsQuestionAndUnit) {
    EXPECT_EQ(stepper_.findChild<QLineEdit*>()->accessibleName(), QStringLiteral("About how far? (km)"));
}

class ScaleRowTest : public WidgetTest {
protected:
    void SetUp() override {
        scale_.setBands({{0, 0, QStringLiteral("No pain")},
                         {1, 3, QStringLiteral("I notice it")},
                         {4, 6, QStringLiteral("I change how I move")},
                         {7, 9, QStringLiteral("I have to stop")},
                         {10, 10, QStringLiteral("The worst")}});
        scale_.resize(760, 200);
        showActive(scale_);
    }

    ScaleRow scale_{0, 10};
};

TEST_F(ScaleRowTest, ChoosesByMouseAndKeys) {
    QSignalSpy spy(&scale_, &ScaleRow::valueChosen);
    const auto numbers = scale_.findChildren<PickButton*>();
    ASSERT_EQ(numbers.size(), 11);
    QTest::mouseClick(numbers[4], Qt::LeftButton);
    EXPECT_EQ(scale_.value(), 4);
    QTest::keyClick(numbers[4], Qt::Key_7);
    EXPECT_EQ(scale_.value(), 7);
    EXPECT_EQ(spy.count(), 2);
}

TEST_F(ScaleRowTest, EveryArrowMovesAndChooses) {
    const auto numbers = scale_.findChildren<PickButton*>();
    QTest::mouseClick(numbers[4], Qt::LeftButton);
    QTest::keyClick(numbers[4], Qt::Key_Down);
    EXPECT_EQ(scale_.value(), 5);
    EXPECT_TRUE(numbers[5]->hasFocus());
    QTest::keyClick(numbers[5], Qt::Key_Up);
    EXPECT_EQ(scale_.value(), 4);
    QTest::keyClick(numbers[4], Qt::Key_Right);
    EXPECT_EQ(scale_.value(), 5);
    QTest::mouseClick(numbers[10], Qt::LeftButton);
    QTest::keyClick(numbers[10], Qt::Key_Down);
    EXPECT_EQ(scale_.value(), 10);
}

TEST_F(ScaleRowTest, SaysTheMeaningOfEachNumber) {
    EXPECT_EQ(scale_.findChildren<PickButton*>()[5]->accessibleName(), QStringLiteral("5, I change how I move"));
}

TEST_F(ScaleRowTest, StandsInTwoRowsWhereOneDoesNotFit) {
    const auto numbers = scale_.findChildren<PickButton*>();
    EXPECT_EQ(numbers[0]->y(), numbers[10]->y());
    scale_.resize(400, 400);
    QApplication::processEvents();
    EXPECT_LT(numbers[0]->y(), numbers[10]->y());
    EXPECT_LE(numbers[5]->geometry().right(), 400);
}

TEST_F(ScaleRowTest, ASavedValueIsSetWithoutASignal) {
    QSignalSpy spy(&scale_, &ScaleRow::valueChosen);
    scale_.setValue(3);
    EXPECT_EQ(scale_.value(), 3);
    scale_.setValue(std::nullopt);
    EXPECT_EQ(scale_.value(), std::nullopt);
    EXPECT_EQ(spy.count(), 0);
}

TEST(Segment, IsARowOfRadioButtons) {
    Segment segment;
    segment.setChoices({QStringLiteral("Left knee"), QStringLiteral("Right knee"), QStringLiteral("Both")});
    segment.resize(segment.sizeHint());
    showActive(segment);
    EXPECT_EQ(segment.chosen(), std::nullopt);
    QSignalSpy spy(&segment, &Segment::chosenChanged);
    const auto parts = segment.findChildren<PickButton*>();
    QTest::mouseClick(parts[1], Qt::LeftButton);
    EXPECT_EQ(segment.chosen(), 1);
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(parts[1])->role(), QAccessible::RadioButton);
    EXPECT_EQ(parts[0]->y(), parts[2]->y());
    segment.resize(120, segment.heightForWidth(120));
    QApplication::processEvents();
    EXPECT_LT(parts[0]->y(), parts[2]->y()) << "words that do not fit stand one below the other";
}

}  // namespace
}  // namespace kneemap
