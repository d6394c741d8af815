#pragma once

#include <QString>

namespace kneemap {

/// Writes every moving figure of a folder of pose files as one picture: a loop in equal steps of time, frame by frame, to be
/// looked at as an animator and a physiotherapist would. False, with a message, if a file is bad or cannot be written.
bool drawFigureSheets(const QString& poses, const QString& folder);

}  // namespace kneemap
