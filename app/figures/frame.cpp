#include "app/figures/frame.h"

#include <algorithm>
#include <numbers>
#include <optional>

#include "app/figures/posture.h"

namespace kneemap {
namespace {

/// During a counted hold the glow breathes between this share and the whole of the effort.
constexpr double leastBreath = 0.75;
constexpr double breathSeconds = 4;

std::size_t poseBefore(const Clip& clip, std::size_t move) {
    return move == 0 ? clip.start : clip.moves[move - 1].to;
}

const Contact* sameTouch(const Contact& contact, const std::vector<Contact>& contacts) {
    const auto same =
        std::find_if(contacts.begin(), contacts.end(), [&](const Contact& other) { return other.goesOnAs(contact); });
    return same == contacts.end() ? nullptr : &*same;
}

std::optional<double> betweenBoth(std::optional<double> from, std::optional<double> to, double share) {
    if (!from || !to) return std::nullopt;
    return between(*from, *to, share);
}

Contact onTheWay(const Contact& from, const Contact& to, double share) {
    Contact contact = to;
    contact.at = between(from.at, to.at, share);
    contact.at.y += to.lift * 4 * share * (1 - share);
    contact.pitch = betweenBoth(from.pitch, to.pitch, share);
    contact.slope = between(from.slope, to.slope, share);
    contact.handDirection = betweenBoth(from.handDirection, to.handDirection, share);
    return contact;
}

/// The contacts both poses have, part of the way; what only one of them has is free while moving. The anchor stays
/// first if both poses have the same.
std::vector<Contact> sharedContacts(const Pose& from, const Pose& to, double share) {
    std::vector<Contact> shared;
    for (const Contact& contact : to.contacts)
        if (const Contact* before = sameTouch(contact, from.contacts))
            shared.push_back(onTheWay(*before, contact, share));
    return shared;
}

double breath(double seconds) {
    const double wave = 0.5 + 0.5 * std::cos(2 * std::numbers::pi * seconds / breathSeconds);
    return between(leastBreath, 1.0, wave);
}

}  // namespace

Frame frameOf(const Clip& clip, std::size_t pose) {
    const KeyPose& key = clip.poses[pose];
    return {bodyIn(key.pose), key.pose.contacts, key.pose.effort, clip.advance == 0 ? 0 : key.pelvis.x};
}

Frame frameAt(const Clip& clip, const Moment& moment) {
    const Move& move = clip.moves[moment.move];
    const KeyPose& to = clip.poses[move.to];
    const double cameraX = clip.advance * moment.loopShare;
    if (moment.resting) {
        const double effort = to.pose.effort * (moment.guidedRest ? breath(moment.sinceRest) : 1);
        return {bodyIn(to.pose), to.pose.contacts, effort, cameraX};
    }

    const KeyPose& from = clip.poses[poseBefore(clip, moment.move)];
    const double share = eased(move.easing, moment.share);
    Pose pose;
    pose.angles = JointAngles::between(from.pose.angles, to.pose.angles, share);
    pose.effort = between(from.pose.effort, to.pose.effort, share);
    pose.contacts = sharedContacts(from.pose, to.pose, share);
    if (to.pose.contacts.front().goesOnAs(from.pose.contacts.front())) {
        const auto anchor = std::find_if(pose.contacts.begin(), pose.contacts.end(), [&](const Contact& contact) {
            return contact.goesOnAs(to.pose.contacts.front());
        });
        std::rotate(pose.contacts.begin(), anchor, anchor + 1);
        return {bodyIn(pose), pose.contacts, pose.effort, cameraX};
    }
    const Vec3 pelvis = between(from.pelvis, to.pelvis, share);
    const Contact carried{ContactPart::pelvis, BodySide::nearSide, pelvis};
    pose.contacts.insert(pose.contacts.begin(), carried);
    return {bodyIn(pose), pose.contacts, pose.effort, cameraX};
}

Frame frameAt(const Clip& clip, double seconds) {
    return frameAt(clip, Timeline(clip).at(seconds));
}

}  // namespace kneemap
