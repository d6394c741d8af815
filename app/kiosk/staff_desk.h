#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include "app/kiosk/idle_watcher.h"
#include "app/kiosk/staff_status.h"
#include "app/lock/pin_guard.h"

namespace kneemap {

class KioskWindow;
class StaffPage;

/// What staff do at the kiosk: behind the gesture the lock, behind the lock the staff page, and from there the test print, the
/// cleaning of the screen and the one way to close the program.
class StaffDesk : public QObject {
    Q_OBJECT

public:
    /// `configFile` as it was named on the command line. `clock` as in IdleWatcher.
    StaffDesk(KioskWindow& window, QString configFile, IdleWatcher::Clock clock = {});

    const KioskCounts& counts() const { return counts_; }

Q_SIGNALS:
    /// Staff have closed the kiosk.
    void closed();

private:
    void openLock();
    void openPage();
    void clean();
    void close();
    void leave();
    StaffStatus status() const;

    KioskWindow& window_;
    QString configFile_;
    IdleWatcher::Clock clock_;
    PinGuard guard_;
    KioskCounts counts_;
    QDateTime started_ = QDateTime::currentDateTime();
    std::optional<QDateTime> lastWipe_;
    QTimer leftAlone_;
    QPointer<StaffPage> page_;
};

}  // namespace kneemap
