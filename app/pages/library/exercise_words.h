#pragma once

#include <QString>
#include <QStringList>
#include <string>

#include "app/pages/library/exercise_filter.h"

namespace kneemap {

/// "Thigh front", "Hip": the words of the filter chips.
QString areaWords(const std::string& area);
QString kitWords(Kit kit);

/// What the exercise asks for, thing by thing: "A band", "A mat"; "No kit" if nothing.
QStringList kitList(const Exercise& exercise);

}  // namespace kneemap
