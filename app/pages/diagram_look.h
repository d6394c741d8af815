#pragma once

#include "app/diagram/diagram_colours.h"
#include "app/diagram/plate_look.h"

namespace kneemap {

class Theme;

/// The diagram's colours in the look the window wears.
DiagramColours diagramColours(const Theme& theme);

/// How plates are painted in that look. They keep the chosen skin tone in every theme, so that marks look the same.
PlateLook plateLook(const Theme& theme, SkinTone tone);

}  // namespace kneemap
