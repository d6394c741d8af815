#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "app/figures/clip.h"

namespace kneemap {

/// The exercises that have a moving figure, by the ids of the knowledge base.
QStringList exercisesWithFigure();

/// The exercise has a figure; cheap, nothing is read.
bool hasFigure(const QString& exercise);

/// The clips of an exercise, read now; most have one. Throws FigureError if there is no such figure.
std::vector<Clip> clipsOf(const QString& exercise);

}  // namespace kneemap
