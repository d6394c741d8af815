#pragma once

#include <QWidget>

#include "core/id.h"

namespace kneemap {

class ExerciseFigure;
class PushButton;
class Segment;

/// The moving figure of an exercise on a soft ground, with Pause, and a choice where it can be done in several ways.
/// It follows the look of the window and holds still if motion is reduced.
class FigureStage : public QWidget {
    Q_OBJECT

public:
    /// `name` is what the figure shows, for a screen reader.
    FigureStage(const ExerciseId& exercise, const QString& name, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void arrange();

    ExerciseFigure* figure_;
    PushButton* pause_;
};

/// The colours of figures in the look of the window, without a ground.
void dressFigure(ExerciseFigure& figure);

}  // namespace kneemap
