#include "app/diagram/zone_painter.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace kneemap {
namespace {

QColor faint(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QPen line(const QColor& colour, double width) {
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

}  // namespace

ZonePainter::ZonePainter(QPainter& painter, const DiagramColours& colours, double unit)
    : painter_(painter), colours_(colours), unit_(unit), fineness_(std::clamp(unit / .6, .5, 1.0)) {
    painter_.setRenderHint(QPainter::Antialiasing);
}

void ZonePainter::paint(const QPainterPath& outline, ZoneLook look) const {
    painter_.save();
    if (look == ZoneLook::idle) {
        paintIdle(outline);
    } else {
        paintMark(outline, look);
    }
    painter_.restore();
}

/// The dots lie on a light casing, so that they are seen on bone, on muscle and on every skin.
void ZonePainter::paintIdle(const QPainterPath& outline) const {
    const double width = colours_.highContrast ? 2.6 : std::clamp(2 * unit_, 1.5, 2.2);
    painter_.strokePath(outline, line(faint(colours_.zoneRing, .74), width + 1.8));
    QPen dots = line(colours_.skinLine, width);
    dots.setDashPattern({.1, 2.1});
    painter_.strokePath(outline, dots);
}

void ZonePainter::paintMark(const QPainterPath& outline, ZoneLook look) const {
    const bool worst = look == ZoneLook::worst;
    const QColor fill = worst ? colours_.zoneWorst : colours_.zoneMarked;
    painter_.strokePath(outline, line(colours_.zoneRing, 5 * fineness_));
    painter_.fillPath(outline, fill);

    painter_.setClipPath(outline, Qt::IntersectClip);
    if (worst) {
        // A contour line inside the edge: what is left of a broad light stroke under a narrower dark one.
        const double depth = contourDepth(outline);
        const double width = std::min(std::max(2.2 * unit_, 1.4 * fineness_), .45 * depth);
        painter_.strokePath(outline, line(colours_.zoneRing, 2 * depth + width));
        painter_.strokePath(outline, line(fill, 2 * depth - width));
    } else {
        const double step = std::max(6.0 * fineness_, 11 * unit_);
        const QRectF box = outline.boundingRect();
        painter_.setPen(
            line(faint(colours_.zoneRing, colours_.highContrast ? .7 : .6), std::max(fineness_, 1.3 * unit_)));
        for (double x = box.left() - box.height(); x < box.right(); x += step) {
            painter_.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        }
    }
}

/// 12 plate units, less in a slender zone, where two contour lines must not meet.
double ZonePainter::contourDepth(const QPainterPath& outline) const {
    const QPolygonF edge = outline.toFillPolygon();
    double area = 0;
    double length = 0;
    for (qsizetype i = 1; i < edge.size(); ++i) {
        area += edge[i - 1].x() * edge[i].y() - edge[i].x() * edge[i - 1].y();
        length += std::hypot(edge[i].x() - edge[i - 1].x(), edge[i].y() - edge[i - 1].y());
    }
    return length > 0 ? std::min(12 * unit_, .31 * std::abs(area) / length) : 0;
}

void ZonePainter::paintHover(const QPainterPath& outline, ZoneLook look) const {
    painter_.save();
    if (look == ZoneLook::idle) {
        painter_.fillPath(outline, faint(colours_.zoneHover, .88));
        painter_.strokePath(outline, line(colours_.zoneMarked, 2));
    } else {
        painter_.strokePath(outline, line(colours_.zoneMarked, 7));
        painter_.strokePath(outline, line(colours_.zoneRing, 3));
    }
    painter_.restore();
}

void ZonePainter::paintFocus(const QPainterPath& outline) const {
    painter_.save();
    painter_.strokePath(outline, line(colours_.zoneRing, 9));
    painter_.strokePath(outline, line(colours_.zoneFocus, colours_.highContrast ? 4 : 3));
    painter_.restore();
}

void ZonePainter::paintTypical(const QPainterPath& outline, bool alsoMarked) const {
    painter_.save();
    if (!alsoMarked) painter_.fillPath(outline, faint(colours_.zoneHover, .8));
    painter_.strokePath(outline, line(colours_.zoneRing, 4.5 * fineness_));
    QPen dashes = line(colours_.zoneWorst, 1.8 * fineness_);
    dashes.setDashPattern({2.2, 1.9});
    painter_.strokePath(outline, dashes);
    painter_.restore();
}

}  // namespace kneemap
