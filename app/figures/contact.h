#pragma once

#include <optional>

#include "app/figures/body_side.h"
#include "app/figures/vec3.h"

namespace kneemap {

/// What touches something and therefore stays where it is.
enum class ContactPart {
    foot,       ///< the sole under the ball joint, or under the heel if that is the pivot
    hand,       ///< the wrist joint
    elbow,      ///< the floor under the elbow; an anchor only
    upperBack,  ///< the upper back at the height of the shoulders, on the floor; an anchor only
    seat,       ///< what one sits on; an anchor only, as are the rest
    lyingBack,
    lyingSide,
    back,   ///< a wall behind the pelvis
    pelvis  ///< the hip centre itself, in the air or carried by both feet
};

/// The point the foot turns about.
enum class FootPivot { ball, heel };

/// One thing that stays put during a pose. The first contact of a pose is its anchor: it places the pelvis. The others
/// are met by bending the limb.
struct Contact {
    ContactPart part;
    BodySide side;  ///< of foot, hand and elbow
    Vec3 at;
    bool ownZ = false;  ///< `at.z` was given; else the limb stays as wide as the joint it hangs on

    FootPivot pivot = FootPivot::ball;
    /// The heel's lift in degrees in the world (0 flat, negative toes up). None: the foot goes along with the shank.
    std::optional<double> pitch;
    double slope = 0;  ///< fall of what the foot stands on, in degrees, downwards to the front
    double lift = 0;   ///< how far the place rises on its way to this pose
    /// The hand's direction in the world, in degrees (0 down, 90 forward, 180 up). None: the wrist's own angle.
    std::optional<double> handDirection;

    /// The two are the same thing touching in the same way, so a move between them keeps the touch.
    bool goesOnAs(const Contact& other) const {
        return part == other.part && side == other.side && pivot == other.pivot && ownZ == other.ownZ &&
               pitch.has_value() == other.pitch.has_value() &&
               handDirection.has_value() == other.handDirection.has_value();
    }

    friend bool operator==(const Contact&, const Contact&) = default;
};

constexpr bool isOfLimb(ContactPart part) {
    return part == ContactPart::foot || part == ContactPart::hand;
}

}  // namespace kneemap
