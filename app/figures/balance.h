#pragma once

#include <vector>

#include "app/figures/body.h"
#include "app/figures/contact.h"
#include "app/figures/prop.h"

namespace kneemap {

/// Where the body's weight acts.
Vec3 centreOfMass(const Body& body);

/// From the rearmost to the foremost point of the feet that touch something, along x.
Extent footing(const Body& body, const std::vector<Contact>& contacts);

}  // namespace kneemap
