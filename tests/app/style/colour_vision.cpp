#include "tests/app/style/colour_vision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kneemap {
namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double toLinear(int channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

int toChannel(double linear) {
    const double kept = std::clamp(linear, 0.0, 1.0);
    const double value = kept <= 0.0031308 ? kept * 12.92 : 1.055 * std::pow(kept, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(value * 255));
}

}  // namespace

QColor asSeenWith(ColourVision vision, const QColor& colour) {
    if (vision == ColourVision::usual) return colour;
    const Matrix& matrix = vision == ColourVision::deuteranopia ? deuteranopia
                           : vision == ColourVision::protanopia ? protanopia
                                                                : tritanopia;
    const std::array<double, 3> in{toLinear(colour.red()), toLinear(colour.green()), toLinear(colour.blue())};
    std::array<int, 3> out{};
    for (std::size_t row = 0; row < 3; ++row)
        out[row] = toChannel(matrix[row][0] * in[0] + matrix[row][1] * in[1] + matrix[row][2] * in[2]);
    return QColor(out[0], out[1], out[2]);
}

}  // namespace kneemap
