#pragma once

#include <QPixmap>
#include <vector>

#include "app/diagram/knee_drawing.h"
#include "app/diagram/plate_frame.h"
#include "app/diagram/plate_look.h"

namespace kneemap {

/// The rendered plates of a knee in one size and look, a view each, so that going from view to view and from one knee to the
/// other is quick.
class PlateCache {
public:
    /// Valid until the next call.
    const QPixmap& plate(const KneeDrawing& drawing, const PlateFrame& frame, const PlateLook& look, double ratio);

    /// Whether that plate need not be rendered, of the one knee or the other.
    bool holds(KneeView view, QSizeF size, const PlateLook& look, double ratio) const;

    /// How often a plate was rendered from its SVG.
    int renderings() const { return renderings_; }

private:
    struct Plate {
        KneeView view;
        Side side;
        QSizeF size;
        PlateLook look;
        double ratio;
        QPixmap pixmap;

        bool fits(QSizeF wanted, const PlateLook& wantedLook, double wantedRatio) const {
            return size == wanted && look == wantedLook && ratio == wantedRatio;
        }
    };

    std::vector<Plate> plates_;
    int renderings_ = 0;
};

}  // namespace kneemap
