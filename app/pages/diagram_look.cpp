#include "app/pages/diagram_look.h"

#include "app/style/theme.h"

namespace kneemap {

DiagramColours diagramColours(const Theme& theme) {
    DiagramColours colours;
    colours.skinLine = theme.colour(Role::skinLine);
    colours.zoneHover = theme.colour(Role::zoneHover);
    colours.zoneMarked = theme.colour(Role::zoneMarked);
    colours.zoneWorst = theme.colour(Role::zoneWorst);
    colours.zoneRing = theme.colour(Role::zoneRing);
    colours.zoneFocus = theme.colour(Role::zoneFocus);
    colours.zoneText = theme.colour(Role::zoneText);
    colours.text = theme.colour(Role::text);
    colours.textQuiet = theme.colour(Role::textQuiet);
    colours.surface = theme.colour(Role::plate);
    colours.darkBackground = theme.kind() != ThemeKind::light;
    colours.highContrast = theme.kind() == ThemeKind::contrast;
    return colours;
}

PlateLook plateLook(const Theme& theme, SkinTone tone) { return {tone, theme.kind() != ThemeKind::light, false}; }

}  // namespace kneemap
