#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/figures/clip.h"
#include "app/figures/frame.h"

namespace kneemap {

/// A clip with a name for messages: "hamstring-calf-stretch / calf-stretch".
struct NamedClip {
    std::string name;
    Clip clip;
};

/// Every clip of every exercise, of its usual and its easier way, read once.
const std::vector<NamedClip>& allClips();

/// The clip of that name; fails the program if there is none.
const Clip& clipNamed(std::string_view name);

/// Every frame of a loop at 60 a second, the end of the loop included.
void forEachFrame(const Clip& clip, const std::function<void(const Frame&, const Moment&)>& check);

/// "clip, 1.25 s into move 2": where a frame is.
std::string whereIs(const NamedClip& clip, const Moment& moment);

}  // namespace kneemap
