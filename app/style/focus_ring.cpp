#include "app/style/focus_ring.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>

#include "app/style/theme.h"

namespace kneemap {

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&theme(), &Theme::changed, this, [this] { follow(QApplication::focusWidget()); });
}

FocusRing::~FocusRing() { delete frame_; }

QWidget* FocusRing::ringed() const { return frame_ && frame_->isVisible() ? frame_->widget() : nullptr; }

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
        case QEvent::TabletPress:
            byKeyboard_ = false;
            follow(QApplication::focusWidget());
            break;
        case QEvent::KeyPress:
            byKeyboard_ = true;
            break;
        case QEvent::FocusIn: {
            const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
            const bool stepped =
                reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
            if (stepped && watched == QApplication::focusWidget()) {
                byKeyboard_ = true;
                follow(QApplication::focusWidget());
            }
            break;
        }
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

bool FocusRing::wanted(const QWidget* widget) const {
    if (!widget || widget->isWindow() || widget->property(ownFocusProperty).toBool()) return false;
    return byKeyboard_ || QAccessible::isActive() || theme().kind() == ThemeKind::contrast;
}

void FocusRing::follow(QWidget* now) {
    QWidget* target = wanted(now) ? now : nullptr;
    if (frame_ && frame_->widget() == target) return;
    if (!target) {
        if (frame_) frame_->setWidget(nullptr);
        return;
    }
    if (!frame_) frame_ = new QFocusFrame(target->window());
    frame_->setWidget(target);
}

}  // namespace kneemap
