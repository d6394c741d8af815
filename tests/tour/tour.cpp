/// Renders every page of the window offscreen into a folder, for the README's pictures and for looking at the product:
///   kneemap-tour --out DIR [--kiosk] [--size 1280x800] [--theme light] [--text-size 100] [--lang en]
///                [--case FILE | --figures POSES]
/// With a case, a check-up file, only the pages of its result. `--kiosk`: the pages of the kiosk, on a screen of that size whose
/// short side is 268 mm. With a folder of poses (resources/exercises), their figures frame by frame instead.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <cstdio>

#include "app/content/content_folder.h"
#include "app/kiosk/kiosk_window.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/pages/settings/app_settings.h"
#include "app/style/look.h"
#include "every_page.h"
#include "tests/tour/every_kiosk_page.h"
#include "tests/tour/case_tour.h"
#include "tests/tour/figure_sheets.h"

using namespace kneemap;

namespace {

class Tour {
public:
    Tour(QWidget& window, QString folder) : window_(window), folder_(std::move(folder)) {}

    void shoot(const QString& name) {
        // Twice: a page may lay itself out anew once it knows its width.
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder_).arg(++count_, 2, 10, QLatin1Char('0')).arg(name);
        if (!window_.grab().save(file)) std::fprintf(stderr, "could not write %s\n", qPrintable(file));
    }

private:
    QWidget& window_;
    QString folder_;
    int count_ = 0;
};

void tourOfKiosk(const LaunchOptions& options, AppSettings& settings, Language& language, QSize screen, const QString& folder,
                 const QString& cases) {
    const ThemeChoice colours = settings.colours();
    const int textSize = settings.textSize();
    KioskWindow::Setup setup;
    setup.config.clinic.name = QStringLiteral("Mill Road Clinic");
    setup.config.screen.theme = colours;
    setup.config.screen.bringItDown = true;
    setup.config.defaultLanguage = settings.language();
    KioskWindow kiosk(options, setup, settings, language);
    settings.setTextSize(textSize);
    kiosk.resize(screen);
    kiosk.show();
    Tour tour(kiosk, folder);
    showEveryKioskPage(kiosk, settings, cases, [&](const QString& name) { tour.shoot(name); });
}

}  // namespace

int main(int count, char** values) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, values);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("out"), QString(), QStringLiteral("DIR")},
                       {QStringLiteral("kiosk"), QString()},
                       {QStringLiteral("size"), QString(), QStringLiteral("WxH"), QStringLiteral("1280x800")},
                       {QStringLiteral("theme"), QString(), QStringLiteral("NAME"), QStringLiteral("light")},
                       {QStringLiteral("text-size"), QString(), QStringLiteral("PERCENT"), QStringLiteral("100")},
                       {QStringLiteral("cases"), QString(), QStringLiteral("DIR"), QStringLiteral(KNEEMAP_CASES)},
                       {QStringLiteral("case"), QString(), QStringLiteral("FILE")},
                       {QStringLiteral("figures"), QString(), QStringLiteral("POSES")},
                       {QStringLiteral("lang"), QString(), QStringLiteral("CODE"), QStringLiteral("en")}});
    parser.process(application);
    const QString folder = parser.value(QStringLiteral("out"));
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fputs("kneemap-tour: --out DIR is wanted\n", stderr);
        return 2;
    }
    if (parser.isSet(QStringLiteral("figures"))) return drawFigureSheets(parser.value(QStringLiteral("figures")), folder) ? 0 : 1;
    QTemporaryDir data;
    AppSettings settings{QString()};
    const QString theme = parser.value(QStringLiteral("theme"));
    settings.setColours(theme == QLatin1String("dark") ? ThemeChoice::dark
                        : theme == QLatin1String("contrast") ? ThemeChoice::contrast
                                                             : ThemeChoice::light);
    settings.setTextSize(parser.value(QStringLiteral("text-size")).toInt());
    settings.setLanguage(parser.value(QStringLiteral("lang")));
    settings.setLessMotion(true);
    Theme& look = installLook(application);
    Language language;
    language.speak(settings.language());
    applyLook(settings, look);
    LaunchOptions options;
    options.dataFolder = data.path();
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    const QSize screen(size.value(0).toInt(), size.value(1).toInt());
    if (parser.isSet(QStringLiteral("kiosk"))) {
        look.setKiosk(std::min(screen.width(), screen.height()) / 268.0);
        tourOfKiosk(options, settings, language, screen, folder, parser.value(QStringLiteral("cases")));
        return 0;
    }
    MainWindow window(options, settings, language);
    window.resize(screen);
    window.show();

    Tour tour(window, folder);
    if (parser.isSet(QStringLiteral("case"))) {
        lookAtCase(window, parser.value(QStringLiteral("case")), folder, [&](const QString& name) { tour.shoot(name); });
        return 0;
    }
    showEveryPage(window, parser.value(QStringLiteral("cases")), [&](const QString& name) { tour.shoot(name); });
    return 0;
}
