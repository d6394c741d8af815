#include "app/kiosk/kiosk_config.h"

#include <initializer_list>

namespace kneemap {
namespace {

QString firstGiven(std::initializer_list<QString> texts) {
    for (const QString& text : texts) {
        if (!text.isEmpty()) return text;
    }
    return {};
}

ClinicWords wordsOf(const KioskConfig& config, const QString& language) {
    const auto found = config.words.find(language);
    return found == config.words.end() ? ClinicWords{} : found->second;
}

}  // namespace

std::map<std::string, QString> KioskConfig::placeholders(const QString& language) const {
    const ClinicWords own = wordsOf(*this, language);
    const ClinicWords standard = wordsOf(*this, defaultLanguage);
    std::map<std::string, QString> given = {
        {"emergency-number", firstGiven({own.emergencyNumber, standard.emergencyNumber})},
        {"place", own.place},
        {"phone", firstGiven({own.phone, clinic.phone, standard.phone})},
    };
    std::erase_if(given, [](const auto& entry) { return entry.second.isEmpty(); });
    return given;
}

QString KioskConfig::opening(const QString& language) const { return wordsOf(*this, language).opening; }

}  // namespace kneemap
