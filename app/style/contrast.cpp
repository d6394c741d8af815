#include "app/style/contrast.h"

#include <algorithm>
#include <cmath>

namespace kneemap {
namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

}  // namespace

double relativeLuminance(const QColor& colour) {
    return 0.2126 * linear(colour.red() / 255.0) + 0.7152 * linear(colour.green() / 255.0) +
           0.0722 * linear(colour.blue() / 255.0);
}

double contrastRatio(const QColor& one, const QColor& other) {
    const double first = relativeLuminance(one) + 0.05;
    const double second = relativeLuminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

double lightness(const QColor& colour) {
    const double y = relativeLuminance(colour);
    return y <= 216.0 / 24389.0 ? y * 24389.0 / 27.0 : 116.0 * std::cbrt(y) - 16.0;
}

}  // namespace kneemap
