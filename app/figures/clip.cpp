#include "app/figures/clip.h"

#include <utility>

#include "app/figures/posture.h"

namespace kneemap {

Side drawnSide(const Clip& clip) {
    return (clip.trained == BodySide::nearSide) != clip.innerView ? Side::right : Side::left;
}

bool isMirrored(const Clip& clip, Side trained) {
    return clip.sides == ClipSides::each && trained != drawnSide(clip);
}

KeyPose resolved(std::string name, Pose pose) {
    const Body body = bodyIn(pose);
    pose.angles = body.angles;
    return {std::move(name), std::move(pose), body.pelvis.origin};
}

}  // namespace kneemap
