#include "app/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <array>
#include <memory>

#include "app/style/theme.h"

/// A static library drops its resources unless somebody asks for them; the macro must stand outside any namespace.
static void loadIconResources() {
    Q_INIT_RESOURCE(icons);
}

namespace kneemap {
namespace {

constexpr std::array<const char*, iconCount> files{
    "octagon", "clock",    "calendar", "house",    "back",   "forward", "chevron", "chevron-down", "chevron-up", "check", "close",
    "menu",    "pause",    "play",     "info",     "shield", "print",   "save",    "open",         "qr",    "text-size",
    "globe",   "speaker",  "plus",     "minus",    "edit",   "book",    "run",     "dumbbell",     "shoe",  "hill",
    "moon",    "leaf",     "skip",     "restart",  "trash",  "hide",    "eye",     "search",       "phone", "person",
    "list",    "settings", "knee",     "question", "copy",   "warning",
};

QByteArray sourceOf(const char* name) {
    static const bool loaded = (loadIconResources(), true);
    Q_UNUSED(loaded)
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) qFatal("The icon %s is missing", name);
    return file.readAll();
}

/// One parsed drawing a picture and colour: parsing costs more than painting.
QSvgRenderer& drawingOf(IconName name, const QColor& colour) {
    static QHash<quint64, std::shared_ptr<QSvgRenderer>> drawings;
    const quint64 key = (static_cast<quint64>(name) << 32U) | colour.rgb();
    auto& drawing = drawings[key];
    if (!drawing) {
        const QByteArray source = sourceOf(files[static_cast<std::size_t>(name)]);
        drawing = std::make_shared<QSvgRenderer>(
            QByteArray(source).replace("#000000", colour.name(QColor::HexRgb).toLatin1()));
    }
    return *drawing;
}

bool turnsWithDirection(IconName name) {
    return name == IconName::back || name == IconName::forward || name == IconName::chevron || name == IconName::skip ||
           name == IconName::list;
}

/// Draws in the colour the role has at that moment, so that menus follow a change of theme.
class RoleIconEngine : public QIconEngine {
public:
    RoleIconEngine(IconName name, Role role) : name_(name), role_(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const Role role = mode == QIcon::Disabled   ? Role::textQuiet
                          : mode == QIcon::Selected ? Role::accentText
                                                    : role_;
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        paintIcon(*painter, name_, square, colour(role), QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new RoleIconEngine(*this); }

private:
    IconName name_;
    Role role_;
};

QPainterPath contour() {
    QPainterPath path(QPointF(50, 2));
    path.cubicTo(78, 2, 97, 22, 96, 48);
    path.cubicTo(95, 76, 70, 96, 50, 98);
    path.cubicTo(30, 96, 5, 76, 4, 48);
    path.cubicTo(3, 22, 22, 2, 50, 2);
    path.closeSubpath();
    return path;
}

}  // namespace

void paintIcon(QPainter& painter, IconName name, const QRectF& rect, const QColor& colour,
               Qt::LayoutDirection direction) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (direction == Qt::RightToLeft && turnsWithDirection(name)) {
        painter.translate(rect.left() + rect.right(), 0);
        painter.scale(-1, 1);
    }
    drawingOf(name, colour).render(&painter, rect);
    painter.restore();
}

QPixmap iconPixmap(IconName name, Role role, int size, qreal devicePixelRatio, Qt::LayoutDirection direction) {
    const QColor tint = colour(role);
    const QString key = QStringLiteral("kneemap-icon/%1/%2/%3/%4/%5")
                            .arg(static_cast<int>(name))
                            .arg(tint.name())
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(static_cast<int>(direction));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, name, QRectF(0, 0, size, size), tint, direction);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(IconName name, Role role) {
    return QIcon(new RoleIconEngine(name, role));
}

void paintLogo(QPainter& painter, const QRectF& rect) {
    const Role heart = theme().kind() == ThemeKind::light ? Role::zoneMarked : Role::zoneText;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(rect.width(), rect.height());
    painter.translate(rect.center());
    painter.scale(side / 104, side / 104);
    const QPainterPath ring = contour().translated(-50, -50);
    painter.setBrush(Qt::NoBrush);
    for (const double size : {1.0, 0.64}) {
        painter.setPen(QPen(colour(Role::accent), 8));
        painter.drawPath(QTransform::fromScale(size, size).map(ring));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(heart));
    painter.drawPath(QTransform::fromScale(0.27, 0.27).map(ring));
    painter.restore();
}

QIcon applicationIcon() {
    QSvgRenderer drawing(sourceOf("kneemap"));
    QSvgRenderer small(sourceOf("kneemap-16"));
    QIcon made;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        (side < 24 ? small : drawing).render(&painter);
        painter.end();
        made.addPixmap(pixmap);
    }
    return made;
}

}  // namespace kneemap
