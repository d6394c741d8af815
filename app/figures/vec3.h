#pragma once

#include <cmath>
#include <numbers>

namespace kneemap {

inline constexpr double degree = std::numbers::pi / 180;

/// A place or direction in the figure's world: x forward, y up (floor at 0), z towards the viewer of the side view.
/// Lengths are shares of the person's stature.
struct Vec3 {
    double x = 0;
    double y = 0;
    double z = 0;

    friend bool operator==(const Vec3&, const Vec3&) = default;
};

constexpr Vec3 operator+(Vec3 a, Vec3 b) {
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
constexpr Vec3 operator-(Vec3 a, Vec3 b) {
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
constexpr Vec3 operator-(Vec3 a) {
    return {-a.x, -a.y, -a.z};
}
constexpr Vec3 operator*(Vec3 a, double factor) {
    return {a.x * factor, a.y * factor, a.z * factor};
}
constexpr double dot(Vec3 a, Vec3 b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
constexpr Vec3 cross(Vec3 a, Vec3 b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(Vec3 a) {
    return std::sqrt(dot(a, a));
}
/// The direction of `a`, which must not be zero.
inline Vec3 direction(Vec3 a) {
    return a * (1 / length(a));
}
/// The place a share of the way from `a` to `b`.
constexpr Vec3 between(Vec3 a, Vec3 b, double share) {
    return a + (b - a) * share;
}
constexpr double between(double a, double b, double share) {
    return a + (b - a) * share;
}

}  // namespace kneemap
