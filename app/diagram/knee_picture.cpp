#include "app/diagram/knee_picture.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <map>

#include "app/diagram/knee_diagram_accessible.h"
#include "app/diagram/plate_pixmap.h"
#include "app/diagram/zone_painter.h"

namespace kneemap {
namespace {

const std::map<ZoneId, KneeView>& zoneViews() {
    static const std::map<ZoneId, KneeView> views = [] {
        std::map<ZoneId, KneeView> result;
        for (const KneeView view : allKneeViews) {
            const KneeDrawing drawing(view, Side::right);
            for (const DrawnZone& zone : drawing.zones()) result.emplace(zone.id, view);
        }
        return result;
    }();
    return views;
}

bool holds(const std::vector<ZoneId>& zones, const ZoneId& zone) {
    return std::find(zones.begin(), zones.end(), zone) != zones.end();
}

void paintZones(QPainter& painter, const KneeDrawing& drawing, const PlateFrame& frame,
                const KneePictureContent& content, const DiagramColours& colours) {
    const QTransform transform = frame.toScreen();
    const ZonePainter zonePainter(painter, colours, frame.scale());
    for (const MarkedZone& mark : content.marks) {
        const DrawnZone* zone = drawing.find(mark.zone);
        if (zone) zonePainter.paint(transform.map(zone->outline), mark.worst ? ZoneLook::worst : ZoneLook::marked);
    }
    for (const DrawnZone& zone : drawing.zones()) {
        if (!holds(content.typical, zone.id)) continue;
        const bool marked = std::any_of(content.marks.begin(), content.marks.end(),
                                        [&](const MarkedZone& mark) { return mark.zone == zone.id; });
        zonePainter.paintTypical(transform.map(zone.outline), marked);
    }
}

}  // namespace

std::optional<KneeView> viewOf(const ZoneId& zone) {
    const auto found = zoneViews().find(zone);
    if (found == zoneViews().end()) return std::nullopt;
    return found->second;
}

KneeView bestViewFor(const std::vector<MarkedZone>& marks, const std::vector<ZoneId>& typical) {
    std::array<int, allKneeViews.size()> votes{};
    const auto vote = [&](const ZoneId& zone, int weight) {
        if (const auto view = viewOf(zone)) votes[static_cast<std::size_t>(*view)] += weight;
    };
    for (const MarkedZone& mark : marks) vote(mark.zone, mark.worst ? 100 : 3);
    for (const ZoneId& zone : typical) vote(zone, 2);
    return allKneeViews[static_cast<std::size_t>(std::max_element(votes.begin(), votes.end()) - votes.begin())];
}

void paintKneePicture(QPainter& painter, const QRectF& target, const KneePictureContent& content,
                      const DiagramColours& colours) {
    const KneeDrawing drawing(content.view, content.side);
    const PlateFrame frame = frameForPicture(content.view, target.size());
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.translate(target.topLeft());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // Four pixels to a unit are 200 dots an inch and more on paper.
    const double ratio =
        std::clamp(painter.device()->physicalDpiX() / 96.0, painter.device()->devicePixelRatioF(), 4.0);
    painter.drawPixmap(frame.target.topLeft(), renderPlate(drawing, frame, content.look, ratio));
    paintZones(painter, drawing, frame, content, colours);
    painter.restore();
}

KneePicture::KneePicture(QWidget* parent) : QWidget(parent) {
    readyDiagramAccessibility();
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

KneePicture::~KneePicture() = default;

void KneePicture::setContent(const KneePictureContent& content) {
    if (content_ == content) return;
    if (content.view != content_.view || content.side != content_.side) drawing_.reset();
    if (!drawing_ || !(content.look == content_.look)) plate_ = {};
    content_ = content;
    update();
}

void KneePicture::setColours(const DiagramColours& colours) {
    if (colours_ == colours) return;
    colours_ = colours;
    update();
}

QSize KneePicture::sizeHint() const {
    return {150, 200};
}
QSize KneePicture::minimumSizeHint() const {
    return {56, 72};
}

void KneePicture::paintEvent(QPaintEvent*) {
    if (!drawing_) drawing_ = std::make_unique<KneeDrawing>(content_.view, content_.side);
    const PlateFrame frame = frameForPicture(content_.view, size());
    if (plate_.isNull() || plateSize_ != frame.target.size() || plateRatio_ != devicePixelRatioF()) {
        plateSize_ = frame.target.size();
        plateRatio_ = devicePixelRatioF();
        plate_ = sharedPlate(*drawing_, frame, content_.look, plateRatio_);
    }
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawPixmap(frame.target.topLeft(), plate_);
    paintZones(painter, *drawing_, frame, content_, colours_);
}

}  // namespace kneemap
