#pragma once

#include <array>

#include "app/figures/outline.h"

namespace kneemap {

/// The figure's form: cross-sections in thousandths of stature, drawn by eye to a plain, sexless, everyday build.
namespace body_shapes {

inline constexpr double unit = 0.001;

template <std::size_t N>
constexpr std::array<Station, N> inStature(std::array<Station, N> rows) {
    for (Station& row : rows) row = {row.at, row.front * unit, row.back * unit, row.lateral * unit};
    return rows;
}

/// Limbs: `at` is a share of the bone's length from its upper end.
inline constexpr auto thigh = inStature<7>({{{0, 54, 58, 54},
                                             {.12, 57, 59, 55},
                                             {.30, 56, 55, 52},
                                             {.55, 49, 46, 46},
                                             {.80, 38, 36, 38},
                                             {.93, 33.5, 32.5, 34},
                                             {1, 31.5, 30.5, 31.5}}});
inline constexpr auto shank = inStature<8>({{{0, 31.5, 29.5, 31.5},
                                             {.06, 30.5, 32.5, 33},
                                             {.14, 27.5, 38, 35.5},
                                             {.28, 26, 43, 38},
                                             {.45, 23, 37, 33},
                                             {.68, 19, 25, 24},
                                             {.88, 17, 19, 19},
                                             {1, 18, 20, 19}}});
inline constexpr auto sock = inStature<3>({{{.84, 18.5, 20.5, 20.5}, {1, 20, 22, 21}, {1.04, 20, 22, 21}}});
inline constexpr auto shortsLeg =
    inStature<4>({{{-.10, 46, 60, 52}, {.04, 62, 67, 62}, {.28, 66, 64, 62}, {.60, 64, 60, 61}}});
inline constexpr auto upperArm =
    inStature<5>({{{0, 32, 32, 29}, {.12, 33, 32, 29}, {.38, 30, 29, 26}, {.7, 25, 24.5, 22.5}, {1, 21.5, 21.5, 21}}});
inline constexpr auto sleeve = inStature<5>(
    {{{-.185, 8, 9, 8}, {-.15, 21, 22, 17}, {-.05, 34, 35, 28}, {.14, 39, 37, 33}, {.50, 36.5, 35, 32.5}}});
/// From the front the sleeve begins at the shoulder: the yoke of the shirt covers what is above.
inline constexpr auto frontSleeve =
    inStature<4>({{{.02, 26, 26, 25}, {.12, 34, 33, 30}, {.30, 37, 35, 33}, {.50, 36.5, 35, 32.5}}});
inline constexpr auto forearm = inStature<6>({{{0, 21.5, 21.5, 21},
                                               {.10, 23.5, 23.5, 23},
                                               {.28, 24.5, 23.5, 23.5},
                                               {.65, 18, 18, 18},
                                               {.9, 14, 14, 14},
                                               {1, 13.5, 13.5, 13.5}}});
/// Hands: `at` is a share of the drawn hand.
inline constexpr auto hand =
    inStature<5>({{{-.06, 13.5, 13.5, 13.5}, {.2, 20, 18, 13}, {.5, 23, 20, 13}, {.8, 17, 15, 10}, {.97, 9, 8, 6}}});
inline constexpr auto fist =
    inStature<4>({{{-.06, 13.5, 13.5, 13.5}, {.12, 23, 21, 17}, {.38, 26, 24, 20}, {.58, 15, 14, 12}}});

/// Trunk: `at` is thousandths of stature above the joint it begins in.
inline constexpr auto pelvis =
    inStature<5>({{{-60, 30, 40, 60}, {-30, 50, 71, 88}, {5, 57, 79, 98}, {45, 60, 70, 94}, {75, 59, 57, 85}}});
inline constexpr auto thorax = inStature<7>({{{0, 58, 50, 79},
                                              {60, 64, 60, 88},
                                              {115, 68, 67, 100},
                                              {155, 58, 62, 101},
                                              {180, 40, 47, 78},
                                              {200, 26, 32, 42},
                                              {208, 22, 28, 30}}});
/// Neck: `at` is a share of its length.
inline constexpr auto neck = inStature<4>({{{-.4, 38, 40, 46}, {.1, 29, 30, 31}, {.6, 26, 27, 29}, {1.3, 26, 28, 30}}});

inline constexpr double kneeDisc = .031;
inline constexpr double kneecapForward = .004;
inline constexpr double elbowDisc = .0215;
inline constexpr double wristDisc = .0133;
inline constexpr double hipDisc = .056;
inline constexpr double shoulderCap = .029;
inline constexpr double shoulderCapDown = .014;
inline constexpr double shirtOverTrunk = .003;

}  // namespace body_shapes

}  // namespace kneemap
