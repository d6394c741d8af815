#pragma once

#include <QAbstractButton>

#include "core/knowledge/exercise.h"

namespace kneemap {

class ExerciseFigure;

/// An exercise of the library to open: its figure, its name, how much of it, and what it takes. The figure moves while
/// the card is under the pointer or has the focus, unless motion is reduced.
class ExerciseCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit ExerciseCard(const Exercise& exercise, QWidget* parent = nullptr);

    const ExerciseId& exercise() const { return id_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int pictureHeight() const;
    void dress();
    void moveOrStand();

    ExerciseId id_;
    QString dose_;
    QString kit_;
    ExerciseFigure* figure_;
    bool over_ = false;
};

}  // namespace kneemap
