#pragma once

#include <QPointF>
#include <Qt>

class QWidget;

namespace kneemap {

/// Sends what a hand would do, straight to the widget; coordinates are the widget's.
void hoverAt(QWidget& widget, QPointF position);
void pressAt(QWidget& widget, QPointF position);
void releaseAt(QWidget& widget, QPointF position);
void clickAt(QWidget& widget, QPointF position);
void touchAt(QWidget& widget, QPointF from, QPointF to);
void pressKey(QWidget& widget, Qt::Key key);
/// Shown, active and painted once.
void showNow(QWidget& widget);

}  // namespace kneemap
