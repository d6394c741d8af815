#include "app/kiosk/exit_guard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace kneemap {
namespace {

/// What a switch, a large-key keyboard or a jack for the blind may send. No letters: nothing is typed at a kiosk.
bool mayPass(const QKeyEvent& key) {
    constexpr Qt::KeyboardModifiers harmless = Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier;
    if ((key.modifiers() & ~harmless) != Qt::NoModifier) return false;
    switch (key.key()) {
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return true;
        default:
            return false;
    }
}

}  // namespace

ExitGuard::ExitGuard(QWidget& window) : QObject(&window), window_(window) { qApp->installEventFilter(this); }

bool ExitGuard::eventFilter(QObject* watched, QEvent* event) {
    if (open_) return QObject::eventFilter(watched, event);
    switch (event->type()) {
        case QEvent::Close:
            if (watched != &window_ && watched != window_.windowHandle()) break;
            event->ignore();
            return true;
        case QEvent::Quit:
            event->ignore();
            return true;
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
        case QEvent::ShortcutOverride:
            if (!mayPass(*static_cast<QKeyEvent*>(event))) return true;
            break;
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
            // The right button opens menus, the middle one pastes what someone else has marked.
            if (static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton) return true;
            break;
        case QEvent::ContextMenu:
        case QEvent::DragEnter:
        case QEvent::DragMove:
        case QEvent::Drop:
        case QEvent::FileOpen:
        case QEvent::ToolTip:
        case QEvent::WhatsThis:
        case QEvent::EnterWhatsThisMode:
            event->ignore();
            return true;
        case QEvent::WindowStateChange:
        case QEvent::WindowDeactivate:
        case QEvent::Hide:
            if (watched == &window_) comeBack();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

void showOverScreen(QWidget& window) {
    // Under X11 without a window manager, nobody else makes the window as large as the screen. A Wayland compositor always does.
    const QScreen* screen = window.screen();
    const bool hasCompositor = QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
    if (screen != nullptr && (!hasCompositor || !window.isVisible())) window.setGeometry(screen->geometry());
    window.showFullScreen();
}

/// Full screen, on top and in front again, once what pushed the window away is done with it.
void ExitGuard::comeBack() {
    if (comingBack_) return;
    comingBack_ = true;
    QTimer::singleShot(0, this, [this] {
        comingBack_ = false;
        if (open_) return;
        if (!window_.isFullScreen() || window_.isMinimized() || !window_.isVisible()) showOverScreen(window_);
        if (window_.isActiveWindow()) return;
        window_.raise();
        window_.activateWindow();
    });
}

}  // namespace kneemap
