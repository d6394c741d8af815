#include "app/figures/balance.h"

#include <algorithm>
#include <limits>

#include "app/figures/skeleton.h"

namespace kneemap {

Vec3 centreOfMass(const Body& body) {
    Vec3 sum;
    double mass = 0;
    const auto add = [&](double share, Vec3 at) {
        sum = sum + at * share;
        mass += share;
    };
    const auto addBone = [&](body_mass::Part part, Vec3 from, Vec3 to) {
        add(part.mass, between(from, to, part.centre));
    };
    add(body_mass::headAndNeck, body.middleOfHead());
    addBone(body_mass::trunk, body.neck.origin, body.pelvis.origin);
    for (const BodySide side : bothBodySides) {
        const Arm& arm = body.arm(side);
        addBone(body_mass::upperArm, arm.upperArm.origin, arm.forearm.origin);
        addBone(body_mass::forearm, arm.forearm.origin, arm.hand.origin);
        addBone(body_mass::hand, arm.hand.origin, arm.hand.at({0, -skeleton::hand, 0}));
        const Leg& leg = body.leg(side);
        addBone(body_mass::thigh, leg.thigh.origin, leg.shank.origin);
        addBone(body_mass::shank, leg.shank.origin, leg.foot.origin);
        addBone(body_mass::foot, leg.foot.at(skeleton::heelSole), leg.toes.at({skeleton::toes, 0, 0}));
    }
    return sum * (1 / mass);
}

Extent footing(const Body& body, const std::vector<Contact>& contacts) {
    constexpr double flat = 2;  // a foot tilted by less stands on all of its sole
    Extent extent{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (const Contact& contact : contacts) {
        if (contact.part != ContactPart::foot) continue;
        const Leg& leg = body.leg(contact.side);
        const double heel = leg.foot.at(skeleton::heelSole).x;
        const double ball = leg.foot.at(skeleton::ballSole).x;
        const double tip = leg.toes.at({skeleton::toes, 0, 0}).x;
        const double pitch = contact.pitch.value_or(0);
        extent.from = std::min(extent.from, pitch > flat ? ball : heel);
        extent.to = std::max(extent.to, pitch < -flat && contact.pivot == FootPivot::heel ? heel : tip);
    }
    return extent;
}

}  // namespace kneemap
