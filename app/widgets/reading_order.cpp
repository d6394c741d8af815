#include "app/widgets/reading_order.h"

#include <QAbstractButton>
#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QWidget>

namespace kneemap {
namespace {

class Collector {
public:
    QList<QWidget*> found;

    void take(QWidget& widget) {
        if (seen_.contains(&widget)) return;
        seen_.insert(&widget);
        found.append(&widget);
        if (auto* area = qobject_cast<QScrollArea*>(&widget); area != nullptr && area->widget() != nullptr) take(*area->widget());
        if (widget.layout() != nullptr) take(*widget.layout());
        // What no layout holds: the parts of a picture, buttons that float.
        for (QObject* child : widget.children()) {
            auto* part = qobject_cast<QWidget*>(child);
            if (part != nullptr && !part->isWindow()) take(*part);
        }
    }

private:
    void take(QLayout& layout) {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem* item = layout.itemAt(i);
            if (item->widget() != nullptr) take(*item->widget());
            else if (item->layout() != nullptr) take(*item->layout());
        }
    }

    QSet<QWidget*> seen_;
};

}  // namespace

QList<QWidget*> inReadingOrder(QWidget& widget) {
    Collector collector;
    collector.take(widget);
    return collector.found;
}

QList<QWidget*> focusStops(QWidget& widget) {
    QList<QWidget*> stops;
    const QList<QWidget*> all = inReadingOrder(widget);
    for (QWidget* each : all) {
        // The others of a radio group are no Tab stops while one is chosen; they keep their place all the same.
        const bool button = qobject_cast<QAbstractButton*>(each) != nullptr && each->focusPolicy() != Qt::NoFocus;
        if ((button || (each->focusPolicy() & Qt::TabFocus) != 0) && each->focusProxy() == nullptr) stops.append(each);
    }
    return stops;
}

void tabThrough(const QList<QWidget*>& stops) {
    for (qsizetype i = 1; i < stops.size(); ++i) QWidget::setTabOrder(stops[i - 1], stops[i]);
}

}  // namespace kneemap
