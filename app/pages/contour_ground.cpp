#include "app/pages/contour_ground.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <algorithm>
#include <cmath>

#include "app/diagram/knee_picture.h"
#include "app/pages/diagram_look.h"
#include "app/style/theme.h"

namespace kneemap {
namespace {

/// One closed contour: an ellipse with a slow wave, so that it reads as a map and not as a target.
QPainterPath contour(const QPointF& centre, double radius, int index) {
    QPainterPath path;
    constexpr int steps = 96;
    for (int i = 0; i <= steps; ++i) {
        const double angle = 2 * M_PI * i / steps;
        const double wave = 1 + 0.035 * std::sin(3 * angle + 0.6 * index) + 0.02 * std::sin(5 * angle - 0.9 * index);
        const QPointF point = centre + QPointF(radius * wave * std::cos(angle), 0.94 * radius * wave * std::sin(angle));
        if (i == 0) path.moveTo(point);
        else path.lineTo(point);
    }
    return path;
}

}  // namespace

ContourGround::ContourGround(SkinTone tone, QWidget* parent) : QWidget(parent), tone_(tone) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setMinimumSize(260, 430);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ContourGround::paintEvent(QPaintEvent*) {
    if (pictureFor_ != size()) {
        pictureFor_ = size();
        const qreal ratio = devicePixelRatioF();
        picture_ = QPixmap(size() * ratio);
        picture_.setDevicePixelRatio(ratio);
        picture_.fill(Qt::transparent);
        QPainter painter(&picture_);
        painter.setRenderHint(QPainter::Antialiasing);
        paintContours(painter);
        paintKnee(painter);
    }
    QPainter(this).drawPixmap(0, 0, picture_);
}

/// The lines fade before they would be cut: a map has no edge here.
void ContourGround::paintContours(QPainter& painter) const {
    const QPointF centre(width() * 0.5, height() * 0.52);
    const QColor ink = colour(Role::line);
    QColor clear = ink;
    clear.setAlpha(0);
    QRadialGradient fade(0, 0, 1);
    fade.setColorAt(0.55, ink);
    fade.setColorAt(1, clear);
    QBrush brush(fade);
    brush.setTransform(QTransform::fromTranslate(centre.x(), centre.y()).scale(width() * 0.5, height() * 0.52));
    painter.setPen(QPen(brush, 1.5));
    const double step = std::max(20.0, std::min(width(), height()) / 15.0);
    const double farthest = std::max(width(), height()) * 0.55;
    for (int ring = 3; step * ring < farthest; ++ring) painter.drawPath(contour(centre, step * ring * 1.05, ring));
}

void ContourGround::paintKnee(QPainter& painter) const {
    const Theme& look = theme();
    KneePictureContent content;
    content.marks = {{ZoneId("peripatellar"), true}};
    content.look = plateLook(look, tone_);
    const double tall = std::min<double>(height(), width() * 1.5);
    const QRectF place(width() * 0.5 - tall / 3, (height() - tall) / 2, tall / 1.5, tall);
    paintKneePicture(painter, place, content, diagramColours(look));
}

}  // namespace kneemap
