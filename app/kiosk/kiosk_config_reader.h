#pragma once

#include <QStringList>
#include <string>
#include <string_view>
#include <vector>

#include "app/kiosk/kiosk_config.h"
#include "core/knowledge/fault.h"

namespace kneemap {

/// A configuration as it was read, and what is wrong with it.
struct KioskConfigReading {
    KioskConfig config;         ///< the defaults, every one of them, if there is any fault
    std::vector<Fault> faults;  ///< empty: all is well

    bool isSound() const { return faults.empty(); }
};

/// Reads a configuration from the bytes of a JSON file; `fileName` stands in the faults, `knownLanguages` are the codes the
/// program can speak. A mistyped key or value is a fault that names the nearest known one. Never throws.
KioskConfigReading readKioskConfig(std::string_view bytes, const std::string& fileName, const QStringList& knownLanguages);

/// The same for a file of at most 1 MiB. A file that is missing, too large or cannot be read is a fault, and so is a logo
/// that is no picture.
KioskConfigReading loadKioskConfig(const QString& path);

/// Every fault in one line each, as it stands on the screen for staff and in the log: "kiosk.json: /idle/seconds: …".
QStringList faultLines(const KioskConfigReading& reading);

}  // namespace kneemap
