#include "app/figures/two_bones.h"

#include <algorithm>

namespace kneemap {
namespace {

/// Never quite straight: the bend of a straight chain has no direction. 1e-6 of stature is 0.2 degrees of bend.
constexpr double slack = 1e-6;

}  // namespace

TwoBones bendTowards(Vec3 root, Vec3 target, double upper, double lower, Vec3 pole) {
    const Vec3 along = direction(target - root);
    const double reach = std::clamp(length(target - root), std::abs(upper - lower) + slack, upper + lower - slack);
    const double towards = (upper * upper - lower * lower + reach * reach) / (2 * reach);
    const double aside = std::sqrt(std::max(0.0, upper * upper - towards * towards));
    const Vec3 squarePole = direction(pole - along * dot(pole, along));
    return {root + along * towards + squarePole * aside, root + along * reach, cross(squarePole, -along)};
}

}  // namespace kneemap
