#include "app/kiosk/screen_measure.h"

#include <QScreen>
#include <algorithm>

namespace kneemap {
namespace {

constexpr double usualShortSide = 268;  // mm
constexpr double leastDots = 40;
constexpr double mostDots = 400;
constexpr double mmPerInch = 25.4;

bool isBelievable(const ScreenFacts& screen) {
    return screen.millimetres.width() > 0 && screen.millimetres.height() > 0 && screen.dotsPerInch >= leastDots &&
           screen.dotsPerInch <= mostDots;
}

}  // namespace

ScreenFacts factsOf(const QScreen& screen) {
    return {screen.geometry().size(), screen.physicalSize(), screen.physicalDotsPerInch()};
}

double pixelsPerMm(const ScreenFacts& screen, const KioskConfig::Screen& set) {
    const double shortSide = std::max(1.0, std::min(screen.pixels.width(), screen.pixels.height()));
    const double measured = isBelievable(screen) ? screen.dotsPerInch / mmPerInch : shortSide / usualShortSide;
    return (set.pixelsPerMm > 0 ? set.pixelsPerMm : measured) * (set.uiScale > 0 ? set.uiScale : 1);
}

}  // namespace kneemap
