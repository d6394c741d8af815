#pragma once

#include "app/figures/figure_json.h"
#include "app/figures/prop.h"

namespace kneemap {

/// Reads one thing round the figure; throws FigureError.
Prop propFrom(const FigureJson& json);

/// Reads a point of the body; throws FigureError.
BodyPoint bodyPointOf(const FigureJson& json);

}  // namespace kneemap
