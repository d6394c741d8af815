#pragma once

#include "app/figures/vec3.h"

namespace kneemap {

/// The lengths of the figure's bones as shares of stature: Drillis and Contini 1966, as given in Winter,
/// "Biomechanics and Motor Control of Human Movement". Where they give one length for several of our parts (foot,
/// trunk) the split is ours; head and neck are drawn, not measured.
namespace skeleton {

inline constexpr double thigh = 0.245;
inline constexpr double shank = 0.246;
inline constexpr double pelvis = 0.100;  ///< hip centre to lumbar joint
inline constexpr double thorax = 0.188;  ///< lumbar joint to the top of the shoulders and the base of the neck
inline constexpr double neck = 0.045;    ///< base of the neck to base of the skull
inline constexpr double skull = 0.064;   ///< base of the skull to the middle of the head
inline constexpr double upperArm = 0.186;
inline constexpr double forearm = 0.146;
inline constexpr double hand = 0.108;
inline constexpr double drawnHand = 0.092;  ///< a relaxed hand is shorter than a flat one
inline constexpr double toes = 0.043;       ///< ball joint to tip

inline constexpr double halfHips = 0.050;       ///< middle to hip joint
inline constexpr double halfShoulders = 0.105;  ///< middle to shoulder joint
inline constexpr double shoulderDrop = 0.012;   ///< the shoulder joint under the top of the shoulder

inline constexpr double ankleHeight = 0.039;
inline constexpr double ballHeight = 0.012;   ///< the ball joint over what the sole stands on
inline constexpr double elbowHeight = 0.024;  ///< the elbow joint over what it leans on
/// Points of the foot from the ankle, along the foot.
inline constexpr Vec3 ballJoint{0.071, ballHeight - ankleHeight, 0};
inline constexpr Vec3 ballSole{0.071, -ankleHeight, 0};
inline constexpr Vec3 heelSole{-0.038, -ankleHeight, 0};
/// Where the upper back rests in a bridge, from the height of the shoulders.
inline constexpr Vec3 upperBack{-0.067, 0, 0};

}  // namespace skeleton

/// How much of the body's mass each part has and where its centre lies from its upper end, both as shares (Winter,
/// the same book).
namespace body_mass {

struct Part {
    double mass;
    double centre;
};

inline constexpr double headAndNeck = 0.081;  ///< at the middle of the head
inline constexpr Part trunk{0.497, 0.5};      ///< from shoulders to hips
inline constexpr Part upperArm{0.028, 0.436};
inline constexpr Part forearm{0.016, 0.43};
inline constexpr Part hand{0.006, 0.5};
inline constexpr Part thigh{0.100, 0.433};
inline constexpr Part shank{0.0465, 0.433};
inline constexpr Part foot{0.0145, 0.5};

}  // namespace body_mass

}  // namespace kneemap
