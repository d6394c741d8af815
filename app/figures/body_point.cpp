#include "app/figures/body_point.h"

#include <array>
#include <charconv>

#include "app/figures/skeleton.h"

namespace kneemap {
namespace {

std::vector<std::string> fieldsOf(std::string_view text) {
    std::vector<std::string> fields;
    for (std::size_t colon = 0; colon != std::string_view::npos;) {
        colon = text.find(':');
        fields.emplace_back(text.substr(0, colon));
        text.remove_prefix(colon == std::string_view::npos ? text.size() : colon + 1);
    }
    return fields;
}

std::optional<double> numberFrom(const std::string& text) {
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, fault] = std::from_chars(text.data(), end, number);
    if (fault != std::errc() || rest != end) return std::nullopt;
    return number;
}

}  // namespace

Vec3 BodyPoint::on(const Body& body) const {
    const Leg& leg = body.leg(side);
    const auto along = [&](const Bone& on, double length) { return on.at({front, -share * length, outwards(side) * outward}); };
    switch (bone) {
        case PointBone::thigh: return along(leg.thigh, skeleton::thigh);
        case PointBone::shank: return along(leg.shank, skeleton::shank);
        case PointBone::hand: break;
    }
    return along(body.arm(side).hand, skeleton::hand);
}

std::optional<BodyPoint> bodyPointFrom(std::string_view text) {
    const std::vector<std::string> fields = fieldsOf(text);
    if (fields.size() < 2 || fields.size() > 4) return std::nullopt;
    BodyPoint point{};
    if (fields[0] == "thigh_near" || fields[0] == "thigh_far")
        point.bone = PointBone::thigh;
    else if (fields[0] == "shank_near" || fields[0] == "shank_far")
        point.bone = PointBone::shank;
    else if (fields[0] == "hand_near" || fields[0] == "hand_far")
        point.bone = PointBone::hand;
    else
        return std::nullopt;
    point.side = fields[0].ends_with("_near") ? BodySide::nearSide : BodySide::farSide;
    const std::array<double*, 3> values{&point.share, &point.front, &point.outward};
    for (std::size_t i = 1; i < fields.size(); ++i) {
        const std::optional<double> number = numberFrom(fields[i]);
        if (!number) return std::nullopt;
        *values.at(i - 1) = *number;
    }
    return point;
}

}  // namespace kneemap
