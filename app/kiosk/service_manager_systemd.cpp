#include <systemd/sd-daemon.h>

#include <cstdint>

#include "app/kiosk/service_manager.h"

namespace kneemap {

std::optional<std::chrono::microseconds> serviceWatchdogTime() {
    std::uint64_t time = 0;
    if (sd_watchdog_enabled(0, &time) <= 0) return std::nullopt;
    return std::chrono::microseconds(time);
}

void tellServiceManager(const char* news) { sd_notify(0, news); }

}  // namespace kneemap
