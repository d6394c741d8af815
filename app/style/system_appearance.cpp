#include "app/style/system_appearance.h"

#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

#include "app/style/contrast.h"

namespace kneemap {

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
    const QStringList settings{QStringLiteral("gtk-4.0/settings.ini"), QStringLiteral("gtk-3.0/settings.ini")};
    for (const QString& file : settings) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
        if (path.isEmpty()) continue;
        const QString name =
            QSettings(path, QSettings::IniFormat).value(QStringLiteral("Settings/gtk-theme-name")).toString();
        if (!name.isEmpty()) return name;
    }
    const QString kde = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("kdeglobals"));
    if (kde.isEmpty()) return {};
    return QSettings(kde, QSettings::IniFormat).value(QStringLiteral("General/ColorScheme")).toString();
}

bool desktopWantsLessMotion(const QStyle& style) {
    if (style.styleHint(QStyle::SH_Widget_Animation_Duration) == 0) return true;
    const QString kde = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("kdeglobals"));
    if (kde.isEmpty()) return false;
    const QVariant factor =
        QSettings(kde, QSettings::IniFormat).value(QStringLiteral("KDE/AnimationDurationFactor"));
    bool isNumber = false;
    const double number = factor.toDouble(&isNumber);
    return isNumber && number == 0.0;
}

}  // namespace kneemap
