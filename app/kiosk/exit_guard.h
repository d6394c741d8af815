#pragma once

#include <QObject>

class QWidget;

namespace kneemap {

/// Keeps whoever stands at the kiosk inside the program: refuses to close, to quit and to leave the full screen, and lets
/// through only what one finger or a few large keys can do. Staff open it.
class ExitGuard : public QObject {
    Q_OBJECT

public:
    /// Guards `window`, and keeps the keys, buttons, drops and menus of the whole program from doing what a kiosk must not.
    explicit ExitGuard(QWidget& window);

    /// From now on the window may close.
    void open() { open_ = true; }
    bool isOpen() const { return open_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void comeBack();

    QWidget& window_;
    bool open_ = false;
    bool comingBack_ = false;
};

}  // namespace kneemap
