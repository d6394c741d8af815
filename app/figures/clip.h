#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/figures/body_point.h"
#include "app/figures/camera.h"
#include "app/figures/easing.h"
#include "app/figures/muscle.h"
#include "app/figures/pose.h"
#include "app/figures/prop.h"
#include "core/anatomy/side.h"

namespace kneemap {

/// Which sides of the person a clip shows.
enum class ClipSides {
    each,      ///< one leg; the other is the same picture mirrored
    both,      ///< both legs at once
    alternate  ///< the loop itself does both
};

/// An exercise has its usual way, and an easier one for a day on which that is too much.
enum class FigureWay { usual, easier };

/// The layers of the figure, in the order of painting.
enum class Layer {
    farArm,
    farLeg,
    pelvis,
    nearLeg,
    pelvisFill,  ///< the pelvis again without its outline, so that the legs grow out of it, and its muscles
    pelvisGlow,  ///< its muscles alone
    shirt,
    head,
    guide,
    band,
    nearArm,
};

/// A pose of a clip, its angles resolved: every contact met.
struct KeyPose {
    std::string name;
    Pose pose;
    Vec3 pelvis;  ///< where the pose puts the middle of the hips
};

/// One move to a pose, and the rest in it.
struct Move {
    std::size_t to;                    ///< of the clip's poses
    double seconds;                    ///< of the way there
    double hold = 0;                   ///< seconds of rest in the loop
    std::optional<double> guidedHold;  ///< seconds of rest when a guided session counts a real hold
    Easing easing = Easing::smooth;
};

/// One moving picture of an exercise: a loop of key poses, and what stands round the figure.
struct Clip {
    std::string name;
    Camera camera;
    Extent across;  ///< of the picture; the same in every frame, so that it never jumps
    Extent upright;
    ClipSides sides = ClipSides::both;
    BodySide trained = BodySide::nearSide;
    bool innerView = false;  ///< the inside of the foot faces the viewer: what is drawn as near is the other leg
    std::vector<WorkingMuscle> muscles;

    std::vector<KeyPose> poses;
    std::vector<Move> moves;
    std::size_t start = 0;            ///< the pose the loop's first move begins in
    std::vector<std::size_t> stills;  ///< the poses that tell the exercise without motion, two or three
    double advance = 0;               ///< way forward in one loop; the camera goes along

    std::vector<Prop> props;
    std::vector<Band> bands;
    bool hipLine = false;         ///< a guide through both hip joints, to judge whether the hips are level
    std::vector<BodySide> fists;  ///< hands drawn closed
    std::vector<BodySide> dumbbells;
    bool footOnly = false;                     ///< a close-up of the bare foot
    std::optional<std::vector<Layer>> layers;  ///< instead of the order the view usually has
};

/// The side of the person the picture shows as drawn.
Side drawnSide(const Clip& clip);
/// The picture has to be mirrored to show the exercise on that side.
bool isMirrored(const Clip& clip, Side trained);

/// How a hand is held.
enum class HandForm { open, flat, fist };
/// The hand of a clip: flat if it leans on something in any pose.
HandForm handOf(const Clip& clip, BodySide side);

/// Meets every contact of the pose: angles written back, place of the pelvis noted.
KeyPose resolved(std::string name, Pose pose);

}  // namespace kneemap
