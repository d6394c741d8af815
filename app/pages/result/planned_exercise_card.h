#pragma once

#include "app/pages/result/fold_card.h"
#include "core/anatomy/side.h"
#include "core/knowledge/exercise.h"

namespace kneemap {

/// One exercise: name and dose; opened, the moving figure, the steps, when to stop, and how to make it easier or harder.
class PlannedExerciseCard : public FoldCard {
    Q_OBJECT
public:
    PlannedExerciseCard(const Exercise& exercise, Side side, int number, int count, QWidget* parent);

private:
    static QWidget* inside(const Exercise& exercise, Side side, QWidget* parent);
};

}  // namespace kneemap
