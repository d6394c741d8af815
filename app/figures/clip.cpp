#include "app/figures/clip.h"

#include <algorithm>
#include <utility>

#include "app/figures/posture.h"

namespace kneemap {

Side drawnSide(const Clip& clip) {
    return (clip.trained == BodySide::nearSide) != clip.innerView ? Side::right : Side::left;
}

bool isMirrored(const Clip& clip, Side trained) {
    return clip.sides == ClipSides::each && trained != drawnSide(clip);
}

HandForm handOf(const Clip& clip, BodySide side) {
    if (std::find(clip.fists.begin(), clip.fists.end(), side) != clip.fists.end()) return HandForm::fist;
    for (const KeyPose& key : clip.poses)
        for (const Contact& contact : key.pose.contacts)
            if (contact.part == ContactPart::hand && contact.side == side && contact.handDirection)
                return HandForm::flat;
    return HandForm::open;
}

KeyPose resolved(std::string name, Pose pose) {
    const Body body = bodyIn(pose);
    pose.angles = body.angles;
    return {std::move(name), std::move(pose), body.pelvis.origin};
}

}  // namespace kneemap
