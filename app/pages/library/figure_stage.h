#pragma once

#include <QWidget>

#include "app/figures/clip.h"
#include "core/id.h"

namespace kneemap {

class ExerciseFigure;
class PushButton;

/// The moving figure of an exercise on a soft ground, with Pause. It follows the look of the window and holds still if motion is reduced.
class FigureStage : public QWidget {
    Q_OBJECT

public:
    /// `name` is what the figure shows, for a screen reader.
    FigureStage(const ExerciseId& exercise, const QString& name, FigureWay way = FigureWay::usual, QWidget* parent = nullptr);

    /// Shows the exercise in this way from now on.
    void setFigure(const ExerciseId& exercise, const QString& name, FigureWay way);

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
