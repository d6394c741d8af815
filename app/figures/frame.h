#pragma once

#include <vector>

#include "app/figures/body.h"
#include "app/figures/clip.h"
#include "app/figures/timeline.h"

namespace kneemap {

/// What there is to draw at one moment.
struct Frame {
    Body body;
    std::vector<Contact> contacts;  ///< that hold at this moment, at their places of this moment
    double effort = 0;              ///< 0 to 1
    double cameraX = 0;             ///< how far the camera has gone along
};

/// The frame of a clip at a moment. Costs a few dozen small matrix products.
Frame frameAt(const Clip& clip, const Moment& moment);
/// The same at so many seconds of the loop the clip plays by itself.
Frame frameAt(const Clip& clip, double seconds);

/// One pose of the clip, still, at its full effort.
Frame frameOf(const Clip& clip, std::size_t pose);

}  // namespace kneemap
