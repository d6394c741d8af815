#pragma once

#include <QByteArray>

namespace kneemap {

enum class SkinTone { light, medium, deep };

/// How a plate is coloured; its lines are the same in every look.
struct PlateLook {
    SkinTone tone = SkinTone::light;
    bool darkBackground = false;  ///< the page behind the plate is dark: outline and bone change with it
    bool surfaceOnly = false;     ///< skin and surface lines alone, nothing beneath the skin

    friend bool operator==(const PlateLook&, const PlateLook&) = default;
};

/// The plate's SVG text with the colour roles of its style block replaced by those of the look.
/// A text without the two marker comments ("colour roles", "drawing rules") is handed back unchanged.
QByteArray recoloured(const QByteArray& svg, const PlateLook& look);

}  // namespace kneemap
