#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <string>

#include "app/style/theme.h"

namespace kneemap {

/// What stands on the screen and on paper in one language of the clinic. Empty: the built-in words.
struct ClinicWords {
    QString emergencyNumber;  ///< `{emergency-number}`, such as "112": digits, spaces and + ( ) / - alone
    QString place;            ///< `{place}`: where to go today, such as "the walk-in clinic in Mill Road"
    QString phone;            ///< `{phone}`: the number of this clinic for speakers of the language, instead of Clinic::phone
    QString opening;          ///< a sentence of the clinic's own on the attract page

    friend bool operator==(const ClinicWords&, const ClinicWords&) = default;
};

/// How staff reach the lock page. Corners are touched within 5 seconds, the first is the one with the logo.
enum class StaffGesture {
    cornersClockwise,
    cornersAnticlockwise,
    none,  ///< the lock page cannot be opened from the screen
};

/// What a clinic sets for its kiosk, from one JSON file. The defaults are safe for any clinic: they hold without a file, and
/// as a whole whenever the file has a fault.
struct KioskConfig {
    struct Clinic {
        QString name;
        QString logo;   ///< path of a PNG or SVG file; empty: Kneemap's own
        QString phone;  ///< `{phone}` in every language that has none of its own

        friend bool operator==(const Clinic&, const Clinic&) = default;
    };
    /// Seconds without a touch.
    struct Idle {
        int seconds = 75;            ///< until "Still there?"; 45 to 300
        int countdownSeconds = 20;   ///< from there until all is wiped; 20 to 60
        int emergencySeconds = 300;  ///< until "Still there?" while the emergency card is shown; 60 to 900

        friend bool operator==(const Idle&, const Idle&) = default;
    };
    struct Screen {
        double pixelsPerMm = 0;  ///< in device-independent pixels, 2 to 20; 0: as the screen says
        double uiScale = 1;      ///< multiplies the pixels per mm, measured or set; 0.75 to 2
        ThemeChoice theme = ThemeChoice::light;
        bool bringItDown = false;  ///< "Bring it down" is offered for seated and short people

        friend bool operator==(const Screen&, const Screen&) = default;
    };
    struct Export {
        QString folder;    ///< absolute path; empty: nothing is exported
        bool ask = true;   ///< false: no question on the screen, since the clinic has the person's yes in another way

        friend bool operator==(const Export&, const Export&) = default;
    };
    struct Staff {
        QString pinHash;  ///< Argon2id string of `kneemap-cli hash-pin`; empty: the staff page cannot be opened
        StaffGesture gesture = StaffGesture::cornersClockwise;
        bool counts = false;  ///< check-ups since the start are counted, in memory, without anything about a person

        friend bool operator==(const Staff&, const Staff&) = default;
    };

    Clinic clinic;
    std::map<QString, ClinicWords> words;  ///< by language code
    QStringList languages;                 ///< codes in the order they are offered; empty: all there are
    QString defaultLanguage = QStringLiteral("en");
    QString clinicianLanguage;             ///< of the page for whoever examines the knee; empty: that of the person
    Idle idle;
    Screen screen;
    Staff staff;
    Export exporting;
    QString printer;        ///< its name for the computer; empty: the computer's default printer
    QString contentFolder;  ///< absolute path; empty: the content that ships with the program

    friend bool operator==(const KioskConfig&, const KioskConfig&) = default;

    /// What the clinic puts for `{emergency-number}`, `{place}` and `{phone}` in a language, keyed by these names without
    /// braces. A number that a language lacks is that of the default language, for numbers read the same in all; a place
    /// is not. What is missing here keeps the built-in words: "your local emergency number".
    std::map<std::string, QString> placeholders(const QString& language) const;
    /// The clinic's own sentence for the attract page; empty if there is none in that language.
    QString opening(const QString& language) const;
};

}  // namespace kneemap
