// Kneemap as main() starts it, until the welcome page can be used. Takes the code of a language.

#include <QApplication>

#include "app/language.h"
#include "app/launch_options.h"
#include "app/main_window.h"
#include "app/pages/settings/app_settings.h"
#include "app/style/icons.h"
#include "app/style/look.h"
#include "app/style/theme.h"
#include "tests/benchmarks/window/first_paint.h"

int main(int count, char** values) {
    using namespace kneemap;
    QApplication application(count, values);
    QApplication::setApplicationName(QStringLiteral("kneemap"));
    QApplication::setWindowIcon(applicationIcon());
    Theme& look = installLook(application);
    AppSettings settings(AppSettings::standardFile());
    Language language;
    language.speak(count > 1 ? QString::fromLocal8Bit(values[1]) : settings.language());
    applyLook(settings, look);
    MainWindow window(LaunchOptions{}, settings, language);
    const benchmarks::FirstPaint firstPaint(window);
    window.show();
    return QApplication::exec();
}
