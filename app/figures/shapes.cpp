#include "app/figures/shapes.h"

#include <algorithm>

namespace kneemap {

void paintFills(QPainter& painter, const Shapes& shapes) {
    painter.setPen(Qt::NoPen);
    for (const Shape& shape : shapes) {
        painter.setBrush(shape.tone.fill);
        painter.drawPath(shape.path);
    }
}

void paintShapes(QPainter& painter, const Shapes& shapes, double leastLine) {
    const double width = 2 * std::max(outlineWidth, leastLine);  // the inner half is painted over
    painter.setBrush(Qt::NoBrush);
    for (const Shape& shape : shapes) {
        painter.setPen(QPen(shape.tone.line, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shape.path);
    }
    paintFills(painter, shapes);
}

QPainterPath areaOf(const Shapes& shapes) {
    QPainterPath area;
    area.setFillRule(Qt::WindingFill);
    for (const Shape& shape : shapes) {
        // Every part has to run the same way round, or overlaps would cancel.
        double turning = 0;
        const int count = shape.path.elementCount();
        for (int i = 0; i < count; ++i) {
            const QPointF a = shape.path.elementAt(i);
            const QPointF b = shape.path.elementAt((i + 1) % count);
            turning += a.x() * b.y() - b.x() * a.y();
        }
        area.addPath(turning < 0 ? shape.path.toReversed() : shape.path);
    }
    return area;
}

}  // namespace kneemap
