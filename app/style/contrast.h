#pragma once

#include <QColor>

namespace kneemap {

/// Relative luminance after WCAG 2.2, 0 for black to 1 for white. Alpha is ignored.
double relativeLuminance(const QColor& colour);

/// Contrast ratio after WCAG 2.2, from 1 to 21; the order of the two colours does not matter.
double contrastRatio(const QColor& one, const QColor& other);

/// CIE 1976 lightness L*, 0 to 100, of an sRGB colour under D65.
double lightness(const QColor& colour);

}  // namespace kneemap
