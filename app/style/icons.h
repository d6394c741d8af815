#pragma once

#include <QIcon>
#include <QPixmap>
#include <QRectF>

#include "app/style/role.h"

class QPainter;

namespace kneemap {

/// The pictures of resources/icons. `back`, `forward` and `chevron` point along the reading direction: iconPixmap and
/// paintIcon turn them over in a right-to-left layout. Octagon, clock, calendar and house are the signs of the four
/// urgency levels.
enum class IconName {
    octagon,
    clock,
    calendar,
    house,
    back,
    forward,
    chevron,
    chevronDown,
    chevronUp,
    check,
    close,
    menu,
    pause,
    play,
    info,
    shield,
    print,
    save,
    open,
    qr,
    textSize,
    globe,
    speaker,
    plus,
    minus,
    edit,
    book,
    run,
    dumbbell,
    shoe,
    hill,
    moon,
    leaf,
    skip,
    restart,
    trash,
    hide,
    eye,
    search,
    phone,
    person,
    list,
    settings,
    knee,
    question,
    copy,
    warning,
};

inline constexpr std::size_t iconCount = static_cast<std::size_t>(IconName::warning) + 1;

/// Paints an icon into a square rectangle in one colour.
void paintIcon(QPainter& painter, IconName name, const QRectF& rect, const QColor& colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// An icon of `size` pixels side in the current colour of a role, sharp at the given device pixel ratio. Cached until
/// the theme changes.
QPixmap iconPixmap(IconName name, Role role, int size, qreal devicePixelRatio = 1.0,
                   Qt::LayoutDirection direction = Qt::LeftToRight);

/// An icon for menus and actions, drawn anew at every size in the colour the role then has.
QIcon icon(IconName name, Role role);

/// The logo: two contour lines in spruce round a heather heart. It is never mirrored.
void paintLogo(QPainter& painter, const QRectF& rect);

/// The logo on spruce, for window and task bar; the same in every look. The smallest size has its own drawing.
QIcon applicationIcon();

}  // namespace kneemap
