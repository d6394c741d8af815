#pragma once

#include "app/figures/vec3.h"

namespace kneemap {

/// The three axes of a part of the body, each of length 1 and square to the others, right-handed.
/// As a matrix they are its columns; a turn is a set of axes too.
struct Axes {
    Vec3 x{1, 0, 0};
    Vec3 y{0, 1, 0};
    Vec3 z{0, 0, 1};

    friend bool operator==(const Axes&, const Axes&) = default;
};

/// A vector given along the axes, in the world.
constexpr Vec3 operator*(const Axes& axes, Vec3 local) {
    return axes.x * local.x + axes.y * local.y + axes.z * local.z;
}

/// The turn `local` made about the axes of `axes`.
constexpr Axes operator*(const Axes& axes, const Axes& local) {
    return {axes * local.x, axes * local.y, axes * local.z};
}

/// The turn back.
constexpr Axes inverse(const Axes& a) {
    return {{a.x.x, a.y.x, a.z.x}, {a.x.y, a.y.y, a.z.y}, {a.x.z, a.y.z, a.z.z}};
}

/// Right-handed turns about one axis, in degrees.
inline Axes turnAboutX(double degrees) {
    const double c = std::cos(degrees * degree);
    const double s = std::sin(degrees * degree);
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}

inline Axes turnAboutY(double degrees) {
    const double c = std::cos(degrees * degree);
    const double s = std::sin(degrees * degree);
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}

inline Axes turnAboutZ(double degrees) {
    const double c = std::cos(degrees * degree);
    const double s = std::sin(degrees * degree);
    return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}

}  // namespace kneemap
