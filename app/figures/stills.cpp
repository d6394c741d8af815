#include "app/figures/stills.h"

#include <algorithm>

#include "app/figures/figure_painter.h"

namespace kneemap {
namespace {

constexpr double arrowShare = 0.07;  // of the box's side the pictures are lined up along
constexpr float veil = 0.62F;        // of the ground, over the pictures that are not chosen

double scaleIn(const Clip& clip, QSizeF size) {
    return std::min(size.width() / (clip.across.to - clip.across.from),
                    size.height() / (clip.upright.to - clip.upright.from));
}

StillsLayout lineUp(const Clip& clip, const QRectF& box, bool inColumn) {
    const double count = static_cast<double>(clip.stills.size());
    const double whole = inColumn ? box.height() : box.width();
    const double arrow = whole * arrowShare;
    const double picture = (whole - arrow * (count - 1)) / count;
    StillsLayout layout;
    layout.inColumn = inColumn;
    double at = 0;
    for (std::size_t i = 0; i < clip.stills.size(); ++i) {
        const auto slice = [&](double begin, double length) {
            return inColumn ? QRectF(box.left(), box.top() + begin, box.width(), length)
                            : QRectF(box.left() + begin, box.top(), length, box.height());
        };
        layout.pictures.push_back(slice(at, picture));
        at += picture;
        if (i + 1 < clip.stills.size()) layout.arrows.push_back(slice(at, arrow));
        at += arrow;
    }
    return layout;
}

void paintArrow(QPainter& painter, const QRectF& box, bool down, const QColor& colour, double leastLine) {
    const double side = std::min(box.width(), box.height());
    const double half = side * 0.34;
    painter.save();
    painter.translate(box.center());
    if (down) painter.rotate(90);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max({side * 0.07, leastLine, 1e-3}), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(-half, 0), QPointF(half, 0));
    painter.drawPolyline(
        QPolygonF({QPointF(half - side * 0.2, -side * 0.2), QPointF(half, 0), QPointF(half - side * 0.2, side * 0.2)}));
    painter.restore();
}

}  // namespace

StillsLayout layoutOfStills(const Clip& clip, const QRectF& box) {
    StillsLayout row = lineUp(clip, box, false);
    StillsLayout column = lineUp(clip, box, true);
    const bool columnIsLarger =
        scaleIn(clip, column.pictures.front().size()) > scaleIn(clip, row.pictures.front().size());
    return columnIsLarger ? column : row;
}

void renderStills(QPainter& painter, const QRectF& box, const Clip& clip, const FigureColours& colours,
                  const StillsOptions& options) {
    const StillsLayout layout = layoutOfStills(clip, box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (colours.background.isValid()) painter.fillRect(box, colours.background);
    FigureColours onGround = colours;
    onGround.background = QColor();
    PaintOptions paint;
    paint.mirrored = isMirrored(clip, options.trained);
    paint.leastLine = options.leastLine;
    for (std::size_t i = 0; i < clip.stills.size(); ++i) {
        paintFrame(painter, layout.pictures[i], clip, frameOf(clip, clip.stills[i]), onGround, paint);
        if (options.chosen && *options.chosen != i && colours.background.isValid()) {
            QColor ground = colours.background;
            ground.setAlphaF(veil);
            painter.fillRect(layout.pictures[i], ground);
        }
    }
    for (QRectF arrow : layout.arrows) {
        if (!layout.inColumn) {  // beside the middle of the figures, which stand at the bottom
            const double scale = scaleIn(clip, layout.pictures.front().size());
            arrow.setTop(arrow.bottom() - scale * (clip.upright.to - clip.upright.from));
        }
        paintArrow(painter, arrow, layout.inColumn, colours.guide, options.leastLine);
    }
    painter.restore();
}

}  // namespace kneemap
