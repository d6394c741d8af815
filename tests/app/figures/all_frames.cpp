#include "tests/app/figures/all_frames.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "app/figures/exercise_clips.h"

namespace kneemap {

const std::vector<NamedClip>& allClips() {
    static const std::vector<NamedClip> clips = [] {
        std::vector<NamedClip> all;
        for (const QString& exercise : exercisesWithFigure())
            for (const FigureWay way : {FigureWay::usual, FigureWay::easier})
                for (const Clip& clip : clipsOf(exercise, way))
                    all.push_back({exercise.toStdString() + " / " + clip.name, clip});
        return all;
    }();
    return clips;
}

const Clip& clipNamed(std::string_view name) {
    const auto found = std::find_if(allClips().begin(), allClips().end(),
                                    [&](const NamedClip& named) { return named.clip.name == name; });
    if (found == allClips().end()) throw std::runtime_error("no clip " + std::string(name));
    return found->clip;
}

void forEachFrame(const Clip& clip, const std::function<void(const Frame&, const Moment&)>& check) {
    constexpr double frameSeconds = 1.0 / 60;
    const Timeline timeline(clip);
    for (double seconds = 0; seconds < timeline.loopSeconds(); seconds += frameSeconds) {
        const Moment moment = timeline.at(seconds);
        check(frameAt(clip, moment), moment);
    }
    const Moment last = timeline.at(timeline.loopSeconds() - 1e-9);
    check(frameAt(clip, last), last);
}

std::string whereIs(const NamedClip& clip, const Moment& moment) {
    std::ostringstream text;
    text << clip.name << ", " << (moment.resting ? "resting in " : "on the way to ")
         << clip.clip.poses[clip.clip.moves[moment.move].to].name << ", share " << moment.share;
    return text.str();
}

}  // namespace kneemap
