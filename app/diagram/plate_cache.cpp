#include "app/diagram/plate_cache.h"

#include <algorithm>
#include <utility>

#include "app/diagram/plate_pixmap.h"

namespace kneemap {

bool PlateCache::holds(KneeView view, QSizeF size, const PlateLook& look, double ratio) const {
    return std::any_of(plates_.begin(), plates_.end(), [&](const Plate& p) { return p.view == view && p.fits(size, look, ratio); });
}

const QPixmap& PlateCache::plate(const KneeDrawing& drawing, const PlateFrame& frame, const PlateLook& look,
                                 double ratio) {
    std::erase_if(plates_, [&](const Plate& p) { return !p.fits(frame.target.size(), look, ratio); });
    const auto found =
        std::find_if(plates_.begin(), plates_.end(), [&](const Plate& p) { return p.view == drawing.view(); });
    if (found != plates_.end()) {
        if (std::exchange(found->side, drawing.side()) != drawing.side()) found->pixmap = mirrored(found->pixmap);
        return found->pixmap;
    }
    ++renderings_;
    plates_.push_back(
        {drawing.view(), drawing.side(), frame.target.size(), look, ratio, renderPlate(drawing, frame, look, ratio)});
    return plates_.back().pixmap;
}

}  // namespace kneemap
