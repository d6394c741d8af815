#include "app/diagram/knee_diagram.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>
#include <QToolTip>
#include <QTouchEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "app/diagram/knee_diagram_accessible.h"
#include "app/diagram/plate_pixmap.h"
#include "app/diagram/zone_painter.h"

namespace kneemap {
namespace {

constexpr int growthMilliseconds = 140;
constexpr double fingerMillimetres = 8;
constexpr double leastReach = 22;  // px

/// Where the words stand beside the shin, in plate units.
constexpr double wordsAt = 716;

bool comesFromKeyboard(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

}  // namespace

KneeDiagram::KneeDiagram(ZoneModel& model, QWidget* parent) : QWidget(parent), model_(model), drawnSide_(side()) {
    readyDiagramAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    growth_.setStartValue(0.0);
    growth_.setEndValue(1.0);
    growth_.setDuration(growthMilliseconds);
    growth_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&growth_, &QVariantAnimation::valueChanged, this, [this] {
        if (growing_) updateZone(*growing_);
    });
    connect(&growth_, &QVariantAnimation::finished, this, [this] {
        const std::optional<ZoneId> grown = std::exchange(growing_, std::nullopt);
        if (grown) updateZone(*grown);
    });
    connect(&model_, &ZoneModel::zoneToggled, this, &KneeDiagram::onZoneToggled);
    connect(&model_, &ZoneModel::marksChanged, this, &KneeDiagram::onMarksChanged);
    connect(&model_, &ZoneModel::sideChanged, this, &KneeDiagram::onSideChanged);
    worstBefore_ = model_.worst();
    layOut();
}

KneeDiagram::~KneeDiagram() = default;

Side KneeDiagram::side() const {
    return model_.side().value_or(Side::right);
}

const KneeDrawing& KneeDiagram::drawing() const {
    auto& drawing = drawings_[static_cast<std::size_t>(view_)];
    if (!drawing) drawing = std::make_unique<KneeDrawing>(view_, drawnSide_);
    return *drawing;
}

void KneeDiagram::setView(KneeView view) {
    if (view_ == view) return;
    growth_.stop();
    growing_.reset();
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
    if (reduced && growing_) growth_.setCurrentTime(growthMilliseconds);
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

std::optional<ZoneId> KneeDiagram::zoneAt(QPointF position) const {
    return zoneAt(position, Pointer::mouse);
}

double KneeDiagram::reach(Pointer pointer) const {
    if (pointer == Pointer::mouse) return leastReach;
    double perMillimetre = pixelsPerMillimetre_;
    if (perMillimetre <= 0) {
        const double dotsPerInch = screen() ? screen()->physicalDotsPerInch() : 0;
        perMillimetre = (dotsPerInch >= 40 && dotsPerInch <= 400 ? dotsPerInch : 96) / 25.4;
    }
    return std::max(leastReach, fingerMillimetres * perMillimetre);
}

std::optional<ZoneId> KneeDiagram::zoneAt(QPointF position, Pointer pointer) const {
    return drawing().zoneAt(frame_.toPlate(position), reach(pointer) / frame_.scale());
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

PlateLook KneeDiagram::look() const {
    return {tone_, colours_.darkBackground, surfaceOnly_};
}

const QPixmap& KneeDiagram::plate() {
    const CachedPlate wanted{view_, drawnSide_, look(), frame_, devicePixelRatioF(), {}};
    const auto fits = [&](const CachedPlate& c) {
        return c.look == wanted.look && c.frame.target.size() == frame_.target.size() && c.ratio == wanted.ratio &&
               c.side == wanted.side;
    };
    std::erase_if(plates_, [&](const CachedPlate& c) { return !fits(c); });
    const auto found =
        std::find_if(plates_.begin(), plates_.end(), [&](const CachedPlate& c) { return c.view == view_; });
    if (found != plates_.end()) return found->pixmap;
    plates_.push_back(wanted);
    plates_.back().pixmap = renderPlate(drawing(), frame_, look(), wanted.ratio);
    ++plateRenderings_;
    return plates_.back().pixmap;
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

// ---- painting ----

void KneeDiagram::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);  // a left knee is a left knee, in every script
    painter.setClipRegion(event->region());
    painter.drawPixmap(frame_.target.topLeft(), plate());

    const auto& zones = drawing().zones();
    const ZonePainter zonePainter(painter, colours_, frame_.scale());
    const QRectF dirty = event->rect();
    const auto each = [&](auto&& paint) {
        for (std::size_t i = 0; i < zones.size(); ++i) {
            const QRectF box = outlines_[i].boundingRect();
            const double m = ZonePainter::margin;
            if (box.adjusted(-m, -m, m, m).intersects(dirty)) paint(zones[i].id, outlines_[i]);
        }
    };
    const auto lookOf = [&](const ZoneId& id) {
        if (model_.isWorst(id)) return ZoneLook::worst;
        return model_.isMarked(id) ? ZoneLook::marked : ZoneLook::idle;
    };
    each([&](const ZoneId& id, const QPainterPath& outline) {
        if (lookOf(id) == ZoneLook::idle || growing_ == id) zonePainter.paint(outline, ZoneLook::idle);
        if (hovered_ == id && lookOf(id) == ZoneLook::idle) zonePainter.paintHover(outline, ZoneLook::idle);
    });
    each([&](const ZoneId& id, const QPainterPath& outline) {
        const ZoneLook look = lookOf(id);
        if (look == ZoneLook::idle) return;
        painter.save();
        if (growing_ == id) {
            const QRectF box = outline.boundingRect();
            const double far =
                std::max({std::hypot(growthOrigin_.x() - box.left(), growthOrigin_.y() - box.top()),
                          std::hypot(growthOrigin_.x() - box.right(), growthOrigin_.y() - box.top()),
                          std::hypot(growthOrigin_.x() - box.left(), growthOrigin_.y() - box.bottom()),
                          std::hypot(growthOrigin_.x() - box.right(), growthOrigin_.y() - box.bottom())});
            const double radius = std::min(12.0, far) + growth_.currentValue().toDouble() * (far + ZonePainter::margin);
            QPainterPath circle;
            circle.addEllipse(growthOrigin_, radius, radius);
            painter.setClipPath(circle, Qt::IntersectClip);
        }
        if (hovered_ == id) zonePainter.paintHover(outline, look);
        zonePainter.paint(outline, look);
        painter.restore();
    });
    paintWords(painter);
    if (tag_) paintWorstTag(painter, *tag_, font(), colours_);
    if (focusRingShown() && current_) zonePainter.paintFocus(zoneOutline(*current_));
}

void KneeDiagram::paintWords(QPainter& painter) const {
    if (view_ != KneeView::front && view_ != KneeView::back) return;
    const QTransform transform = frame_.toScreen();
    const KneeDrawing::Span skin = drawing().skinAt(wordsAt - 20);
    const double from = transform.map(QPointF(skin.from, 0)).x();
    const double to = transform.map(QPointF(skin.to, 0)).x();
    const double y = transform.map(QPointF(0, wordsAt)).y();
    const double gap = std::max(8.0, 22 * frame_.scale());
    const bool innerAtLeft = (view_ == KneeView::back) == (drawnSide_ == Side::right);
    //: The side of the knee that faces the other leg; stands beside the shin
    const QString inner = tr("Inner side");
    //: The side of the knee that faces away from the other leg; stands beside the shin
    const QString outer = tr("Outer side");
    const double tall = 4 * QFontMetricsF(font()).height();
    painter.setPen(colours_.textQuiet);
    painter.setFont(font());
    painter.drawText(QRectF(4, y - tall / 2, from - gap - 4, tall),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, innerAtLeft ? inner : outer);
    painter.drawText(QRectF(to + gap, y - tall / 2, width() - 4 - to - gap, tall),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, innerAtLeft ? outer : inner);
}

bool KneeDiagram::focusRingShown() const {
    return hasFocus() && (keyboardUsed_ || colours_.highContrast);
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

// ---- pointer ----

bool KneeDiagram::event(QEvent* event) {
    switch (event->type()) {
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TouchEnd:
        case QEvent::TouchCancel:
            if (takesTouch(event)) return true;
            break;
        case QEvent::ToolTip:
            return true;  // names are shown at once, by hover()
        default:
            break;
    }
    return QWidget::event(event);
}

bool KneeDiagram::takesTouch(QEvent* event) {
    auto* touch = static_cast<QTouchEvent*>(event);
    if (!touch->device() || touch->device()->type() != QInputDevice::DeviceType::TouchScreen) return false;
    if (event->type() == QEvent::TouchCancel || touch->points().size() != 1) {  // a second finger is no tap
        pressed_.reset();
        highlight(std::nullopt);
        event->accept();
        return true;
    }
    const QPointF position = mapFromGlobal(touch->points().front().globalPosition());
    if (event->type() == QEvent::TouchBegin) {
        if (!zoneAt(position, Pointer::finger)) return false;  // off the knee a finger may scroll the page
        press(position, Pointer::finger);
    } else if (event->type() == QEvent::TouchUpdate) {
        slide(position, Pointer::finger);
    } else {
        release(position, Pointer::finger);
        hover(std::nullopt);
    }
    event->accept();
    return true;
}

void KneeDiagram::press(QPointF position, Pointer pointer) {
    pressed_ = zoneAt(position, pointer);
    hover(pressed_);
    if (keyboardUsed_ && current_) updateZone(*current_);
    keyboardUsed_ = false;
}

void KneeDiagram::slide(QPointF position, Pointer pointer) {
    const std::optional<ZoneId> at = zoneAt(position, pointer);
    if (pressed_) return hover(at == pressed_ ? at : std::nullopt);
    if (pointer == Pointer::mouse) hover(at);
}

void KneeDiagram::release(QPointF position, Pointer pointer) {
    const std::optional<ZoneId> pressed = std::exchange(pressed_, std::nullopt);
    if (!pressed || zoneAt(position, pointer) != pressed) return;
    const bool inside = drawing().zoneAt(frame_.toPlate(position), 0) == pressed;
    current_ = pressed;
    tapped_ = position;
    model_.toggle(*pressed);
    tapped_.reset();
    if (pointer == Pointer::finger) showName(*pressed, 1500);
    if (!inside) Q_EMIT nearMissTaken(*pressed);
}

void KneeDiagram::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    press(event->position(), Pointer::mouse);
}

void KneeDiagram::mouseMoveEvent(QMouseEvent* event) {
    slide(event->position(), Pointer::mouse);
}

void KneeDiagram::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return QWidget::mouseReleaseEvent(event);
    release(event->position(), Pointer::mouse);
}

void KneeDiagram::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    hover(std::nullopt);
}

void KneeDiagram::hover(std::optional<ZoneId> zone) {
    if (hovered_ == zone && pointerOnPlate_ == zone.has_value()) return;
    pointerOnPlate_ = zone.has_value();
    highlight(zone);
    if (zone) {
        setCursor(Qt::PointingHandCursor);
        showName(*zone, -1);
    } else {
        unsetCursor();
        QToolTip::hideText();
    }
    Q_EMIT zoneHovered(zone);
}

void KneeDiagram::highlight(std::optional<ZoneId> zone) {
    if (hovered_ == zone) return;
    const std::optional<ZoneId> before = std::exchange(hovered_, std::move(zone));
    if (before) updateZone(*before);
    if (hovered_) updateZone(*hovered_);
}

/// The name stands under the spot, where neither pointer nor finger hides it.
void KneeDiagram::showName(const ZoneId& zone, int milliseconds) {
    const QRect box = zoneRect(zone);
    if (!isVisible() || box.isEmpty()) return;
    QToolTip::showText(mapToGlobal(QPoint(box.center().x(), box.bottom() - 8)), zoneName(zone), this, {}, milliseconds);
}

// ---- keyboard ----

void KneeDiagram::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return QWidget::keyPressEvent(event);
    }
    const auto& zones = drawing().zones();
    const std::optional<std::size_t> found = current_ ? indexOf(*current_) : std::nullopt;
    const std::size_t index = found.value_or(0);
    const auto walk = [&](Direction direction) {
        keyboardUsed_ = true;
        moveTo(found ? neighbour(drawing(), index, direction).value_or(index) : 0);
    };
    switch (event->key()) {
        case Qt::Key_Up:
            return walk(Direction::up);
        case Qt::Key_Down:
            return walk(Direction::down);
        case Qt::Key_Left:
            return walk(Direction::left);
        case Qt::Key_Right:
            return walk(Direction::right);
        case Qt::Key_Home:
        case Qt::Key_End:
            keyboardUsed_ = true;
            return moveTo(event->key() == Qt::Key_Home ? 0 : zones.size() - 1);
        case Qt::Key_Space:
        case Qt::Key_W:
            if (event->isAutoRepeat()) return;
            keyboardUsed_ = true;
            moveTo(index);
            if (event->key() == Qt::Key_W) return model_.makeWorst(zones[index].id);
            return model_.toggle(zones[index].id);
        default:
            QWidget::keyPressEvent(event);
    }
}

void KneeDiagram::moveTo(std::size_t index) {
    const ZoneId zone = drawing().zones()[index].id;
    if (current_) updateZone(*current_);
    const bool moved = current_ != zone;
    current_ = zone;
    updateZone(zone);
    tellFocus(*this, index);
    if (moved) Q_EMIT currentZoneChanged(zone);
}

void KneeDiagram::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (comesFromKeyboard(event->reason())) keyboardUsed_ = true;
    if (!current_) {
        const auto& zones = drawing().zones();
        const auto marked =
            std::find_if(zones.begin(), zones.end(), [&](const DrawnZone& z) { return model_.isMarked(z.id); });
        current_ = (marked == zones.end() ? zones.front() : *marked).id;
        if (const auto worst = model_.worst(); worst && indexOf(*worst)) current_ = worst;
    }
    updateZone(*current_);
    if (keyboardUsed_) tellFocus(*this, indexOf(*current_).value_or(0));
}

void KneeDiagram::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (current_) updateZone(*current_);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        keyboardUsed_ = false;
}

// ---- the model ----

void KneeDiagram::onZoneToggled(const ZoneId& zone, bool marked) {
    if (growing_ == zone) {
        growth_.stop();
        growing_.reset();
    }
    if (marked) startGrowth(zone);
    updateZone(zone);
    if (const std::optional<std::size_t> index = indexOf(zone)) tellChecked(*this, *index);
}

void KneeDiagram::startGrowth(const ZoneId& zone) {
    const DrawnZone* drawn = drawing().find(zone);
    if (reducedMotion_ || !isVisible() || !drawn) return;
    if (const auto before = std::exchange(growing_, std::nullopt)) updateZone(*before);  // one thing moves at a time
    growth_.stop();
    growing_ = zone;
    growthOrigin_ = tapped_.value_or(frame_.toScreen().map(drawn->heart));
    growth_.start();
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
    growth_.stop();
    growing_.reset();
    pressed_.reset();
    hover(std::nullopt);
    layOut();
    update();
    tellReordered(*this);
}

}  // namespace kneemap
