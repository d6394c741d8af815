#include "app/kiosk/screen_measure.h"

#include <gtest/gtest.h>

#include "app/kiosk/reach.h"

namespace kneemap {
namespace {

const KioskConfig::Screen unset;

TEST(ScreenMeasure, BelievesAScreenThatTellsItsSize) {
    EXPECT_NEAR(pixelsPerMm({{1080, 1920}, {268, 476}, 102.4}, unset), 102.4 / 25.4, 1e-9);
}

TEST(ScreenMeasure, TakesAScreenThatTellsNoneForOneOf21Inches) {
    EXPECT_NEAR(pixelsPerMm({{1080, 1920}, {0, 0}, 96}, unset), 1080 / 268.0, 1e-9);
    EXPECT_NEAR(pixelsPerMm({{1080, 1920}, {268, 476}, 39}, unset), 1080 / 268.0, 1e-9);
    EXPECT_NEAR(pixelsPerMm({{1920, 1080}, {160, 90}, 401}, unset), 1080 / 268.0, 1e-9) << "lying: the short side is the same";
    EXPECT_GT(pixelsPerMm({{0, 0}, {0, 0}, 0}, unset), 0) << "no screen at all";
}

TEST(ScreenMeasure, DoesWhatTheClinicSets) {
    KioskConfig::Screen set;
    set.pixelsPerMm = 5;
    EXPECT_DOUBLE_EQ(pixelsPerMm({{1080, 1920}, {268, 476}, 102.4}, set), 5);
    set.uiScale = 1.5;
    EXPECT_DOUBLE_EQ(pixelsPerMm({{1080, 1920}, {268, 476}, 102.4}, set), 7.5);
}

TEST(Reach, BringsTheWindowDownToThreeFifthsOfATallScreen) {
    EXPECT_EQ(broughtDownBy({1080, 1920}), 768);
    EXPECT_EQ(broughtDownBy({1920, 1080}), 216);
}

}  // namespace
}  // namespace kneemap
