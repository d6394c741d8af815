#include <QApplication>
#include <QFontMetrics>
#include <cstdio>

#include "app/kiosk/forgetful_memory.h"
#include "app/kiosk/run_kiosk.h"
#include "app/kiosk/runtime_folder.h"
#include "app/kiosk/watchdog.h"
#include "app/language.h"
#include "app/launch_options.h"
#include "app/main_window.h"
#include "app/pages/settings/app_settings.h"
#include "app/report/print_report.h"
#include "app/style/icons.h"
#include "app/style/look.h"
#include "app/style/theme.h"

using namespace kneemap;

namespace {

enum ExitStatus { done = 0, wrongUsage = 2 };

ThemeChoice themeChoice(const QString& name) {
    if (name == QLatin1String("light")) return ThemeChoice::light;
    if (name == QLatin1String("dark")) return ThemeChoice::dark;
    if (name == QLatin1String("contrast")) return ThemeChoice::contrast;
    return ThemeChoice::matchComputer;
}

}  // namespace

int main(int count, char** values) {
    QStringList arguments;
    for (int i = 0; i < count; ++i) arguments.append(QString::fromLocal8Bit(values[i]));
    const LaunchOptions options = readLaunchOptions(arguments);
    if (!options.error.isEmpty()) {
        std::fprintf(stderr, "kneemap: %s\n\n%s", qPrintable(options.error), qPrintable(LaunchOptions::help()));
        return wrongUsage;
    }
    if (options.showHelp || options.showVersion) {
        std::fputs(options.showHelp ? qPrintable(LaunchOptions::help()) : "kneemap " KNEEMAP_VERSION "\n", stdout);
        return done;
    }

    if (options.kiosk) {
        startWithForgetfulMemory(values);
        writeInRuntimeFolderAlone();
    }

    printOnThisComputerAlone();

    QApplication application(count, values);
    if (!QFontMetrics(QApplication::font()).inFont(QLatin1Char('a'))) std::fputs("kneemap: there is no font on this computer, so no word can be shown\n", stderr);
    QApplication::setApplicationName(QStringLiteral("kneemap"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kneemap"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.kneemap.Kneemap"));
    QApplication::setApplicationVersion(QStringLiteral(KNEEMAP_VERSION));
    QApplication::setWindowIcon(applicationIcon());
    const Watchdog watchdog;
    Theme& look = installLook(application);
    // What the command line asks for holds for this run alone, as everything does in a kiosk.
    const bool forThisRun = options.kiosk || !options.language.isEmpty() || !options.theme.isEmpty() || options.textScale > 0;
    AppSettings settings(options.kiosk ? QString() : AppSettings::standardFile(),
                         forThisRun ? AppSettings::Keeping::forThisRun : AppSettings::Keeping::forGood);
    if (!options.theme.isEmpty()) settings.setColours(themeChoice(options.theme));
    if (options.textScale > 0) settings.setTextSize(options.textScale);
    if (!options.language.isEmpty()) settings.setLanguage(options.language);
    Language language;
    language.speak(settings.language());
    applyLook(settings, look);
    if (options.kiosk) return runKiosk(application, options, settings, language, look);
    MainWindow window(options, settings, language);
    window.show();
    if (!options.checkUp.isEmpty()) window.openFile(options.checkUp);
    return QApplication::exec();
}
