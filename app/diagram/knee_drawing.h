#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <memory>
#include <optional>
#include <stdexcept>
#include <vector>

#include "app/diagram/knee_view.h"
#include "app/diagram/plate_look.h"
#include "app/diagram/plate_svg.h"
#include "core/anatomy/side.h"
#include "core/id.h"

class QPainter;

namespace kneemap {

/// One spot that can be marked. `heart` lies inside the outline, in the middle of it as the eye sees it.
struct DrawnZone {
    ZoneId id;
    QPainterPath outline;
    QPointF heart;
};

/// A plate that breaks its contract; the text names the place and the reason.
class KneeDrawingError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// One view of one knee: the picture and the zones on it.
///
/// Plate coordinates: 600 x 900 units, 1 unit = 0.5 mm, origin top left. The plates show a right knee; for the left
/// one picture and zones are mirrored, so that what is asked here is always what is seen.
class KneeDrawing {
public:
    static constexpr QSizeF plateSize{600, 900};

    /// The view as it is built into the program.
    KneeDrawing(KneeView view, Side side);
    /// Reads a plate from SVG text. It must hold a group "zones" with at least one path, each with its own id, no
    /// transform and closed outlines, and a group "skin" whose first path is the silhouette.
    /// Throws KneeDrawingError otherwise.
    KneeDrawing(const QByteArray& svg, KneeView view, Side side);
    KneeDrawing(KneeDrawing&&) noexcept;
    KneeDrawing& operator=(KneeDrawing&&) noexcept;
    ~KneeDrawing();

    KneeView view() const { return view_; }
    Side side() const { return side_; }

    /// In the order of the plate's file: from the top down, the middle before its neighbours.
    const std::vector<DrawnZone>& zones() const& { return zones_; }
    const std::vector<DrawnZone>& zones() const&& = delete;
    const DrawnZone* find(const ZoneId& id) const&;
    const DrawnZone* find(const ZoneId& id) const&& = delete;

    /// The zone at a point: the one it lies in, else the nearest one within `reach` plate units.
    std::optional<ZoneId> zoneAt(QPointF platePoint, double reach) const;

    /// Where the skin begins and ends on the horizontal line at `y`.
    struct Span {
        double from;
        double to;
    };
    Span skinAt(double y) const;

    /// Paints the part `source` of the plate into `target`, without marks. The leg is cut off sharply above and below.
    void paint(QPainter& painter, const QRectF& target, const QRectF& source, const PlateLook& look) const;

    /// Reads what painting in this look needs, so that the first painting need not.
    void ready(const PlateLook& look) const;

    /// The plate that all drawings from this side share, of the left knee and of the right one.
    const PlateSvg& plate() const { return *plate_; }

private:
    KneeDrawing(std::shared_ptr<PlateSvg> plate, KneeView view, Side side);
    void read(const QByteArray& svg);
    QPainterPath mirrored(const QPainterPath& path) const;

    KneeView view_;
    Side side_;
    std::shared_ptr<PlateSvg> plate_;
    std::vector<DrawnZone> zones_;
    std::vector<QPolygonF> edges_;  // the flattened outline of each zone, for distances
    QPolygonF silhouette_;
};

}  // namespace kneemap
