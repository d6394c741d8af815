#pragma once

#include <QList>

class QWidget;

namespace kneemap {

/// A widget and all in it, in reading order: the order of the layouts, whatever the order in which the widgets were made.
QList<QWidget*> inReadingOrder(QWidget& widget);

/// What of it can take the focus.
QList<QWidget*> focusStops(QWidget& widget);

/// Lets Tab go through the stops one after the other.
void tabThrough(const QList<QWidget*>& stops);

}  // namespace kneemap
