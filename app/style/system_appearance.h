#pragma once

#include <QPalette>
#include <QString>

#include "app/style/role.h"

class QStyle;

namespace kneemap {

/// The look that fits a palette of the desktop: dark if its ground is darker than its text; contrast if their ratio is
/// over 15, the ground is pure black or white and the name of the theme has "contrast" in it.
/// The desktop portal on D-Bus is not asked: it would need a bus library, and where the portal answers, the platform
/// theme of Qt has already put its answer into the start-up palette. A change made while Kneemap runs is therefore not
/// seen; the person can pick the colours by hand.
ThemeKind themeKindOf(const QPalette& desktop, const QString& themeName);

/// The name of the desktop's theme as far as the environment and its settings files tell it; may be empty.
QString desktopThemeName();

/// True if the computer asks for less motion: `style`, the desktop's own, has animations of length 0, or KDE's
/// kdeglobals says AnimationDurationFactor=0. Other desktops say so by the portal alone, which is not asked (see
/// themeKindOf).
bool desktopWantsLessMotion(const QStyle& style);

}  // namespace kneemap
