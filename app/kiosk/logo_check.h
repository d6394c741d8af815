#pragma once

#include <QString>
#include <optional>
#include <string>

namespace kneemap {

/// Why this file is no logo for the kiosk: missing, larger than 1 MiB or 4000 pixels, no PNG or SVG. Nothing if it is fine,
/// or if the path is empty.
std::optional<std::string> faultOfLogo(const QString& path);

}  // namespace kneemap
