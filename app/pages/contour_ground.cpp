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
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& look = theme();
    const QPointF centre(width() * 0.5, height() * 0.52);
    const double step = std::max(20.0, std::min(width(), height()) / 15.0);
    painter.setPen(QPen(look.colour(Role::line), 1.5));
    for (int ring = 3; ring < 14; ++ring) painter.drawPath(contour(centre, step * ring * 1.05, ring));
    const qreal ratio = devicePixelRatioF();
    if (plateFor_ != size()) {
        plateFor_ = size();
        plate_ = QPixmap(size() * ratio);
        plate_.setDevicePixelRatio(ratio);
        plate_.fill(Qt::transparent);
        QPainter plate(&plate_);
        KneePictureContent content;
        content.marks = {{ZoneId("peripatellar"), true}};
        content.look = plateLook(look, tone_);
        const double tall = std::min<double>(height(), width() * 1.5);
        paintKneePicture(plate, QRectF(centre.x() - tall / 3, (height() - tall) / 2, tall / 1.5, tall), content, diagramColours(look));
    }
    painter.drawPixmap(0, 0, plate_);
}

}  // namespace kneemap
