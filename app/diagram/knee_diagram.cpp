#include "app/diagram/knee_diagram.h"

#include <QEvent>
#include <algorithm>
#include <utility>

#include "app/diagram/knee_diagram_accessible.h"

namespace kneemap {

KneeDiagram::KneeDiagram(ZoneModel& model, QWidget* parent) : QWidget(parent), model_(model), drawnSide_(side()) {
    readyDiagramAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&growth_, &ZoneGrowth::grew, this, &KneeDiagram::updateZone);
    connect(&model_, &ZoneModel::zoneToggled, this, &KneeDiagram::onZoneToggled);
    connect(&model_, &ZoneModel::marksChanged, this, &KneeDiagram::onMarksChanged);
    connect(&model_, &ZoneModel::sideChanged, this, &KneeDiagram::onSideChanged);
    ahead_.setInterval(0);  // once there is nothing else to do
    connect(&ahead_, &QTimer::timeout, this, &KneeDiagram::renderViewAhead);
    worstBefore_ = model_.worst();
    layOut();
}

KneeDiagram::~KneeDiagram() = default;

Side KneeDiagram::side() const {
    return model_.side().value_or(Side::right);
}

const KneeDrawing& KneeDiagram::drawing(KneeView view) const {
    auto& drawing = drawings_[static_cast<std::size_t>(view)];
    if (!drawing) drawing = std::make_unique<KneeDrawing>(view, drawnSide_);
    return *drawing;
}

void KneeDiagram::setView(KneeView view) {
    if (view_ == view) return;
    growth_.finish();
    pressed_.reset();
    hover(std::nullopt);
    view_ = view;
    current_.reset();
    layOut();
    update();
    tellReordered(*this);
}

void KneeDiagram::setSide(Side side) {
    model_.setSide(side);
}

void KneeDiagram::setColours(const DiagramColours& colours) {
    if (colours_ == colours) return;
    colours_ = colours;
    update();
}

void KneeDiagram::setSkinTone(SkinTone tone) {
    tone_ = tone;
    update();
}

void KneeDiagram::setSurfaceOnly(bool surfaceOnly) {
    surfaceOnly_ = surfaceOnly;
    update();
}

void KneeDiagram::setZoneNames(std::function<QString(const ZoneId&)> names) {
    names_ = std::move(names);
    tellReordered(*this);
}

void KneeDiagram::setReducedMotion(bool reduced) {
    reducedMotion_ = reduced;
    if (reduced) growth_.finish();
}

void KneeDiagram::setPixelsPerMillimetre(double pixels) {
    pixelsPerMillimetre_ = pixels;
}

void KneeDiagram::setHighlightedZone(std::optional<ZoneId> zone) {
    highlight(std::move(zone));
}

std::optional<ZoneId> KneeDiagram::currentZone() const {
    return current_;
}

void KneeDiagram::goToZone(const ZoneId& zone) {
    const std::optional<std::size_t> index = indexOf(zone);
    if (!index) return;
    keyboardUsed_ = true;
    current_ = zone;
    setFocus(Qt::OtherFocusReason);
    moveTo(*index);
}

std::optional<std::size_t> KneeDiagram::indexOf(const ZoneId& zone) const {
    const auto& zones = drawing().zones();
    const auto found = std::find_if(zones.begin(), zones.end(), [&](const DrawnZone& z) { return z.id == zone; });
    if (found == zones.end()) return std::nullopt;
    return static_cast<std::size_t>(found - zones.begin());
}

QPainterPath KneeDiagram::zoneOutline(const ZoneId& zone) const {
    const std::optional<std::size_t> index = indexOf(zone);
    return index ? outlines_[*index] : QPainterPath();
}

QRect KneeDiagram::zoneRect(const ZoneId& zone) const {
    const std::optional<std::size_t> index = indexOf(zone);
    return index ? outlines_[*index].boundingRect().toAlignedRect() : QRect();
}

QString KneeDiagram::zoneName(const ZoneId& zone) const {
    return names_ ? names_(zone) : QString::fromStdString(zone.text());
}

QString KneeDiagram::viewName() const {
    const bool left = side() == Side::left;
    switch (view_) {
        case KneeView::front:
            return left ? tr("Front of the left knee") : tr("Front of the right knee");
        case KneeView::inner:
            return left ? tr("Inner side of the left knee") : tr("Inner side of the right knee");
        case KneeView::outer:
            return left ? tr("Outer side of the left knee") : tr("Outer side of the right knee");
        case KneeView::back:
            break;
    }
    return left ? tr("Back of the left knee") : tr("Back of the right knee");
}

QString KneeDiagram::summary() const {
    const auto& zones = drawing().zones();
    const auto marked =
        std::count_if(zones.begin(), zones.end(), [&](const DrawnZone& z) { return model_.isMarked(z.id); });
    //: %1 is the view, as "Front of the left knee"; %2 "8 spots"; %3 "2 marked"
    return tr("%1, %2, %3")
        .arg(viewName(), tr("%n spots", nullptr, static_cast<int>(zones.size())),
             tr("%n marked", nullptr, static_cast<int>(marked)));
}

QSize KneeDiagram::sizeHint() const {
    return {520, 600};
}
QSize KneeDiagram::minimumSizeHint() const {
    return {280, 330};
}

// ---- what is where ----

void KneeDiagram::layOut() {
    frame_ = frameForDiagram(view_, size());
    const QTransform transform = frame_.toScreen();
    outlines_.clear();
    for (const DrawnZone& zone : drawing().zones()) outlines_.push_back(transform.map(zone.outline));
    tag_ = worstTag();
}

std::optional<WorstTag> KneeDiagram::worstTag() const {
    const std::optional<ZoneId> worst = model_.worst();
    const DrawnZone* zone = worst ? drawing().find(*worst) : nullptr;
    if (!zone) return std::nullopt;
    //: Tag at the spot that hurts most
    return layOutWorstTag(drawing(), *zone, frame_, size(), font(), tr("Worst"));
}

void KneeDiagram::updateZone(const ZoneId& zone) {
    const QRect box = zoneRect(zone);
    if (!box.isEmpty()) update(box.adjusted(-10, -10, 10, 10));
}

void KneeDiagram::updateTag() {
    const auto repaint = [this](const std::optional<WorstTag>& tag) {
        if (tag) update(tag->bounds().toAlignedRect());
    };
    repaint(tag_);
    tag_ = worstTag();
    repaint(tag_);
}

void KneeDiagram::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void KneeDiagram::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
        case QEvent::FontChange:
        case QEvent::LanguageChange:
            layOut();
            update();
            tellReordered(*this);
            break;
        case QEvent::EnabledChange:
            update();
            break;
        default:
            break;
    }
}

// ---- the model ----

void KneeDiagram::onZoneToggled(const ZoneId& zone, bool marked) {
    if (growth_.zone() == zone) growth_.finish();
    if (marked) startGrowth(zone);
    updateZone(zone);
    if (const std::optional<std::size_t> index = indexOf(zone)) tellChecked(*this, *index);
}

void KneeDiagram::startGrowth(const ZoneId& zone) {
    const DrawnZone* drawn = drawing().find(zone);
    if (reducedMotion_ || !isVisible() || !drawn) return;
    growth_.start(zone, tapped_.value_or(frame_.toScreen().map(drawn->heart)));
}

void KneeDiagram::onMarksChanged() {
    const std::optional<ZoneId> worst = model_.worst();
    if (worst != worstBefore_) {
        for (const auto& zone : {worstBefore_, worst}) {
            if (!zone) continue;
            updateZone(*zone);
            if (const auto index = indexOf(*zone)) tellRenamed(*this, *index);
        }
        worstBefore_ = worst;
    }
    updateTag();
    tellSummary(*this);
}

void KneeDiagram::onSideChanged() {
    if (drawnSide_ == side()) return;
    drawnSide_ = side();
    for (auto& drawing : drawings_) drawing.reset();
    growth_.finish();
    pressed_.reset();
    hover(std::nullopt);
    layOut();
    update();
    tellReordered(*this);
}

}  // namespace kneemap
