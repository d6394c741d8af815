#pragma once

#include <QWidget>

#include "core/anatomy/side.h"
#include "core/knowledge/exercise.h"

namespace kneemap {

class ExerciseFigure;
class PushButton;

/// The moving figure of an exercise in its place on a card, with a button to pause it. With less motion asked for, it
/// shows still poses and needs no button.
class MovingFigure : public QWidget {
    Q_OBJECT
public:
    MovingFigure(const Exercise& exercise, Side trained, QWidget* parent);

    /// The height that suits the picture at this width.
    int heightFor(int width) const;

    /// Whether there is a figure for this exercise.
    static bool exists(const ExerciseId& exercise);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showState();
    void arrange();

    ExerciseFigure* figure_;
    PushButton* pause_;
};

}  // namespace kneemap
