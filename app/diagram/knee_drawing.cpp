#include "app/diagram/knee_drawing.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTransform>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <utility>

#include "app/diagram/svg_path.h"

// A static library's resources are dropped by the linker unless someone asks for them.
static void readyKneeResources() {
    Q_INIT_RESOURCE(knee);
}

namespace kneemap {
namespace {

const char* plateFile(KneeView view) {
    switch (view) {
        case KneeView::front:
            return ":/knee/knee-front.svg";
        case KneeView::inner:
            return ":/knee/knee-inner.svg";
        case KneeView::outer:
            return ":/knee/knee-outer.svg";
        case KneeView::back:
            break;
    }
    return ":/knee/knee-back.svg";
}

QByteArray plateText(KneeView view) {
    readyKneeResources();
    QFile file(QString::fromLatin1(plateFile(view)));
    if (!file.open(QIODevice::ReadOnly)) throw KneeDrawingError(std::string(plateFile(view)) + ": cannot be read");
    return file.readAll();
}

/// The same for the left knee and the right one, which are mirror images.
std::shared_ptr<PlateSvg> builtInPlate(KneeView view) {
    static std::map<KneeView, std::shared_ptr<PlateSvg>> plates;
    static const bool endWithTheProgram = (qAddPostRoutine([] {
                                               for (const auto& [known, plate] : plates) plate->forget();
                                           }), true);  // Qt is gone when statics go
    Q_UNUSED(endWithTheProgram)
    auto& plate = plates[view];
    if (!plate) plate = std::make_shared<PlateSvg>(plateText(view));
    return plate;
}

/// The middle of the zone as the eye sees it: halfway through the longest stretch inside it on the upright line
/// through its middle; for an arch that is the middle of its bow.
QPointF heartOf(const QPainterPath& outline) {
    const QRectF box = outline.boundingRect();
    const double x = box.center().x();
    QPointF best = box.center();
    double longest = -1;
    double begin = box.top();
    bool inside = false;
    constexpr int steps = 240;
    for (int i = 0; i <= steps; ++i) {
        const double y = box.top() + box.height() * i / steps;
        const bool now = outline.contains(QPointF(x, y));
        if (now && !inside) begin = y;
        if (now && y - begin > longest) {
            longest = y - begin;
            best = QPointF(x, (y + begin) / 2);
        }
        inside = now;
    }
    return best;
}

double squaredDistance(QPointF p, QPointF a, QPointF b) {
    const QPointF ab = b - a;
    const double length = QPointF::dotProduct(ab, ab);
    const double along = length > 0 ? std::clamp(QPointF::dotProduct(p - a, ab) / length, 0.0, 1.0) : 0.0;
    const QPointF away = p - (a + along * ab);
    return QPointF::dotProduct(away, away);
}

QPainterPath readOutline(const QXmlStreamReader& xml, const std::string& name) {
    const QByteArray data = xml.attributes().value(QLatin1String("d")).toUtf8();
    auto result = parseSvgPath({data.constData(), static_cast<std::size_t>(data.size())});
    if (const auto* fault = std::get_if<SvgPathFault>(&result)) {
        throw KneeDrawingError("line " + std::to_string(xml.lineNumber()) + ": " + name +
                               ": path data broken at character " + std::to_string(fault->position));
    }
    return std::get<QPainterPath>(std::move(result));
}

}  // namespace

KneeDrawing::KneeDrawing(KneeView view, Side side) : view_(view), side_(side) {
    // Read once: a page full of small knees would read a hundred kilobytes of SVG for each.
    static std::map<std::pair<KneeView, Side>, KneeDrawing> drawings;
    auto drawing = drawings.find({view, side});
    if (drawing == drawings.end()) drawing = drawings.emplace(std::pair(view, side), KneeDrawing(builtInPlate(view), view, side)).first;
    plate_ = drawing->second.plate_;
    zones_ = drawing->second.zones_;
    edges_ = drawing->second.edges_;
    silhouette_ = drawing->second.silhouette_;
}

KneeDrawing::KneeDrawing(const QByteArray& svg, KneeView view, Side side) : KneeDrawing(std::make_shared<PlateSvg>(svg), view, side) {}

KneeDrawing::KneeDrawing(std::shared_ptr<PlateSvg> plate, KneeView view, Side side) : view_(view), side_(side), plate_(std::move(plate)) {
    read(plate_->text());
}

KneeDrawing::KneeDrawing(KneeDrawing&&) noexcept = default;
KneeDrawing& KneeDrawing::operator=(KneeDrawing&&) noexcept = default;
KneeDrawing::~KneeDrawing() = default;

void KneeDrawing::read(const QByteArray& svg) {
    QXmlStreamReader xml(svg);
    std::vector<QString> groups;
    QPainterPath skin;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QString id = xml.attributes().value(QLatin1String("id")).toString();
            const bool path = xml.name() == QLatin1String("path");
            const QString group = groups.empty() ? QString() : groups.back();
            if (path && group == QLatin1String("skin") && skin.isEmpty()) skin = readOutline(xml, "skin");
            if (group == QLatin1String("zones")) {
                const std::string where = "line " + std::to_string(xml.lineNumber()) + ": ";
                if (!path) throw KneeDrawingError(where + "the group of zones holds paths and nothing else");
                if (id.isEmpty()) throw KneeDrawingError(where + "a zone without an id");
                if (xml.attributes().hasAttribute(QLatin1String("transform"))) {
                    throw KneeDrawingError(where + id.toStdString() + ": a zone must not be transformed");
                }
                const ZoneId zone(id.toStdString());
                if (find(zone)) throw KneeDrawingError(where + id.toStdString() + ": a second zone of that name");
                const QPainterPath outline = mirrored(readOutline(xml, zone.text()));
                if (outline.isEmpty()) throw KneeDrawingError(where + id.toStdString() + ": an empty outline");
                zones_.push_back({zone, outline, heartOf(outline)});
                edges_.push_back(outline.toFillPolygon());
            }
            groups.push_back(id);
        } else if (xml.isEndElement()) {
            groups.pop_back();
        }
    }
    if (xml.hasError()) {
        throw KneeDrawingError("line " + std::to_string(xml.lineNumber()) + ": " + xml.errorString().toStdString());
    }
    if (zones_.empty()) throw KneeDrawingError("no group of zones");
    if (skin.isEmpty()) throw KneeDrawingError("no silhouette in the group of the skin");
    silhouette_ = mirrored(skin).toFillPolygon();
}

QPainterPath KneeDrawing::mirrored(const QPainterPath& path) const {
    if (side_ == Side::right) return path;
    return QTransform(-1, 0, 0, 1, plateSize.width(), 0).map(path);
}

const DrawnZone* KneeDrawing::find(const ZoneId& id) const& {
    const auto found = std::find_if(zones_.begin(), zones_.end(), [&](const DrawnZone& z) { return z.id == id; });
    return found == zones_.end() ? nullptr : &*found;
}

std::optional<ZoneId> KneeDrawing::zoneAt(QPointF platePoint, double reach) const {
    for (const DrawnZone& zone : zones_) {
        if (zone.outline.contains(platePoint)) return zone.id;
    }
    double nearest = reach * reach;
    std::optional<ZoneId> found;
    for (std::size_t i = 0; i < zones_.size(); ++i) {
        for (qsizetype k = 1; k < edges_[i].size(); ++k) {
            const double distance = squaredDistance(platePoint, edges_[i][k - 1], edges_[i][k]);
            if (distance <= nearest && reach > 0) {
                nearest = distance;
                found = zones_[i].id;
            }
        }
    }
    return found;
}

KneeDrawing::Span KneeDrawing::skinAt(double y) const {
    Span span{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (qsizetype k = 1; k < silhouette_.size(); ++k) {
        const QPointF a = silhouette_[k - 1];
        const QPointF b = silhouette_[k];
        if ((a.y() <= y) == (b.y() <= y)) continue;
        const double x = a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y());
        span.from = std::min(span.from, x);
        span.to = std::max(span.to, x);
    }
    if (span.from > span.to) return {plateSize.width() / 2, plateSize.width() / 2};
    return span;
}

void KneeDrawing::ready(const PlateLook& look) const { plate_->in(look); }

void KneeDrawing::paint(QPainter& painter, const QRectF& target, const QRectF& source, const PlateLook& look) const {
    if (source.isEmpty() || target.isEmpty()) return;
    QSvgRenderer& svg = plate_->in(look);
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / source.width(), target.height() / source.height());
    painter.translate(-source.topLeft());
    if (side_ == Side::left) {
        painter.translate(plateSize.width(), 0);
        painter.scale(-1, 1);
    }
    if (look.surfaceOnly) {
        for (const QString& layer : {QStringLiteral("skin"), QStringLiteral("landmarks")}) {
            svg.render(&painter, layer, svg.boundsOnElement(layer));
        }
    } else {
        svg.render(&painter, QRectF(QPointF(0, 0), plateSize));
    }
    painter.restore();
}

}  // namespace kneemap
