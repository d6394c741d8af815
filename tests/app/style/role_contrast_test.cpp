#include <gtest/gtest.h>

#include <set>
#include <vector>

#include "app/style/contrast.h"
#include "app/style/role.h"
#include "tests/app/style/colour_vision.h"

namespace kneemap {
namespace {

struct Pair {
    Role front;
    bool isText;
    std::vector<Role> grounds;
};

const std::vector<Pair>& pairs() {
    static const std::vector<Pair> all{
        {Role::text,
         true,
         {Role::background, Role::surface, Role::surfaceRaised, Role::surfaceSunk, Role::selected, Role::hover,
          Role::zoneTint, Role::plate}},
        {Role::textQuiet,
         true,
         {Role::background, Role::surface, Role::surfaceRaised, Role::surfaceSunk, Role::selected, Role::hover,
          Role::zoneTint, Role::plate}},
        {Role::accentText, true, {Role::accent, Role::accentHover}},
        {Role::accent, true, {Role::background, Role::surface, Role::surfaceRaised, Role::selected, Role::hover}},
        {Role::lineStrong,
         false,
         {Role::background, Role::surface, Role::surfaceRaised, Role::surfaceSunk, Role::hover}},
        {Role::focus, false, {Role::background, Role::surface, Role::surfaceRaised, Role::selected}},
        {Role::emergencyFg, true, {Role::emergencyBg}},
        {Role::emergencyIcon, false, {Role::emergencyBg}},
        {Role::emergencyEdge, false, {Role::background, Role::surface}},
        {Role::sameDayFg, true, {Role::sameDayBg}},
        {Role::sameDayIcon, false, {Role::sameDayBg}},
        {Role::sameDayEdge, false, {Role::background, Role::surface}},
        {Role::soonFg, true, {Role::soonBg}},
        {Role::soonIcon, false, {Role::soonBg}},
        {Role::soonEdge, false, {Role::background, Role::surface}},
        {Role::selfCareFg, true, {Role::selfCareBg}},
        {Role::selfCareIcon, false, {Role::selfCareBg}},
        {Role::selfCareEdge, false, {Role::background, Role::surface}},
        {Role::forBar, true, {Role::surface, Role::background, Role::surfaceRaised}},
        {Role::againstBar, true, {Role::surface, Role::background, Role::surfaceRaised}},
        {Role::chart1, false, {Role::surface}},
        {Role::chart2, false, {Role::surface}},
        {Role::chart3, false, {Role::surface}},
        {Role::chart4, false, {Role::surface}},
        {Role::skinLine, false, {Role::skin, Role::zoneHover}},
        {Role::zoneMarked, false, {Role::skin}},
        {Role::zoneWorst, false, {Role::skin}},
        {Role::zoneRing, false, {Role::zoneWorst, Role::zoneMarked}},
        {Role::zoneText, true, {Role::background, Role::surface, Role::zoneTint}},
        {Role::zoneFocus, false, {Role::skin, Role::zoneHover}},
    };
    return all;
}

void expectContrast(ThemeKind kind, double textLimit, double graphicLimit) {
    for (const Pair& pair : pairs())
        for (const Role ground : pair.grounds)
            EXPECT_GE(contrastRatio(colour(pair.front, kind), colour(ground, kind)),
                      pair.isText ? textLimit : graphicLimit)
                << "role " << static_cast<int>(pair.front) << " on " << static_cast<int>(ground) << ", theme "
                << static_cast<int>(kind);
}

const std::vector<Role> ladder{Role::emergencyBg, Role::sameDayBg, Role::soonBg, Role::selfCareBg};
const std::vector<ColourVision> visions{ColourVision::usual, ColourVision::deuteranopia, ColourVision::protanopia,
                                        ColourVision::tritanopia};

TEST(Contrast, KnowsTheEndsOfTheScale) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::red, Qt::red), 1, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::white, QColor(0x77, 0x77, 0x77)), 4.48, 0.005);
    EXPECT_NEAR(lightness(Qt::white), 100, 1e-9);
    EXPECT_NEAR(lightness(Qt::black), 0, 1e-9);
    EXPECT_NEAR(lightness(QColor(0x80, 0x80, 0x80)), 53.6, 0.05);
}

TEST(RoleContrast, LightReachesWcag) {
    expectContrast(ThemeKind::light, 4.5, 3.0);
}

TEST(RoleContrast, DarkReachesWcag) {
    expectContrast(ThemeKind::dark, 4.5, 3.0);
}

TEST(RoleContrast, HighContrastReachesSevenThroughout) {
    expectContrast(ThemeKind::contrast, 7.0, 7.0);
}

TEST(RoleContrast, LeavesOutNoRoleButDecoration) {
    std::set<Role> measured{Role::line};
    for (const Pair& pair : pairs()) {
        measured.insert(pair.front);
        measured.insert(pair.grounds.begin(), pair.grounds.end());
    }
    for (std::size_t i = 0; i < roleCount; ++i) EXPECT_TRUE(measured.contains(static_cast<Role>(i))) << "role " << i;
}

TEST(UrgencyLadder, GrowsLighterStepByStepInTheLightLookForEveryColourVision) {
    for (const ColourVision vision : visions)
        for (std::size_t i = 1; i < ladder.size(); ++i) {
            const double upper = lightness(asSeenWith(vision, colour(ladder[i - 1], ThemeKind::light)));
            const double lower = lightness(asSeenWith(vision, colour(ladder[i], ThemeKind::light)));
            EXPECT_GE(lower - upper, 10) << "step " << i << ", vision " << static_cast<int>(vision);
        }
}

TEST(UrgencyLadder, GrowsDarkerStepByStepInTheDarkLookForEveryColourVision) {
    for (const ColourVision vision : visions)
        for (std::size_t i = 1; i < ladder.size(); ++i) {
            const double upper = lightness(asSeenWith(vision, colour(ladder[i - 1], ThemeKind::dark)));
            const double lower = lightness(asSeenWith(vision, colour(ladder[i], ThemeKind::dark)));
            EXPECT_GE(upper - lower, 10) << "step " << i << ", vision " << static_cast<int>(vision);
        }
}

TEST(UrgencyLadder, TurnsFromFilledToEdgedInHighContrast) {
    double last = 101;
    for (const Role ground : ladder) {
        const double now = lightness(colour(ground, ThemeKind::contrast));
        EXPECT_LE(now, last);
        last = now;
    }
    EXPECT_LT(lightness(colour(Role::soonBg, ThemeKind::contrast)), 1);
}

TEST(ZoneColours, StayApartInLightnessForEveryColourVision) {
    const std::vector<Role> zones{Role::zoneHover, Role::skin, Role::zoneMarked, Role::zoneWorst};
    for (const ThemeKind kind : {ThemeKind::light, ThemeKind::dark, ThemeKind::contrast})
        for (const ColourVision vision : visions)
            for (std::size_t i = 1; i < zones.size(); ++i)
                EXPECT_GE(lightness(asSeenWith(vision, colour(zones[i - 1], kind))) -
                              lightness(asSeenWith(vision, colour(zones[i], kind))),
                          5)
                    << "step " << i << ", vision " << static_cast<int>(vision);
}

}  // namespace
}  // namespace kneemap
