#pragma once

#include <QSizeF>

#include "app/kiosk/kiosk_config.h"

class QScreen;

namespace kneemap {

/// What a screen says of itself, in device-independent pixels.
struct ScreenFacts {
    QSizeF pixels;
    QSizeF millimetres;
    double dotsPerInch = 0;
};

ScreenFacts factsOf(const QScreen& screen);

/// How many device-independent pixels are a millimetre, always above 0. A screen that claims no size, under 40 or over 400
/// dots an inch is taken for one of 21.5 inches, whose short side is 268 mm. What the clinic sets wins over all.
double pixelsPerMm(const ScreenFacts& screen, const KioskConfig::Screen& set);

}  // namespace kneemap
