#include "app/diagram/knee_diagram.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QToolTip>
#include <QTouchEvent>
#include <algorithm>
#include <utility>

#include "app/diagram/knee_diagram_accessible.h"

// What the hand does to the diagram: mouse, finger, keys and focus.

namespace kneemap {
namespace {

constexpr double fingerMillimetres = 8;
constexpr double leastReach = 22;  // px

bool comesFromKeyboard(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

}  // namespace

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

}  // namespace kneemap
