#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "app/diagram/diagram_colours.h"
#include "app/diagram/knee_drawing.h"
#include "app/diagram/plate_frame.h"

class QPainter;

namespace kneemap {

/// The tag that says "Worst" beside the leg, and the leader line from it to the worst spot. In pixels.
struct WorstTag {
    QString text;
    QRectF box;
    QPointF anchor;   ///< on the spot
    QPointF lineEnd;  ///< where the leader line meets the tag

    /// Everything that is painted for it.
    QRectF bounds() const;
};

/// Finds the tag its place: off the leg, on the side the spot lies on, a little above it, and never outside the room.
/// In a room too narrow for that it overlaps the edge of the leg.
WorstTag layOutWorstTag(const KneeDrawing& drawing, const DrawnZone& zone, const PlateFrame& frame, QSizeF room,
                        const QFont& font, const QString& text);

void paintWorstTag(QPainter& painter, const WorstTag& tag, const QFont& font, const DiagramColours& colours);

}  // namespace kneemap
