#include "app/diagram/knee_diagram.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

#include "app/diagram/zone_painter.h"

// How the diagram looks: plate, zones, marks, words beside the leg, tag and focus ring, from the ground up.

namespace kneemap {
namespace {

/// Where the words stand beside the shin, in plate units.
constexpr double wordsAt = 716;

}  // namespace

void KneeDiagram::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);  // a left knee is a left knee, in every script
    painter.setClipRegion(event->region());
    if (!plates_.holds(view_, frame_.target.size(), look(), devicePixelRatioF())) ahead_.start();  // the other views come after this one
    painter.drawPixmap(frame_.target.topLeft(), plates_.plate(drawing(), frame_, look(), devicePixelRatioF()));

    const auto& zones = drawing().zones();
    const ZonePainter zonePainter(painter, colours_, frame_.scale());
    const QRectF dirty = event->rect();
    const auto each = [&](auto&& paint) {
        for (std::size_t i = 0; i < zones.size(); ++i) {
            const QRectF box = outlines_[i].boundingRect();
            const double m = ZonePainter::margin;
            if (box.adjusted(-m, -m, m, m).intersects(dirty)) paint(zones[i].id, outlines_[i]);
        }
    };
    const auto lookOf = [&](const ZoneId& id) {
        if (model_.isWorst(id)) return ZoneLook::worst;
        return model_.isMarked(id) ? ZoneLook::marked : ZoneLook::idle;
    };
    each([&](const ZoneId& id, const QPainterPath& outline) {
        if (lookOf(id) == ZoneLook::idle || growth_.zone() == id) zonePainter.paint(outline, ZoneLook::idle);
        if (hovered_ == id && lookOf(id) == ZoneLook::idle) zonePainter.paintHover(outline, ZoneLook::idle);
    });
    each([&](const ZoneId& id, const QPainterPath& outline) {
        const ZoneLook zoneLook = lookOf(id);
        if (zoneLook == ZoneLook::idle) return;
        painter.save();
        if (growth_.zone() == id) painter.setClipPath(growth_.filledPart(outline), Qt::IntersectClip);
        if (hovered_ == id) zonePainter.paintHover(outline, zoneLook);
        zonePainter.paint(outline, zoneLook);
        painter.restore();
    });
    paintWords(painter);
    if (tag_) paintWorstTag(painter, *tag_, font(), colours_);
    if (focusRingShown() && current_) zonePainter.paintFocus(zoneOutline(*current_));
}

/// Renders one view that is not shown yet, so that going there is quick.
void KneeDiagram::renderViewAhead() {
    for (const KneeView view : allKneeViews) {
        const PlateFrame frame = frameForDiagram(view, size());
        if (plates_.holds(view, frame.target.size(), look(), devicePixelRatioF())) continue;
        plates_.plate(drawing(view), frame, look(), devicePixelRatioF());
        return;
    }
    ahead_.stop();
}

void KneeDiagram::paintWords(QPainter& painter) const {
    if (view_ != KneeView::front && view_ != KneeView::back) return;
    const QTransform transform = frame_.toScreen();
    const KneeDrawing::Span skin = drawing().skinAt(wordsAt - 20);
    const double from = transform.map(QPointF(skin.from, 0)).x();
    const double to = transform.map(QPointF(skin.to, 0)).x();
    const double y = transform.map(QPointF(0, wordsAt)).y();
    const double gap = std::max(8.0, 22 * frame_.scale());
    const bool innerAtLeft = (view_ == KneeView::back) == (drawnSide_ == Side::right);
    //: The side of the knee that faces the other leg; stands beside the shin
    const QString inner = tr("Inner side");
    //: The side of the knee that faces away from the other leg; stands beside the shin
    const QString outer = tr("Outer side");
    const double tall = 4 * QFontMetricsF(font()).height();
    painter.setPen(colours_.textQuiet);
    painter.setFont(font());
    painter.drawText(QRectF(4, y - tall / 2, from - gap - 4, tall),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, innerAtLeft ? inner : outer);
    painter.drawText(QRectF(to + gap, y - tall / 2, width() - 4 - to - gap, tall),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, innerAtLeft ? outer : inner);
}

bool KneeDiagram::focusRingShown() const {
    return hasFocus() && (keyboardUsed_ || colours_.highContrast);
}

}  // namespace kneemap
