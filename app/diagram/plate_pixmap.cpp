#include "app/diagram/plate_pixmap.h"

#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPixmapCache>

namespace kneemap {
namespace {

/// A fade without a visible beginning or end: slow at both, quick between.
void fade(QPainter& painter, const QRectF& band, bool towardsTop) {
    QLinearGradient gradient(towardsTop ? band.bottomLeft() : band.topLeft(),
                             towardsTop ? band.topLeft() : band.bottomLeft());
    constexpr int steps = 8;
    for (int i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        const double kept = 1 - t * t * (3 - 2 * t);
        gradient.setColorAt(t, QColor(0, 0, 0, static_cast<int>(kept * 255)));
    }
    painter.fillRect(band, gradient);
}

QString keyOf(KneeView view, Side side, const PlateFrame& frame, const PlateLook& look, double ratio) {
    const QRectF& source = frame.source;
    return QStringLiteral("plate %1 %2 %3x%4 of %5,%6 %7x%8 at %9")
               .arg(static_cast<int>(view))
               .arg(static_cast<int>(side))
               .arg(frame.target.width())
               .arg(frame.target.height())
               .arg(source.x())
               .arg(source.y())
               .arg(source.width())
               .arg(source.height())
               .arg(ratio) +
           QStringLiteral(" %1 %2 %3").arg(static_cast<int>(look.tone)).arg(look.darkBackground).arg(look.surfaceOnly);
}

}  // namespace

QPixmap renderPlate(const KneeDrawing& drawing, const PlateFrame& frame, const PlateLook& look, double ratio) {
    const QSize pixels = (frame.target.size() * ratio).toSize().expandedTo(QSize(1, 1));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const QRectF target(QPointF(0, 0), frame.target.size());
    drawing.paint(painter, target, frame.source, look);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    const double band = target.height() / 7;
    fade(painter, QRectF(0, 0, target.width(), band), true);
    fade(painter, QRectF(0, target.height() - band, target.width(), band), false);
    painter.end();
    return QPixmap::fromImage(std::move(image));
}

QPixmap mirrored(const QPixmap& plate) { return QPixmap::fromImage(plate.toImage().mirrored(true, false)); }

QPixmap sharedPlate(const KneeDrawing& drawing, const PlateFrame& frame, const PlateLook& look, double ratio) {
    QPixmap plate;
    const QString key = keyOf(drawing.view(), drawing.side(), frame, look, ratio);
    if (QPixmapCache::find(key, &plate)) return plate;
    const bool turned = QPixmapCache::find(keyOf(drawing.view(), otherSide(drawing.side()), frame, look, ratio), &plate);
    plate = turned ? mirrored(plate) : renderPlate(drawing, frame, look, ratio);
    QPixmapCache::insert(key, plate);
    return plate;
}

}  // namespace kneemap
