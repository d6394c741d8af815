#include "app/style/system_appearance.h"

#include <QFile>
#include <QStandardPaths>
#include <QStyle>

#include "app/ini_text.h"
#include "app/style/contrast.h"

namespace kneemap {
namespace {

/// No desktop writes as much about its looks.
constexpr qint64 largestFile = qint64{256} * 1024;

/// What a file of the person's desktop says, if there is one.
QString desktopWord(const char* file, const char* section, const char* key) {
    QFile found(QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QLatin1String(file)));
    if (found.fileName().isEmpty() || !found.open(QIODevice::ReadOnly)) return {};
    return readIni(found.read(largestFile), QLatin1String(section)).words.value(QLatin1String(key));
}

}  // namespace

ThemeKind themeKindOf(const QPalette& desktop, const QString& themeName) {
    const QColor ground = desktop.color(QPalette::Active, QPalette::Window);
    const QColor words = desktop.color(QPalette::Active, QPalette::WindowText);
    const bool pure = ground == QColor(Qt::black) || ground == QColor(Qt::white);
    if (pure && contrastRatio(ground, words) > 15 && themeName.contains(QLatin1String("contrast"), Qt::CaseInsensitive))
        return ThemeKind::contrast;
    return relativeLuminance(ground) < relativeLuminance(words) ? ThemeKind::dark : ThemeKind::light;
}

QString desktopThemeName() {
    const QString wanted = qEnvironmentVariable("GTK_THEME");
    if (!wanted.isEmpty()) return wanted;
    for (const char* file : {"gtk-4.0/settings.ini", "gtk-3.0/settings.ini"}) {
        if (const QString name = desktopWord(file, "Settings", "gtk-theme-name"); !name.isEmpty()) return name;
    }
    return desktopWord("kdeglobals", "General", "ColorScheme");
}

bool desktopWantsLessMotion(const QStyle& style) {
    if (style.styleHint(QStyle::SH_Widget_Animation_Duration) == 0) return true;
    bool isNumber = false;
    const double number = desktopWord("kdeglobals", "KDE", "AnimationDurationFactor").toDouble(&isNumber);
    return isNumber && number == 0.0;
}

}  // namespace kneemap
