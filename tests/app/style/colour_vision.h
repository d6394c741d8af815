#pragma once

#include <QColor>

namespace kneemap {

enum class ColourVision { usual, deuteranopia, protanopia, tritanopia };

/// How a colour looks to a person with this colour vision at full severity, after Machado, Oliveira and Fernandes,
/// "A Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE TVCG 15(6), 2009).
QColor asSeenWith(ColourVision vision, const QColor& colour);

}  // namespace kneemap
