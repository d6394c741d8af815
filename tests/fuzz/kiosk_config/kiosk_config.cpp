#include "app/kiosk/kiosk_config_reader.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/require.h"

namespace kneemap::fuzz {
namespace {

bool isWithin(double value, double low, double high) { return value >= low && value <= high; }

void requireSound(const KioskConfig& config) {
    require(isWithin(config.idle.seconds, 45, 300) && isWithin(config.idle.countdownSeconds, 20, 60) && isWithin(config.idle.emergencySeconds, 60, 900),
            "a kiosk is wiped in good time");
    require(config.screen.pixelsPerMm == 0 || isWithin(config.screen.pixelsPerMm, 2, 20), "a screen has a size");
    require(isWithin(config.screen.uiScale, 0.75, 2), "a scale stays within its bounds");
    require(config.clinic.name.size() <= 160 && config.printer.size() <= 400, "words fit on a screen");
    for (const QString& code : config.languages + QStringList(config.defaultLanguage)) {
        for (const auto& [name, words] : config.placeholders(code)) require(!words.contains(QLatin1Char('{')), "words hold nothing to fill in");
        require(config.opening(code).size() <= 400, "an opening fits on a screen");
    }
}

}  // namespace

bool takes(std::string_view input) {
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("ar")};
    const KioskConfigReading reading = readKioskConfig(input, "input.json", languages);
    requireSound(reading.config);
    if (reading.isSound()) return true;
    requireTold(reading.faults, "input.json");
    require(reading.config == KioskConfig{}, "where there is a fault every default holds");
    return false;
}

}  // namespace kneemap::fuzz
