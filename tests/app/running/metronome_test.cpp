#include "app/pages/running/metronome.h"

#include <QTest>

#include "app/pages/running/pulse_view.h"
#include "app/widgets/push_button.h"
#include "app/widgets/stepper.h"
#include "app/widgets/text_label.h"
#include "tests/app/widgets/shown.h"

namespace kneemap {
namespace {

using MetronomeTest = WidgetTest;

PushButton* startButton(const Metronome& metronome) {
    for (auto* button : metronome.findChildren<PushButton*>()) {
        if (button->text().contains(QStringLiteral("beat"))) return button;
    }
    return nullptr;
}

bool says(const Metronome& metronome, const QString& words) {
    for (const auto* label : metronome.findChildren<TextLabel*>()) {
        if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
}

TEST(Beats, AreAsManyInAMinuteAsTheNumberSays) {
    for (int cadence = 150; cadence <= 200; ++cadence) {
        EXPECT_EQ(beatsBy(0, cadence), 1);
        EXPECT_EQ(beatsBy(60000, cadence), cadence + 1) << "the first of the next minute";
        EXPECT_EQ(beatsBy(59999, cadence), cadence);
        EXPECT_EQ(beatsBy(-5, cadence), 0);
        for (int beat = 0; beat < 400; ++beat) {
            EXPECT_EQ(beatsBy(timeOfBeat(beat, cadence), cadence), beat + 1);
            if (beat > 0) {
                EXPECT_EQ(beatsBy(timeOfBeat(beat, cadence) - 1, cadence), beat);
            }
        }
    }
}

TEST_F(MetronomeTest, GoesByOneAndKeepsToItsLimits) {
    Metronome metronome(150, 200, 165);
    showActive(metronome);
    auto* stepper = metronome.findChild<Stepper*>();
    for (auto* button : stepper->findChildren<PushButton*>()) {
        if (button->accessibleName() != QStringLiteral("More")) continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    EXPECT_EQ(metronome.cadence(), 166);
    metronome.setCadence(90);
    EXPECT_EQ(metronome.cadence(), 150);
    metronome.setCadence(900);
    EXPECT_EQ(metronome.cadence(), 200);
    EXPECT_EQ(stepper->value(), 200);
    EXPECT_TRUE(says(metronome, QStringLiteral("50 times in 30 seconds")));
}

TEST_F(MetronomeTest, StartsAndStopsAndSaysSo) {
    Metronome metronome(150, 200, 165);
    showActive(metronome);
    EXPECT_EQ(metronome.pulse()->landing(), std::nullopt);
    QTest::mouseClick(startButton(metronome), Qt::LeftButton);
    EXPECT_TRUE(metronome.isRunning());
    EXPECT_EQ(metronome.pulse()->landing(), PulseView::Foot::left);
    EXPECT_EQ(startButton(metronome)->text(), QStringLiteral("Stop the beat"));
    QTest::keyClick(startButton(metronome), Qt::Key_Space);
    EXPECT_FALSE(metronome.isRunning());
    EXPECT_EQ(metronome.pulse()->landing(), std::nullopt);
    EXPECT_TRUE(says(metronome, QStringLiteral("no sound")));
}

TEST_F(MetronomeTest, StopsWhenItIsNoLongerSeen) {
    Metronome metronome(150, 200, 165);
    showActive(metronome);
    metronome.start();
    metronome.hide();
    EXPECT_FALSE(metronome.isRunning());
}

TEST_F(MetronomeTest, MovesNothingWhereMotionIsReduced) {
    Metronome metronome(150, 200, 165);
    showActive(metronome);
    metronome.start();
    theme().setMotionReduced(true);
    EXPECT_FALSE(metronome.isRunning());
    EXPECT_FALSE(startButton(metronome)->isVisible());
    EXPECT_FALSE(metronome.pulse()->isVisible());
    EXPECT_TRUE(says(metronome, QStringLiteral("41 times in 30 seconds")));
    metronome.start();
    EXPECT_FALSE(metronome.isRunning());
}

}  // namespace
}  // namespace kneemap
