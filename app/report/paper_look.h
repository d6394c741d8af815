#pragma once

#include <QColor>
#include <QFont>

#include "app/style/role.h"

namespace kneemap {

/// How a sheet of paper is set: measures, type and colours. Paper is always in the light look, whatever the window wears.
/// All lengths are in dots of 1/1200 inch; a painter is scaled to them.
struct PaperLook {
    static constexpr double dotsPerInch = 1200;

    double scale = 1;  ///< of the type; 1 is a body of 10 points
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString family;    ///< empty: the application's

    static double mm(double millimetres) { return millimetres * dotsPerInch / 25.4; }
    static double points(double points) { return points * dotsPerInch / 72; }
    static QColor colour(Role role) { return kneemap::colour(role, ThemeKind::light); }

    /// A font of so many points at scale 1.
    QFont font(double size, bool strong = false) const;
    double body() const { return 10; }
    double small() const { return 8.5; }
    double title() const { return 17; }
    double heading() const { return 12.5; }
};

}  // namespace kneemap
