#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/figures/body.h"

namespace kneemap {

/// The bones a point of a band or a weight can be given on.
enum class PointBone { thigh, shank, hand };

/// A point on a limb that moves with it.
struct BodyPoint {
    PointBone bone;
    BodySide side;
    double share;        ///< of the bone's length from its upper end; may lie beyond it
    double front = 0;    ///< to the front of the bone, in shares of stature
    double outward = 0;  ///< away from the other leg, in shares of stature

    Vec3 on(const Body& body) const;

    friend bool operator==(const BodyPoint&, const BodyPoint&) = default;
};

/// Reads "thigh_near:.82:.0:.03": bone and side, share, front, outward (the last two may be left out).
std::optional<BodyPoint> bodyPointFrom(std::string_view text);

/// A point of an elastic band: on the body, or fixed in the room.
using BandPoint = std::variant<BodyPoint, Vec3>;
using Band = std::vector<BandPoint>;

}  // namespace kneemap
