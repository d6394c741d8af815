#pragma once

#include "app/figures/vec3.h"

namespace kneemap {

/// A point of the picture, in shares of stature, y up.
struct Vec2 {
    double x = 0;
    double y = 0;

    friend bool operator==(const Vec2&, const Vec2&) = default;
};

constexpr Vec2 operator+(Vec2 a, Vec2 b) {
    return {a.x + b.x, a.y + b.y};
}
constexpr Vec2 operator-(Vec2 a, Vec2 b) {
    return {a.x - b.x, a.y - b.y};
}
constexpr Vec2 operator*(Vec2 a, double factor) {
    return {a.x * factor, a.y * factor};
}
constexpr double dot(Vec2 a, Vec2 b) {
    return a.x * b.x + a.y * b.y;
}
inline double length(Vec2 a) {
    return std::sqrt(dot(a, a));
}

/// A camera without perspective. Yaw 0 is the side view (the figure faces right), yaw 90 the front view (it faces the
/// viewer, its near side on the left); a positive pitch looks down on it. Degrees.
class Camera {
public:
    Camera() = default;
    Camera(double yaw, double pitch)
        : sinYaw_(std::sin(yaw * degree)),
          cosYaw_(std::cos(yaw * degree)),
          sinPitch_(std::sin(pitch * degree)),
          cosPitch_(std::cos(pitch * degree)) {}

    Vec2 project(Vec3 p) const {
        const double depth = p.x * sinYaw_ + p.z * cosYaw_;
        return {p.x * cosYaw_ - p.z * sinYaw_, p.y * cosPitch_ - depth * sinPitch_};
    }

    /// The direction to the viewer.
    Vec3 viewer() const { return {sinYaw_ * cosPitch_, sinPitch_, cosYaw_ * cosPitch_}; }

    /// The figure is seen rather from the front than from the side.
    bool isFront() const { return sinYaw_ > 0.7; }
    bool isLevel() const { return sinPitch_ == 0; }

private:
    double sinYaw_ = 0;
    double cosYaw_ = 1;
    double sinPitch_ = 0;
    double cosPitch_ = 1;
};

}  // namespace kneemap
