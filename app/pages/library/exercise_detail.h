#pragma once

#include <QString>

#include "app/clinical_text.h"
#include "app/widgets/card.h"

namespace kneemap {

/// One exercise in full: its figure, steps, dose, when to stop, how to make it easier and harder, whom it does not suit,
/// and where it comes from.
class ExerciseDetail : public Card {
    Q_OBJECT

public:
    /// `notForYou`: why this person does better without it; empty if nothing is known against it.
    ExerciseDetail(const ClinicalText& text, const Exercise& exercise, const QString& notForYou, QWidget* parent = nullptr);

private:
    QWidget* figure(const ClinicalText& text, const Exercise& exercise) const;
    QWidget* howTo(const Exercise& exercise) const;
    QWidget* easierAndHarder(const Exercise& exercise) const;
    QWidget* cautions(const Exercise& exercise) const;
    QWidget* stopBox(const Exercise& exercise) const;
};

}  // namespace kneemap
