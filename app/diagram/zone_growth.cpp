#include "app/diagram/zone_growth.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/diagram/zone_painter.h"

namespace kneemap {
namespace {

constexpr int growthMilliseconds = 140;

}  // namespace

ZoneGrowth::ZoneGrowth(QObject* parent) : QObject(parent) {
    time_.setStartValue(0.0);
    time_.setEndValue(1.0);
    time_.setDuration(growthMilliseconds);
    time_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&time_, &QVariantAnimation::valueChanged, this, [this] {
        if (zone_) Q_EMIT grew(*zone_);
    });
    connect(&time_, &QVariantAnimation::finished, this, &ZoneGrowth::finish);
}

void ZoneGrowth::start(const ZoneId& zone, QPointF origin) {
    finish();
    zone_ = zone;
    origin_ = origin;
    time_.start();
}

void ZoneGrowth::finish() {
    time_.stop();
    const std::optional<ZoneId> whole = std::exchange(zone_, std::nullopt);
    if (whole) Q_EMIT grew(*whole);
}

QPainterPath ZoneGrowth::filledPart(const QPainterPath& outline) const {
    const QRectF box = outline.boundingRect();
    const double far = std::max({std::hypot(origin_.x() - box.left(), origin_.y() - box.top()),
                                 std::hypot(origin_.x() - box.right(), origin_.y() - box.top()),
                                 std::hypot(origin_.x() - box.left(), origin_.y() - box.bottom()),
                                 std::hypot(origin_.x() - box.right(), origin_.y() - box.bottom())});
    const double radius = std::min(12.0, far) + time_.currentValue().toDouble() * (far + ZonePainter::margin);
    QPainterPath circle;
    circle.addEllipse(origin_, radius, radius);
    return circle;
}

}  // namespace kneemap
