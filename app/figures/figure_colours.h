#pragma once

#include <QColor>

namespace kneemap {

/// A surface and the line round it.
struct FigureTone {
    QColor fill;
    QColor line;

    friend bool operator==(const FigureTone&, const FigureTone&) = default;
};

/// The colours of the moving figure by what they are for. The pages choose a preset and may put another ground under
/// it.
struct FigureColours {
    QColor background;  ///< painted behind the picture; an invalid colour paints nothing
    FigureTone skin;
    QColor hair;
    QColor face;  ///< eyes and mouth
    FigureTone shirt;
    FigureTone shorts;
    FigureTone shoe;
    QColor sole;   ///< the edge of the shoe's sole
    QColor tread;  ///< its under side
    QColor guide;  ///< lines and arrows that point something out
    QColor muscle;
    QColor band;
    QColor mat;
    FigureTone prop;
    QColor wall;
    QColor floor;
    QColor farTone;        ///< mixed into the far side of the body
    bool hatched = false;  ///< working muscles are hatched, not lit: for print without colour

    friend bool operator==(const FigureColours&, const FigureColours&) = default;

    static FigureColours light();
    static FigureColours dark();
    /// For print on paper without colour: no ground, shades of grey, hatched muscles.
    static FigureColours greyscale();

    /// The same for the far arm and leg in a side view.
    FigureColours onTheFarSide() const;
};

}  // namespace kneemap
