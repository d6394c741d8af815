#include "app/kiosk/watchdog.h"

#include "app/kiosk/service_manager.h"

namespace kneemap {

Watchdog::Watchdog(QObject* parent) : QObject(parent) {
    QTimer::singleShot(0, this, [] { tellServiceManager("READY=1"); });
    const auto time = serviceWatchdogTime();
    if (!time) return;
    connect(&signs_, &QTimer::timeout, this, [] { tellServiceManager("WATCHDOG=1"); });
    signs_.start(std::chrono::duration_cast<std::chrono::milliseconds>(*time / 2));
}

std::chrono::milliseconds Watchdog::pace() const { return signs_.isActive() ? signs_.intervalAsDuration() : std::chrono::milliseconds(0); }

}  // namespace kneemap
