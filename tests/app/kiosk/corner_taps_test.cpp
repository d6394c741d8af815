#include "app/kiosk/corner_taps.h"

#include <gtest/gtest.h>

#include <vector>

namespace kneemap {
namespace {

using namespace std::chrono_literals;

constexpr QSizeF window(1080, 1920);
constexpr QPointF topLeft(3, 3);
constexpr QPointF topRight(1077, 3);
constexpr QPointF bottomRight(1077, 1917);
constexpr QPointF bottomLeft(3, 1917);

/// True if the last touch, and no one before it, completes the gesture; a second between two.
bool opens(CornerTaps taps, const std::vector<QPointF>& touches, bool turned = false, CornerTaps::Moment step = 1s) {
    bool open = false;
    CornerTaps::Moment now = 100s;
    for (const QPointF& touch : touches) {
        EXPECT_FALSE(open) << "too early";
        open = taps.touch(touch, window, turned, now);
        now += step;
    }
    return open;
}

TEST(CornerTaps, OpenClockwiseFromTheLogo) {
    const CornerTaps taps(StaffGesture::cornersClockwise, 48);
    EXPECT_TRUE(opens(taps, {topLeft, topRight, bottomRight, bottomLeft}));
    EXPECT_FALSE(opens(taps, {topLeft, bottomLeft, bottomRight, topRight})) << "the wrong way round";
    EXPECT_FALSE(opens(taps, {topRight, bottomRight, bottomLeft, topLeft})) << "from the wrong corner";
    EXPECT_FALSE(opens(taps, {topLeft, topRight, {500, 900}, bottomRight, bottomLeft})) << "with a touch between";
    EXPECT_FALSE(opens(taps, {topLeft, topRight, bottomRight}));
    EXPECT_TRUE(opens(taps, {topLeft, topLeft, topRight, bottomRight, bottomLeft})) << "begun anew";
}

TEST(CornerTaps, BeginAtTheRightWhereTheLogoStandsThere) {
    const CornerTaps taps(StaffGesture::cornersClockwise, 48);
    EXPECT_TRUE(opens(taps, {topRight, bottomRight, bottomLeft, topLeft}, true));
    EXPECT_FALSE(opens(taps, {topLeft, topRight, bottomRight, bottomLeft}, true));
}

TEST(CornerTaps, AreTooLateAfterFiveSeconds) {
    const CornerTaps taps(StaffGesture::cornersClockwise, 48);
    EXPECT_TRUE(opens(taps, {topLeft, topRight, bottomRight, bottomLeft}, false, 1666ms));
    EXPECT_FALSE(opens(taps, {topLeft, topRight, bottomRight, bottomLeft}, false, 1667ms));
}

TEST(CornerTaps, GoTheWayTheClinicSetOrNotAtAll) {
    const CornerTaps other(StaffGesture::cornersAnticlockwise, 48);
    EXPECT_TRUE(opens(other, {topLeft, bottomLeft, bottomRight, topRight}));
    EXPECT_FALSE(opens(other, {topLeft, topRight, bottomRight, bottomLeft}));
    const CornerTaps none(StaffGesture::none, 48);
    EXPECT_FALSE(opens(none, {topLeft, topRight, bottomRight, bottomLeft}));
}

}  // namespace
}  // namespace kneemap
