#pragma once

#include <optional>

#include "app/figures/body.h"
#include "app/figures/pose.h"

namespace kneemap {

/// The body in a pose, with every contact met.
///
/// The first contact places the pelvis, unless `pelvis` says where it is; the others bend their limbs (inverse
/// kinematics, the knee and elbow keeping to the plane the pose's angles put them in). The angles of the result are
/// those the body ends up in. Contacts out of reach are missed, not stretched to; contactMiss() tells by how much.
Body bodyIn(const Pose& pose, std::optional<Vec3> pelvis = std::nullopt);

/// Where the contact's part of a body is, to be compared with the place it should be at.
Vec3 placeOfContact(const Contact& contact, const Body& body);

/// How far the part is from where the contact wants it, in shares of stature.
double contactMiss(const Contact& contact, const Body& body);

}  // namespace kneemap
