#include "app/figures/exercise_figure.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <memory>

namespace kneemap {
namespace {

std::unique_ptr<ExerciseFigure> shownFigure(const QString& exercise) {
    auto figure = std::make_unique<ExerciseFigure>();
    figure->setExercise(exercise);
    figure->resize(240, 240);
    figure->show();
    return figure;
}

void press(QWidget& widget, Qt::Key key) {
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void click(QWidget& widget) {
    const QPointF middle = QRectF(widget.rect()).center();
    QMouseEvent down(QEvent::MouseButtonPress, middle, widget.mapToGlobal(middle), Qt::LeftButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&widget, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, middle, widget.mapToGlobal(middle), Qt::LeftButton, Qt::NoButton,
                   Qt::NoModifier);
    QApplication::sendEvent(&widget, &up);
}

QImage seen(QWidget& widget) {
    return widget.grab().toImage();
}

TEST(ExerciseFigure, RunsOnlyWhileItIsShown) {
    ExerciseFigure figure;
    figure.setExercise(QStringLiteral("mini-squat"));
    EXPECT_FALSE(figure.isRunning());
    figure.show();
    EXPECT_TRUE(figure.isRunning());
    figure.hide();
    EXPECT_FALSE(figure.isRunning());
}

TEST(ExerciseFigure, PausesOnTheFrameItIsIn) {
    const auto figure = shownFigure(QStringLiteral("mini-squat"));
    figure->advanceBy(1.5);
    QSignalSpy played(figure.get(), &ExerciseFigure::playingChanged);
    figure->setPlaying(false);
    EXPECT_FALSE(figure->isRunning());
    EXPECT_EQ(played.count(), 1);
    const QImage before = seen(*figure);
    EXPECT_EQ(before, seen(*figure));
    figure->setPlaying(true);
    figure->advanceBy(1.0);
    EXPECT_NE(before, seen(*figure));
}

TEST(ExerciseFigure, MirrorsForTheLeftLeg) {
    const auto figure = shownFigure(QStringLiteral("step-up"));
    figure->setPlaying(false);
    const QImage right = seen(*figure);
    figure->setTrainedSide(Side::left);
    EXPECT_NE(right, seen(*figure));
}

TEST(ExerciseFigure, TellsWhenAPoseIsReachedAndALoopIsOver) {
    const auto figure = shownFigure(QStringLiteral("mini-squat"));  // down 3 + 1, up 2 + 0.5
    figure->setPlaying(false);
    QSignalSpy reached(figure.get(), &ExerciseFigure::poseReached);
    QSignalSpy loops(figure.get(), &ExerciseFigure::loopFinished);
    for (int i = 0; i < 70; ++i) figure->advanceBy(0.1);
    ASSERT_EQ(reached.count(), 2);
    EXPECT_EQ(reached[0][0].toString(), QStringLiteral("down"));
    EXPECT_EQ(reached[1][0].toString(), QStringLiteral("up"));
    ASSERT_EQ(loops.count(), 1);
    EXPECT_EQ(loops[0][0].toInt(), 1);
}

TEST(ExerciseFigure, CountsAGuidedHold) {
    const auto figure = shownFigure(QStringLiteral("wall-sit"));
    figure->setPlaying(false);
    figure->setGuided(true, 45);
    QSignalSpy held(figure.get(), &ExerciseFigure::holdProgressed);
    for (int i = 0; i < 48; ++i) figure->advanceBy(1.0);
    ASSERT_GT(held.count(), 40);
    EXPECT_DOUBLE_EQ(held.first()[1].toDouble(), 45);
    EXPECT_DOUBLE_EQ(held.last()[0].toDouble(), 45);
    figure->setGuided(false);
    held.clear();
    for (int i = 0; i < 48; ++i) figure->advanceBy(1.0);
    EXPECT_EQ(held.count(), 0);
}

TEST(ExerciseFigure, WithReducedMotionOnlyTapsAndKeysChangeThePicture) {
    const auto figure = shownFigure(QStringLiteral("step-up"));
    figure->setMotionReduced(true);
    EXPECT_FALSE(figure->isRunning());
    EXPECT_EQ(figure->stillCount(), 3);
    QSignalSpy shown(figure.get(), &ExerciseFigure::stillShown);
    const QImage first = seen(*figure);
    click(*figure);
    EXPECT_EQ(figure->shownStill(), 1);
    EXPECT_NE(first, seen(*figure));
    press(*figure, Qt::Key_Right);
    EXPECT_EQ(figure->shownStill(), 2);
    press(*figure, Qt::Key_Right);
    EXPECT_EQ(figure->shownStill(), 2);
    press(*figure, Qt::Key_Space);
    EXPECT_EQ(figure->shownStill(), 0);
    EXPECT_EQ(shown.count(), 3);
    EXPECT_NE(figure->focusPolicy(), Qt::NoFocus);
}

TEST(ExerciseFigure, SpeaksItsNameAndItsState) {
    const auto figure = shownFigure(QStringLiteral("step-up"));
    figure->setAccessibleName(QStringLiteral("Step-up, right leg"));
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(figure.get());
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Step-up, right leg"));
    EXPECT_EQ(spoken->role(), QAccessible::Animation);
    EXPECT_TRUE(spoken->state().animated);
    EXPECT_EQ(spoken->text(QAccessible::Description), QStringLiteral("Moving picture, playing"));
    figure->setPlaying(false);
    EXPECT_EQ(spoken->text(QAccessible::Description), QStringLiteral("Moving picture, paused"));
    figure->setMotionReduced(true);
    EXPECT_EQ(spoken->text(QAccessible::Description), QStringLiteral("Picture 1 of 3"));
    ASSERT_TRUE(spoken->actionInterface());
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(spoken->text(QAccessible::Description), QStringLiteral("Picture 2 of 3"));
}

TEST(ExerciseFigure, StaysEmptyForAnExerciseWithoutAFigure) {
    const auto figure = shownFigure(QStringLiteral("headstand"));
    EXPECT_FALSE(figure->isRunning());
    EXPECT_EQ(figure->clip(), nullptr);
    EXPECT_EQ(figure->stillCount(), 0);
    figure->setMotionReduced(true);
    click(*figure);
    press(*figure, Qt::Key_Space);
    figure->advanceBy(1);
    seen(*figure);
}

TEST(ExerciseFigure, HasEveryClipOfAnExercise) {
    const auto figure = shownFigure(QStringLiteral("hamstring-calf-stretch"));
    ASSERT_EQ(figure->clipCount(), 2);
    EXPECT_EQ(figure->clip()->name, "hamstring-stretch");
    figure->setClipIndex(1);
    EXPECT_EQ(figure->clip()->name, "calf-stretch");
    figure->setClipIndex(7);
    EXPECT_EQ(figure->clipIndex(), 1);
    figure->setExercise(QStringLiteral("front-plank"));
    EXPECT_EQ(figure->clipIndex(), 0);
    EXPECT_GT(figure->aspect(), 2);
}

}  // namespace
}  // namespace kneemap
