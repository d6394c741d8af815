#pragma once

#include <QColor>
#include <array>

namespace kneemap {

/// The looks Kneemap knows. Contrast is a dark look whose every pair reaches 7:1.
enum class ThemeKind { light, dark, contrast };

/// What a colour is for. A widget names a role and never a hex value; the roles of an urgency level come in fours
/// (ground, words, edge, icon).
enum class Role {
    background,
    surface,
    surfaceRaised,
    surfaceSunk,
    text,
    textQuiet,
    line,
    lineStrong,
    accent,
    accentText,
    accentHover,
    focus,
    selected,
    hover,
    emergencyBg,
    emergencyFg,
    emergencyEdge,
    emergencyIcon,
    sameDayBg,
    sameDayFg,
    sameDayEdge,
    sameDayIcon,
    soonBg,
    soonFg,
    soonEdge,
    soonIcon,
    selfCareBg,
    selfCareFg,
    selfCareEdge,
    selfCareIcon,
    forBar,
    againstBar,
    chart1,
    chart2,
    chart3,
    chart4,
    plate,
    skin,
    skinLine,
    zoneHover,
    zoneMarked,
    zoneWorst,
    zoneTint,
    zoneText,
    zoneRing,
    zoneFocus,
};

inline constexpr std::size_t roleCount = static_cast<std::size_t>(Role::zoneFocus) + 1;

/// The colour of a role in a given look.
QColor colour(Role role, ThemeKind kind);

/// The colour of a role in the look the application wears now.
QColor colour(Role role);

}  // namespace kneemap
