#include "app/kiosk/run_kiosk.h"

#include <QApplication>
#include <QScreen>

#include "app/kiosk/kiosk_config_reader.h"
#include "app/kiosk/kiosk_window.h"
#include "app/kiosk/screen_measure.h"
#include "app/kiosk/staff_desk.h"
#include "app/kiosk/termination.h"
#include "app/launch_options.h"
#include "app/pages/settings/app_settings.h"
#include "app/style/theme.h"

namespace kneemap {
namespace {

/// Told twice: to staff on the screen, and in the log.
KioskWindow::Setup setupFrom(const LaunchOptions& options) {
    KioskWindow::Setup setup;
    if (!options.config.isEmpty()) {
        const KioskConfigReading reading = loadKioskConfig(options.config);
        setup.config = reading.config;
        setup.faults = faultLines(reading);
        for (const QString& fault : setup.faults) qWarning("kneemap: %s", qPrintable(fault));
    }
    if (!options.language.isEmpty()) setup.config.defaultLanguage = options.language;
    return setup;
}

}  // namespace

int runKiosk(QApplication& application, const LaunchOptions& options, AppSettings& settings, Language& language, Theme& look) {
    const KioskWindow::Setup setup = setupFrom(options);
    if (const QScreen* screen = QGuiApplication::primaryScreen()) look.setKiosk(pixelsPerMm(factsOf(*screen), setup.config.screen));
    QApplication::setQuitOnLastWindowClosed(false);
    KioskWindow window(options, setup, settings, language);
    StaffDesk staff(window, options.config);
    QObject::connect(&staff, &StaffDesk::closed, &application, [] { QApplication::exit(0); });
    Termination termination;
    QObject::connect(&termination, &Termination::asked, &application, [&window](int status) {
        window.forget();
        QApplication::exit(status);
    });
    window.showFullScreen();
    return QApplication::exec();
}

}  // namespace kneemap
