#pragma once

class QApplication;

namespace kneemap {

class AppSettings;
class Language;
class Theme;
struct LaunchOptions;

/// Runs the kiosk until it ends. 0 if staff closed it; anything else is no end that anybody wanted.
int runKiosk(QApplication& application, const LaunchOptions& options, AppSettings& settings, Language& language, Theme& look);

}  // namespace kneemap
