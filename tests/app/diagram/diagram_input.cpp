#include "diagram_input.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QTouchEvent>
#include <QWidget>

namespace kneemap {
namespace {

void mouse(QWidget& widget, QEvent::Type type, QPointF position, Qt::MouseButton button, Qt::MouseButtons held) {
    QMouseEvent event(type, position, widget.mapToGlobal(position), button, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

void touch(QWidget& widget, QEvent::Type type, QEventPoint::State state, QPointF position) {
    static const QPointingDevice screen(QStringLiteral("touch screen"), 1, QInputDevice::DeviceType::TouchScreen,
                                        QPointingDevice::PointerType::Finger, QInputDevice::Capability::Position, 2, 0);
    const QList<QEventPoint> points{QEventPoint(0, state, position, widget.mapToGlobal(position))};
    QTouchEvent event(type, &screen, Qt::NoModifier, points);
    QCoreApplication::sendEvent(&widget, &event);
}

}  // namespace

void hoverAt(QWidget& widget, QPointF position) {
    mouse(widget, QEvent::MouseMove, position, Qt::NoButton, Qt::NoButton);
}

void pressAt(QWidget& widget, QPointF position) {
    mouse(widget, QEvent::MouseButtonPress, position, Qt::LeftButton, Qt::LeftButton);
}

void releaseAt(QWidget& widget, QPointF position) {
    mouse(widget, QEvent::MouseMove, position, Qt::NoButton, Qt::LeftButton);
    mouse(widget, QEvent::MouseButtonRelease, position, Qt::LeftButton, Qt::NoButton);
}

void clickAt(QWidget& widget, QPointF position) {
    hoverAt(widget, position);
    pressAt(widget, position);
    releaseAt(widget, position);
}

void touchAt(QWidget& widget, QPointF from, QPointF to) {
    touch(widget, QEvent::TouchBegin, QEventPoint::State::Pressed, from);
    touch(widget, QEvent::TouchUpdate, QEventPoint::State::Updated, to);
    touch(widget, QEvent::TouchEnd, QEventPoint::State::Released, to);
}

void pressKey(QWidget& widget, Qt::Key key) {
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &up);
}

void showNow(QWidget& widget) {
    widget.show();
    widget.activateWindow();
    QCoreApplication::processEvents();
    widget.grab();
}

}  // namespace kneemap
