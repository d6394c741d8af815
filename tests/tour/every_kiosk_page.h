#pragma once

#include <QString>
#include <functional>

namespace kneemap {

class AppSettings;
class KioskWindow;

/// Shows every page and every cover that a person at a kiosk can come to, and calls `look` with its name once it is on show.
/// `settings` are those of the kiosk; their text size is kept from person to person. `cases` is the folder of the stories (tests/vignettes). The kiosk is left as if nobody had been there.
void showEveryKioskPage(KioskWindow& kiosk, AppSettings& settings, const QString& cases, const std::function<void(const QString& name)>& look);

}  // namespace kneemap
