#include "app/diagram/worst_tag.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace kneemap {
namespace {

QFont tagFont(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The point of the spot's edge that the leader line meets: as far to that side as the spot goes, above its middle.
QPointF anchorOn(const QPainterPath& outline, QPointF heart, bool leftwards) {
    constexpr double inset = 5;
    const QRectF box = outline.boundingRect();
    const double level = box.top() + box.height() * .38;
    for (int step = 0; step < box.width(); ++step) {
        const double x = leftwards ? box.left() + step : box.right() - step;
        if (outline.contains(QPointF(x, level))) return {x + (leftwards ? inset : -inset), level};
    }
    return heart;
}

}  // namespace

QRectF WorstTag::bounds() const {
    return box.united(QRectF(anchor, lineEnd).normalized()).adjusted(-8, -8, 8, 8);
}

WorstTag layOutWorstTag(const KneeDrawing& drawing, const DrawnZone& zone, const PlateFrame& frame, QSizeF room,
                        const QFont& font, const QString& text) {
    const QTransform toScreen = frame.toScreen();
    const QFontMetricsF metrics(tagFont(font));
    const QSizeF size(metrics.horizontalAdvance(text) + 1.6 * metrics.height(), 1.75 * metrics.height());

    const KneeDrawing::Span joint = drawing.skinAt(470);
    const bool leftwards = zone.heart.x() < (joint.from + joint.to) / 2 - 6;
    const QPointF anchor = anchorOn(toScreen.map(zone.outline), toScreen.map(zone.heart), leftwards);

    const double rise = std::max(size.height() * 1.1, 42 * frame.scale());
    const double lowest = std::max(size.height() / 2 + 6, room.height() - size.height() / 2 - 6);
    const double y = std::clamp(anchor.y() - rise, size.height() / 2 + 6, lowest);
    const KneeDrawing::Span above = drawing.skinAt(frame.toPlate({0, y - size.height() / 2}).y());
    const KneeDrawing::Span below = drawing.skinAt(frame.toPlate({0, y + size.height() / 2}).y());
    constexpr double gap = 18;
    const double left = leftwards ? toScreen.map(QPointF(std::min(above.from, below.from), 0)).x() - gap - size.width()
                                  : toScreen.map(QPointF(std::max(above.to, below.to), 0)).x() + gap;
    const QRectF box(
        QPointF(std::clamp(left, 4.0, std::max(4.0, room.width() - size.width() - 4)), y - size.height() / 2), size);
    return {text, box, anchor, QPointF(leftwards ? box.right() : box.left(), box.center().y())};
}

void paintWorstTag(QPainter& painter, const WorstTag& tag, const QFont& font, const DiagramColours& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor lead = colours.darkBackground ? colours.zoneWorst : colours.text;
    painter.setPen(QPen(colours.zoneRing, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(tag.anchor, tag.lineEnd);
    painter.setPen(QPen(lead, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(tag.anchor, tag.lineEnd);
    painter.setBrush(colours.zoneRing);
    painter.drawEllipse(tag.anchor, 4.5, 4.5);

    // On a dark page the tag would sink into the ground without an edge of its own.
    painter.setPen(colours.darkBackground || colours.highContrast ? QPen(colours.zoneText, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(colours.zoneWorst);
    painter.drawRoundedRect(tag.box, tag.box.height() / 2, tag.box.height() / 2);
    painter.setFont(tagFont(font));
    painter.setPen(colours.zoneRing);
    painter.drawText(tag.box, Qt::AlignCenter, tag.text);
    painter.restore();
}

}  // namespace kneemap
