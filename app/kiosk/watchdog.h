#pragma once

#include <QTimer>

namespace kneemap {

/// Lets the service manager start a kiosk anew that hangs. Says "ready" once the event loop runs, and from then on gives a
/// sign of life from the event loop: a window that reacts to no touch any more gives none.
class Watchdog : public QObject {
    Q_OBJECT

public:
    explicit Watchdog(QObject* parent = nullptr);

    /// Between two signs of life: half of the time that the service manager waits. Zero if it does not wait.
    std::chrono::milliseconds pace() const;

private:
    QTimer signs_;
};

}  // namespace kneemap
