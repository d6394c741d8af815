#include "app/diagram/zone_painter.h"

#include <QPainter>
#include <QPen>
#include <algorithm>

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
    : painter_(painter), colours_(colours), unit_(unit) {
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
    const double width = colours_.highContrast ? 2.25 : 1.4;
    painter_.strokePath(outline, line(faint(colours_.zoneRing, .5), width + 1.6));
    QPen dots = line(colours_.skinLine, width);
    dots.setDashPattern({.1, 2.6});
    painter_.strokePath(outline, dots);
}

void ZonePainter::paintMark(const QPainterPath& outline, ZoneLook look) const {
    const bool worst = look == ZoneLook::worst;
    const QColor fill = worst ? colours_.zoneWorst : colours_.zoneMarked;
    painter_.strokePath(outline, line(colours_.zoneRing, 5));
    painter_.fillPath(outline, fill);

    painter_.setClipPath(outline, Qt::IntersectClip);
    if (worst) {
        // A contour line 12 units inside the edge: what is left of a broad light stroke under a narrower dark one.
        const double depth = 2 * std::max(5.0, 12 * unit_);
        const double width = std::max(1.5, 2.2 * unit_);
        painter_.strokePath(outline, line(colours_.zoneRing, depth + width));
        painter_.strokePath(outline, line(fill, depth - width));
    } else {
        const double step = std::max(5.0, 9 * unit_);
        const QRectF box = outline.boundingRect();
        painter_.setPen(line(faint(colours_.zoneRing, colours_.highContrast ? .6 : .34), std::max(1.0, 1.3 * unit_)));
        for (double x = box.left() - box.height(); x < box.right(); x += step) {
            painter_.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        }
    }
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
    painter_.strokePath(outline, line(colours_.zoneRing, 4.5));
    QPen dashes = line(colours_.zoneWorst, 1.8);
    dashes.setDashPattern({2.2, 1.9});
    painter_.strokePath(outline, dashes);
    painter_.restore();
}

}  // namespace kneemap
