#pragma once

#include <chrono>
#include <optional>

namespace kneemap {

/// How long the service manager (systemd) that started this program waits for a sign of life before it starts it anew.
/// Nothing if it does not wait, or if there is no service manager: on a laptop, or built without libsystemd.
std::optional<std::chrono::microseconds> serviceWatchdogTime();

/// Tells the service manager `news` in the words of sd_notify(3), such as "READY=1". Does nothing if there is none.
void tellServiceManager(const char* news);

}  // namespace kneemap
