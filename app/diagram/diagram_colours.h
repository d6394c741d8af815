#pragma once

#include <QColor>

namespace kneemap {

/// The colours of the diagram by what they mean. The pages fill them from the theme; the values here are the light one.
struct DiagramColours {
    QColor skinLine = QColor(0x7a, 0x5e, 0x50);    ///< dots round a spot that can be marked
    QColor zoneHover = QColor(0xf7, 0xe3, 0xee);   ///< spot under the pointer
    QColor zoneMarked = QColor(0xa6, 0x3c, 0x78);  ///< marked spot
    QColor zoneWorst = QColor(0x56, 0x0c, 0x37);   ///< worst spot, and its tag
    QColor zoneRing = QColor(0xff, 0xff, 0xff);    ///< halo round marks, contour in the worst one, words on the tag
    QColor zoneFocus = QColor(0x3a, 0x32, 0xc8);   ///< ring round the spot that has the keyboard
    QColor zoneText = QColor(0x8c, 0x2a, 0x61);    ///< edges of heather things off the leg
    QColor text = QColor(0x12, 0x26, 0x2a);        ///< leader line
    QColor textQuiet = QColor(0x48, 0x5a, 0x5c);   ///< words beside the leg
    QColor surface = QColor(0xff, 0xff, 0xff);     ///< the ground the plate stands on
    bool darkBackground = false;                   ///< `surface` is dark
    bool highContrast = false;  ///< thicker lines, and the focus ring whenever the plate has the focus

    friend bool operator==(const DiagramColours&, const DiagramColours&) = default;
};

}  // namespace kneemap
