#include "app/diagram/knee_diagram_accessible.h"

#include <QCoreApplication>
#include <QWindow>
#include <algorithm>

#include "app/diagram/knee_diagram.h"
#include "app/diagram/knee_picture.h"
#include "app/diagram/zone_model.h"

namespace kneemap {
namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    if (auto* diagram = qobject_cast<KneeDiagram*>(object)) return new KneeDiagramAccessible(diagram);
    if (auto* picture = qobject_cast<KneePicture*>(object)) return new QAccessibleWidget(picture, QAccessible::Graphic);
    return nullptr;
}

void tell(KneeDiagram& diagram, QAccessible::Event kind, std::size_t index) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(&diagram, kind);
    event.setChild(static_cast<int>(index));
    QAccessible::updateAccessibility(&event);
}

void tell(KneeDiagram& diagram, QAccessible::Event kind) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(&diagram, kind);
    QAccessible::updateAccessibility(&event);
}

}  // namespace

void readyDiagramAccessibility() {
    static const bool ready = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(ready)
}

// ---- the plate ----

KneeDiagramAccessible::KneeDiagramAccessible(KneeDiagram* diagram)
    : QAccessibleWidget(diagram, QAccessible::Grouping) {}

KneeDiagramAccessible::~KneeDiagramAccessible() {
    for (const auto& [zone, id] : zones_) QAccessible::deleteAccessibleInterface(id);
}

KneeDiagram* KneeDiagramAccessible::diagram() const {
    return static_cast<KneeDiagram*>(object());
}

QAccessibleInterface* KneeDiagramAccessible::zoneInterface(const ZoneId& zone) const {
    const auto known = zones_.find(zone);
    if (known != zones_.end()) return QAccessible::accessibleInterface(known->second);
    auto* made = new ZoneAccessible(diagram(), zone);
    zones_.emplace(zone, QAccessible::registerAccessibleInterface(made));
    return made;
}

int KneeDiagramAccessible::childCount() const {
    return static_cast<int>(diagram()->drawing().zones().size());
}

QAccessibleInterface* KneeDiagramAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    return zoneInterface(diagram()->drawing().zones()[static_cast<std::size_t>(index)].id);
}

QAccessibleInterface* KneeDiagramAccessible::childAt(int x, int y) const {
    const std::optional<ZoneId> zone = diagram()->zoneAt(diagram()->mapFromGlobal(QPointF(x, y)));
    return zone && rect().contains(x, y) ? zoneInterface(*zone) : nullptr;
}

QAccessibleInterface* KneeDiagramAccessible::focusChild() const {
    const std::optional<ZoneId> current = diagram()->currentZone();
    if (!diagram()->hasFocus() || !current || !diagram()->drawing().find(*current)) return nullptr;
    return zoneInterface(*current);
}

int KneeDiagramAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* spot = dynamic_cast<const ZoneAccessible*>(child);
    const auto& zones = diagram()->drawing().zones();
    for (std::size_t i = 0; spot && i < zones.size(); ++i) {
        if (zones[i].id == spot->zone()) return static_cast<int>(i);
    }
    return -1;
}

QString KneeDiagramAccessible::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Name) return diagram()->summary();
    if (kind == QAccessible::Help) {
        return KneeDiagram::tr("Arrow keys go from spot to spot, Space marks a spot, W makes it the worst.");
    }
    return QAccessibleWidget::text(kind);
}

// ---- a spot ----

namespace {

/// A box in whose middle a tap marks the spot. That of a ring or a sickle has another spot in its middle: then it is the
/// largest square within the spot.
QRect tapBox(const KneeDiagram& diagram, const ZoneId& zone) {
    constexpr int steps = 16;
    const QRect whole = diagram.zoneRect(zone);
    const auto isOn = [&](QPoint point) { return whole.contains(point) && diagram.zoneAt(point) == zone; };
    if (whole.isEmpty() || isOn(whole.center())) return whole;
    const int step = std::max(1, std::min(whole.width(), whole.height()) / steps);
    QRect best;
    for (int y = whole.top(); y <= whole.bottom(); y += step) {
        for (int x = whole.left(); x <= whole.right(); x += step) {
            int reach = 0;
            const auto holds = [&](int r) {
                return isOn({x - r, y - r}) && isOn({x + r, y - r}) && isOn({x - r, y + r}) && isOn({x + r, y + r});
            };
            while (isOn({x, y}) && holds(reach + step)) reach += step;
            if (2 * reach > best.width()) best = QRect(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1);
        }
    }
    return best.isEmpty() ? whole : best;
}

}  // namespace

ZoneAccessible::ZoneAccessible(KneeDiagram* diagram, ZoneId zone) : diagram_(diagram), zone_(std::move(zone)) {}

bool ZoneAccessible::isValid() const {
    return diagram_->drawing().find(zone_) != nullptr;
}
QObject* ZoneAccessible::object() const {
    return nullptr;
}
QAccessibleInterface* ZoneAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(diagram_);
}
QAccessibleInterface* ZoneAccessible::child(int) const {
    return nullptr;
}
QAccessibleInterface* ZoneAccessible::childAt(int, int) const {
    return nullptr;
}
int ZoneAccessible::childCount() const {
    return 0;
}
int ZoneAccessible::indexOfChild(const QAccessibleInterface*) const {
    return -1;
}
void ZoneAccessible::setText(QAccessible::Text, const QString&) {}
QAccessible::Role ZoneAccessible::role() const {
    return QAccessible::CheckBox;
}
QWindow* ZoneAccessible::window() const {
    return diagram_->window()->windowHandle();
}

QString ZoneAccessible::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Name) return {};
    const QString name = diagram_->zoneName(zone_);
    //: What a screen reader says of the spot that hurts most; %1 is the spot, as "Inner edge of the kneecap"
    return diagram_->model().isWorst(zone_) ? KneeDiagram::tr("%1, worst spot").arg(name) : name;
}

QRect ZoneAccessible::rect() const {
    const QRect box = tapBox(*diagram_, zone_);
    return box.isEmpty() ? QRect() : QRect(diagram_->mapToGlobal(box.topLeft()), box.size());
}

QAccessible::State ZoneAccessible::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.checkable = true;
    state.checked = diagram_->model().isMarked(zone_);
    state.focusable = true;
    state.focused = diagram_->hasFocus() && diagram_->currentZone() == zone_;
    state.disabled = !diagram_->isEnabled();
    state.invisible = !diagram_->isVisible();
    return state;
}

void* ZoneAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QString ZoneAccessible::makeWorstAction() {
    return QStringLiteral("make-worst");
}

QStringList ZoneAccessible::actionNames() const {
    if (!isValid() || !diagram_->isEnabled()) return {};
    QStringList names{toggleAction(), pressAction(), setFocusAction()};
    if (diagram_->model().isMarked(zone_) && !diagram_->model().isWorst(zone_)) names << makeWorstAction();
    return names;
}

QString ZoneAccessible::localizedActionName(const QString& name) const {
    if (name == makeWorstAction()) return KneeDiagram::tr("Make worst");
    return QAccessibleActionInterface::localizedActionName(name);
}

void ZoneAccessible::doAction(const QString& name) {
    if (!actionNames().contains(name)) return;
    if (name == setFocusAction()) return diagram_->goToZone(zone_);
    if (name == makeWorstAction()) return diagram_->model().makeWorst(zone_);
    diagram_->model().toggle(zone_);
}

QStringList ZoneAccessible::keyBindingsForAction(const QString&) const {
    return {};
}

// ---- events ----

void tellFocus(KneeDiagram& diagram, std::size_t index) {
    if (diagram.hasFocus()) tell(diagram, QAccessible::Focus, index);
}

void tellChecked(KneeDiagram& diagram, std::size_t index) {
    if (!QAccessible::isActive()) return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(&diagram, changed);
    event.setChild(static_cast<int>(index));
    QAccessible::updateAccessibility(&event);
}

void tellRenamed(KneeDiagram& diagram, std::size_t index) {
    tell(diagram, QAccessible::NameChanged, index);
}
void tellSummary(KneeDiagram& diagram) {
    tell(diagram, QAccessible::NameChanged);
}

void tellReordered(KneeDiagram& diagram) {
    tell(diagram, QAccessible::ObjectReorder);
    tellSummary(diagram);
}

}  // namespace kneemap
