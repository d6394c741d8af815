#include "app/pages/running/after_run_card.h"

#include <QAbstractButton>
#include <QTest>

#include "app/widgets/option_group.h"
#include "app/widgets/scale_row.h"
#include "app/widgets/segment.h"
#include "tests/app/running/running_test.h"

namespace kneemap {
namespace {

class AfterRunCardTest : public RunningTest {
protected:
    AfterRunCardTest() { showActive(card); }

    void press(const QString& words) {
        for (auto* button : card.findChildren<QAbstractButton*>()) {
            if (button->text() == words) return button->click();
        }
        ADD_FAILURE() << "no " << words.toStdString();
    }

    AfterRunCard card{knowledge().content().returnToRunning, true, 4};
};

TEST_F(AfterRunCardTest, WaitsUntilEnoughIsTold) {
    EXPECT_FALSE(card.outcome().has_value());
    press(QStringLiteral("Green"));
    EXPECT_FALSE(card.outcome().has_value());
    EXPECT_TRUE(wordsOn(card).contains(QStringLiteral("Fill this in")));
    press(QStringLiteral("1"));
    ASSERT_TRUE(card.outcome().has_value());
    EXPECT_EQ(card.outcome()->next, NextRun::up);
    EXPECT_TRUE(wordsOn(card).contains(QStringLiteral("Stage 5: 5 × (run 4 min, walk 1 min)")));
    EXPECT_TRUE(wordsOn(card).contains(QStringLiteral("Green: fine")));
}

TEST_F(AfterRunCardTest, StopsForBoneWithoutWaitingForTheRest) {
    press(QStringLiteral("One sore spot on a bone, or pain deep in the groin or thigh"));
    ASSERT_TRUE(card.outcome().has_value());
    EXPECT_EQ(card.outcome()->next, NextRun::boneCheck);
    EXPECT_TRUE(wordsOn(card).contains(QStringLiteral("Be seen within a week")));
}

TEST_F(AfterRunCardTest, TellsAmberAndRed) {
    press(QStringLiteral("Amber"));
    press(QStringLiteral("3"));
    EXPECT_EQ(card.outcome()->next, NextRun::back);
    press(QStringLiteral("New swelling"));
    EXPECT_EQ(card.outcome()->next, NextRun::walkOnly);
    EXPECT_TRUE(wordsOn(card).contains(QStringLiteral("Red: it hurts")));
    press(QStringLiteral("New swelling"));
    press(QStringLiteral("A little worse the next morning (up to 3), gone within 24 hours"));
    EXPECT_EQ(card.outcome()->light, Light::amber) << "a tendon may";
}

}  // namespace
}  // namespace kneemap
