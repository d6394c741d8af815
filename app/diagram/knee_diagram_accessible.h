#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QString>
#include <QStringList>
#include <map>

#include "core/id.h"

namespace kneemap {

class KneeDiagram;

/// Makes the interfaces below known to Qt; may be called again and again.
void readyDiagramAccessibility();

/// What a screen reader hears of the plate: a group that says its view and counts, with one check box a spot.
/// Spots get their interfaces when first asked for; the group owns them and takes them down with itself.
class KneeDiagramAccessible : public QAccessibleWidget {
public:
    explicit KneeDiagramAccessible(KneeDiagram* diagram);
    ~KneeDiagramAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;

private:
    KneeDiagram* diagram() const;
    QAccessibleInterface* zoneInterface(const ZoneId& zone) const;

    mutable std::map<ZoneId, QAccessible::Id> zones_;  // of every view shown so far
};

/// One spot as a check box that can be pressed, focused and, once marked, made the worst.
/// It is valid while its diagram lives and shows the view the spot is on.
class ZoneAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ZoneAccessible(KneeDiagram* diagram, ZoneId zone);

    const ZoneId& zone() const { return zone_; }

    bool isValid() const override;
    QObject* object() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString& text) override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QWindow* window() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

    /// The name of the action that makes a marked spot the worst.
    static QString makeWorstAction();

private:
    KneeDiagram* diagram_;  // the group above ends with the diagram, and this interface with the group
    ZoneId zone_;
};

/// Tell assistive technology what happened on the plate. `index` counts the spots of the view shown.
void tellFocus(KneeDiagram& diagram, std::size_t index);
void tellChecked(KneeDiagram& diagram, std::size_t index);
void tellRenamed(KneeDiagram& diagram, std::size_t index);
void tellSummary(KneeDiagram& diagram);
void tellReordered(KneeDiagram& diagram);

}  // namespace kneemap
