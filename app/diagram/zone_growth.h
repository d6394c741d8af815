#pragma once

#include <QObject>
#include <QPainterPath>
#include <QPointF>
#include <QVariantAnimation>
#include <optional>

#include "core/id.h"

namespace kneemap {

/// The short motion in which a new mark fills its zone from where it was tapped. One zone grows at a time.
class ZoneGrowth : public QObject {
    Q_OBJECT

public:
    explicit ZoneGrowth(QObject* parent = nullptr);

    const std::optional<ZoneId>& zone() const { return zone_; }

    /// `origin` in pixels. A zone that grew before is whole at once.
    void start(const ZoneId& zone, QPointF origin);
    /// The zone is whole at once.
    void finish();

    /// What of the growing zone is filled by now, for a zone with this outline.
    QPainterPath filledPart(const QPainterPath& outline) const;

Q_SIGNALS:
    /// The zone has to be painted anew: it grew, or is whole.
    void grew(const kneemap::ZoneId& zone);

private:
    QVariantAnimation time_;
    std::optional<ZoneId> zone_;
    QPointF origin_;
};

}  // namespace kneemap
