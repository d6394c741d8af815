#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace kneemap {

/// How the program was started.
struct LaunchOptions {
    bool kiosk = false;
    bool showVersion = false;
    bool showHelp = false;
    QString config;     ///< kiosk configuration file; empty if none was named
    QString language;   ///< code such as "de"; empty: as the computer speaks
    QString knowledge;  ///< content folder; empty: what ships with the program
    QString dataFolder; ///< where check-ups are kept; empty: the usual place
    QString printer;    ///< the one a kiosk prints on; empty: the usual one
    QString clinicianLanguage;  ///< of a kiosk's page for the clinician; empty: that of the person
    QString theme;      ///< match, light, dark or contrast; empty: as set
    int textScale = 0;  ///< percent; 0: as set
    QString checkUp;    ///< a check-up file to open
    QString error;      ///< what is wrong with the command line; empty if nothing

    static QString help();
};

/// Reads the command line; the first entry is the program. Needs no QApplication, so that --help works without a screen.
LaunchOptions readLaunchOptions(const QStringList& arguments);

}  // namespace kneemap
