#include "app/kiosk/kiosk_config_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

#include "app/content/content_folder.h"
#include "app/kiosk/logo_check.h"
#include "app/language.h"
#include "app/lock/pin_hash.h"
#include "core/knowledge/json_place.h"
#include "core/knowledge/nearest_id.h"

namespace kneemap {
namespace {

constexpr std::size_t largestFile = 1u << 20;

/// The text at `key`, or nothing if there is none. Limits are those of the schema, so that a slip never fills the screen.
QString words(const JsonPlace& parent, std::string_view key, qsizetype longest) {
    if (!parent.has(key)) return {};
    const JsonPlace place = parent.at(key);
    const QString text = QString::fromStdString(place.text());
    if (!place.isText()) return {};
    if (text.trimmed().isEmpty()) place.fault("empty: leave the key out instead");
    if (text.toUcs4().size() > longest) place.fault("longer than " + std::to_string(longest) + " characters");
    // A control character has no place on a screen, and braces would be taken for words to fill in.
    static const QRegularExpression odd(QStringLiteral("[\\x{00}-\\x{1f}\\x{7f}{}]"));
    if (text.contains(odd)) place.fault("no line breaks, control characters or braces here");
    return text;
}

QString phoneNumber(const JsonPlace& parent, std::string_view key) {
    const QString number = words(parent, key, 30);
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(QStringLiteral("[+(]?[0-9][0-9 ()/-]*")));
    if (!number.isEmpty() && !digits.match(number).hasMatch()) {
        parent.at(key).fault("a phone number is wanted here: digits, spaces and + ( ) / - alone, such as 112");
    }
    return number;
}

QString path(const JsonPlace& parent, std::string_view key) {
    const QString text = words(parent, key, 1000);
    if (!text.isEmpty() && QDir::isRelativePath(text)) parent.at(key).fault("a whole path is wanted here, beginning with /");
    return text;
}

/// The number at `key`, which keeps its default where there is none.
void whole(int& value, const JsonPlace& parent, std::string_view key, int low, int high) {
    if (parent.has(key)) value = parent.at(key).whole(low, high);
}

template <class Value>
void oneOf(Value& value, const JsonPlace& parent, std::string_view key, const std::vector<std::pair<std::string_view, Value>>& known) {
    if (!parent.has(key)) return;
    const std::string text = parent.at(key).text();
    if (!parent.at(key).isText()) return;
    std::vector<std::string_view> names;
    for (const auto& [name, meaning] : known) {
        if (name == text) value = meaning;
        names.push_back(name);
    }
    if (std::find(names.begin(), names.end(), text) == names.end()) parent.at(key).fault(unknownId(key, text, names));
}

void expectLanguage(const JsonPlace& place, const std::string& code, const QStringList& known) {
    if (known.contains(QString::fromStdString(code))) return;
    std::vector<std::string> codes;
    for (const QString& language : known) codes.push_back(language.toStdString());
    place.fault(unknownId("language", code, {codes.begin(), codes.end()}));
}

void readClinic(KioskConfig::Clinic& clinic, const JsonPlace& place) {
    place.expectOnly({"name", "logo", "phone"});
    clinic = {words(place, "name", 80), path(place, "logo"), phoneNumber(place, "phone")};
    static const QRegularExpression picture(QStringLiteral("\\.(png|svg)$"), QRegularExpression::CaseInsensitiveOption);
    if (!clinic.logo.isEmpty() && !clinic.logo.contains(picture)) place.at("logo").fault("the name of the logo must end in .png or .svg");
}

void readWords(std::map<QString, ClinicWords>& all, const JsonPlace& place, const QStringList& known) {
    for (const auto& [code, own] : place.members()) {
        expectLanguage(own, code, known);
        own.expectOnly({"emergency-number", "place", "phone", "opening"});
        all[QString::fromStdString(code)] = {phoneNumber(own, "emergency-number"), words(own, "place", 120), phoneNumber(own, "phone"),
                                             words(own, "opening", 200)};
    }
}

void readLanguages(KioskConfig& config, const JsonPlace& root, const QStringList& known) {
    for (const JsonPlace& place : root.itemsOrNone("languages")) {
        const std::string code = place.text();
        if (!place.isText()) continue;
        expectLanguage(place, code, known);
        if (config.languages.contains(QString::fromStdString(code))) place.fault("'" + code + "' stands twice");
        config.languages.append(QString::fromStdString(code));
    }
    if (root.has("languages") && root.at("languages").isList() && config.languages.isEmpty()) {
        root.at("languages").fault("at least one language is wanted; leave the key out to offer all");
    }
    if (root.has("clinician-language")) {
        const JsonPlace place = root.at("clinician-language");
        config.clinicianLanguage = QString::fromStdString(place.text());
        if (place.isText()) expectLanguage(place, config.clinicianLanguage.toStdString(), known);
    }
    if (!root.has("default-language")) {
        if (!config.languages.isEmpty()) config.defaultLanguage = config.languages.front();
        return;
    }
    const JsonPlace place = root.at("default-language");
    const std::string code = place.text();
    if (!place.isText()) return;
    config.defaultLanguage = QString::fromStdString(code);
    expectLanguage(place, code, config.languages.isEmpty() ? known : config.languages);
}

void readIdle(KioskConfig::Idle& idle, const JsonPlace& place) {
    place.expectOnly({"seconds", "countdown-seconds", "emergency-seconds"});
    whole(idle.seconds, place, "seconds", 45, 300);
    whole(idle.countdownSeconds, place, "countdown-seconds", 20, 60);
    whole(idle.emergencySeconds, place, "emergency-seconds", 60, 900);
}

void readScreen(KioskConfig::Screen& screen, const JsonPlace& place) {
    place.expectOnly({"pixels-per-mm", "ui-scale", "theme", "bring-it-down"});
    screen.pixelsPerMm = place.numberOr("pixels-per-mm", screen.pixelsPerMm, 2, 20);
    screen.uiScale = place.numberOr("ui-scale", screen.uiScale, 0.75, 2);
    oneOf<ThemeChoice>(screen.theme, place, "theme", {{"light", ThemeChoice::light}, {"dark", ThemeChoice::dark}, {"contrast", ThemeChoice::contrast}});
    screen.bringItDown = place.flagOr("bring-it-down", screen.bringItDown);
}

void readStaff(KioskConfig::Staff& staff, const JsonPlace& place) {
    place.expectOnly({"pin-hash", "gesture", "counts"});
    staff.pinHash = words(place, "pin-hash", 127);
    if (!staff.pinHash.isEmpty() && !isPinHash(staff.pinHash.toStdString())) {
        place.at("pin-hash").fault("not a hash of a PIN: `kneemap-cli hash-pin` prints one");
    }
    oneOf<StaffGesture>(staff.gesture, place, "gesture",
                        {{"corners-clockwise", StaffGesture::cornersClockwise}, {"corners-anticlockwise", StaffGesture::cornersAnticlockwise}, {"none", StaffGesture::none}});
    staff.counts = place.flagOr("counts", staff.counts);
}

void readExport(KioskConfig::Export& exporting, const JsonPlace& place) {
    place.expectOnly({"folder", "ask"});
    exporting.folder = path(place, "folder");
    exporting.ask = place.flagOr("ask", exporting.ask);
}

KioskConfig readRoot(const JsonPlace& root, const QStringList& known) {
    KioskConfig config;
    root.expectOnly({"kneemap-kiosk", "note", "clinic", "words", "languages", "default-language", "clinician-language", "idle", "screen", "staff", "export", "printer", "content-folder"});
    if (!root.isObject()) return config;
    const JsonPlace format = root.at("kneemap-kiosk");
    if (root.has("kneemap-kiosk") && !(format.isNumber() && format.number(-1e9, 1e9) == 1)) format.fault("this program reads format 1 alone");
    root.textOr("note", {});
    if (root.has("clinic")) readClinic(config.clinic, root.at("clinic"));
    if (root.has("words")) readWords(config.words, root.at("words"), known);
    readLanguages(config, root, known);
    if (root.has("idle")) readIdle(config.idle, root.at("idle"));
    if (root.has("screen")) readScreen(config.screen, root.at("screen"));
    if (root.has("staff")) readStaff(config.staff, root.at("staff"));
    if (root.has("export")) readExport(config.exporting, root.at("export"));
    config.printer = words(root, "printer", 200);
    config.contentFolder = path(root, "content-folder");
    return config;
}

KioskConfigReading refused(const std::string& file, const std::string& reason) { return {{}, {{file, "", reason}}}; }

}  // namespace

KioskConfigReading readKioskConfig(std::string_view bytes, const std::string& fileName, const QStringList& knownLanguages) {
    if (bytes.size() > largestFile) return refused(fileName, "larger than 1 MiB: refused");
    KioskConfigReading reading;
    const JsonDocument document(bytes, fileName, reading.faults);
    if (!document.valid()) return reading;
    const KioskConfig config = readRoot(document.root(), knownLanguages);
    if (reading.isSound()) reading.config = config;
    return reading;
}

KioskConfigReading loadKioskConfig(const QString& path) {
    const std::string name = path.toStdString();
    const QFileInfo file(path);
    if (!file.exists()) return refused(name, "there is no such file");
    if (!file.isFile()) return refused(name, "this is no file");
    if (file.size() > static_cast<qint64>(largestFile)) return refused(name, "larger than 1 MiB: refused");
    const auto bytes = readFile(name, largestFile);
    if (!bytes) return refused(name, "cannot be read: may this account read it?");
    QStringList known;
    for (const LanguageName& language : Language::available()) known.append(language.code);
    KioskConfigReading reading = readKioskConfig(*bytes, name, known);
    if (const auto fault = faultOfLogo(reading.config.clinic.logo)) return {{}, {{name, "/clinic/logo", *fault}}};
    return reading;
}

QStringList faultLines(const KioskConfigReading& reading) {
    QStringList lines;
    for (const Fault& fault : reading.faults) lines.append(QString::fromStdString(toText(fault)));
    return lines;
}

}  // namespace kneemap
