#include "app/style/role.h"

#include "app/style/theme.h"

namespace kneemap {
namespace {

struct Shades {
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

/// In the order of Role. Every pair of ground and words is held to its contrast by a test.
constexpr std::array<Shades, roleCount> shades{{
    {0xF5F4F0, 0x0F181A, 0x000000},  // background
    {0xFFFFFF, 0x172225, 0x000000},  // surface
    {0xFFFFFF, 0x1F2D31, 0x000000},  // surfaceRaised
    {0xEAE9E2, 0x0B1214, 0x000000},  // surfaceSunk
    {0x12262A, 0xEDF2EE, 0xFFFFFF},  // text
    {0x485A5C, 0xAFBEBB, 0xF0F0F0},  // textQuiet
    {0xD6D5CC, 0x34474B, 0xFFFFFF},  // line
    {0x6F7B78, 0x84989A, 0xFFFFFF},  // lineStrong
    {0x0B5A55, 0x74D3C3, 0x7CF5E1},  // accent
    {0xFFFFFF, 0x05201D, 0x000000},  // accentText
    {0x07433F, 0x97E2D5, 0xB5FFF3},  // accentHover
    {0x3A32C8, 0xC4BFFF, 0xFFFF00},  // focus
    {0xDCECE6, 0x17403D, 0x00332E},  // selected
    {0xEEF3EF, 0x223437, 0x1E1E1E},  // hover
    {0x6B0A1C, 0xFF9A8C, 0xFFFFFF},  // emergencyBg
    {0xFFFFFF, 0x2B0306, 0x000000},  // emergencyFg
    {0x6B0A1C, 0xFFC2B8, 0xFFFFFF},  // emergencyEdge
    {0xFFFFFF, 0x2B0306, 0x7A0014},  // emergencyIcon
    {0xB5371A, 0xD7653F, 0xFFB39B},  // sameDayBg
    {0xFFFFFF, 0x170400, 0x000000},  // sameDayFg
    {0xB5371A, 0xEE8A66, 0xFFB39B},  // sameDayEdge
    {0xFFFFFF, 0x170400, 0x000000},  // sameDayIcon
    {0xF2B63F, 0x7A590F, 0x000000},  // soonBg
    {0x2A1C00, 0xFFFFFF, 0xFFE08A},  // soonFg
    {0x9A6A00, 0xD6A536, 0xFFE08A},  // soonEdge
    {0x2A1C00, 0xFFE3A3, 0xFFE08A},  // soonIcon
    {0xD3E8DA, 0x22453A, 0x000000},  // selfCareBg
    {0x0D3327, 0xE6F4EB, 0xA6F2C8},  // selfCareFg
    {0x2C7656, 0x6DBD96, 0xA6F2C8},  // selfCareEdge
    {0x0D5A3C, 0xA5E3C2, 0xA6F2C8},  // selfCareIcon
    {0x0B6B64, 0x5CC7B6, 0x7CF5E1},  // forBar
    {0x8A4B0F, 0xE3A15B, 0xFFB76B},  // againstBar
    {0x0B6B64, 0x5CC7B6, 0x7CF5E1},  // chart1
    {0x8C2A61, 0xF29AC8, 0xFF9AD5},  // chart2
    {0xA15C00, 0xE3A15B, 0xFFD08A},  // chart3
    {0x3A57A6, 0x9DB4F5, 0xA9C4FF},  // chart4
    {0xFFFFFF, 0x172225, 0x000000},  // plate
    {0xE6D3C4, 0xCDB7A7, 0xF2E6DC},  // skin
    {0x7A5E50, 0x3F2F27, 0x000000},  // skinLine
    {0xF7E3EE, 0xF4D6E6, 0xFFFFFF},  // zoneHover
    {0xA63C78, 0x96306A, 0x8A0055},  // zoneMarked
    {0x560C37, 0x4A0A2F, 0x2E0020},  // zoneWorst
    {0xF8E6F0, 0x3B2132, 0x33001F},  // zoneTint
    {0x8C2A61, 0xF29AC8, 0xFF9AD5},  // zoneText
    {0xFFFFFF, 0xFFFFFF, 0xFFFFFF},  // zoneRing
    {0x3A32C8, 0x2A22B8, 0x0000C0},  // zoneFocus
}};

}  // namespace

QColor colour(Role role, ThemeKind kind) {
    const Shades& shade = shades[static_cast<std::size_t>(role)];
    switch (kind) {
        case ThemeKind::light:
            return QColor(shade.light);
        case ThemeKind::dark:
            return QColor(shade.dark);
        case ThemeKind::contrast:
            return QColor(shade.contrast);
    }
    return QColor(shade.light);
}

QColor colour(Role role) { return colour(role, theme().kind()); }

}  // namespace kneemap
