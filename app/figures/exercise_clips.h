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

/// The easier way of the exercise looks different: it has clips of its own.
bool hasEasierFigure(const QString& exercise);

/// The clips of an exercise, read now; most have one. The easier way has none of its own where it looks the same. Throws
/// FigureError if there is no such figure.
std::vector<Clip> clipsOf(const QString& exercise, FigureWay way = FigureWay::usual);

}  // namespace kneemap
