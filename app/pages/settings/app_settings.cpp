#include "app/pages/settings/app_settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "app/ini_text.h"
#include "app/private_file.h"

namespace kneemap {
namespace {

/// No honest store of a dozen short values is larger; a larger file is not opened.
constexpr qint64 largestStore = qint64{64} * 1024;

constexpr std::array<std::pair<ThemeChoice, const char*>, 4> colourWords = {{{ThemeChoice::matchComputer, "computer"},
                                                                             {ThemeChoice::light, "light"},
                                                                             {ThemeChoice::dark, "dark"},
                                                                             {ThemeChoice::contrast, "contrast"}}};
constexpr std::array<std::pair<DistanceUnit, const char*>, 2> unitWords = {
    {{DistanceUnit::kilometres, "km"}, {DistanceUnit::miles, "miles"}}};
constexpr std::array<std::pair<SkinTone, const char*>, 3> toneWords = {
    {{SkinTone::light, "light"}, {SkinTone::medium, "medium"}, {SkinTone::deep, "deep"}}};
constexpr std::array<std::pair<bool, const char*>, 2> boolWords = {{{true, "true"}, {false, "false"}}};

const QString languageKey = QStringLiteral("language");
const QString textSizeKey = QStringLiteral("textSize");
const QString coloursKey = QStringLiteral("colours");
const QString lessMotionKey = QStringLiteral("lessMotion");
const QString unitKey = QStringLiteral("unit");
const QString skinToneKey = QStringLiteral("skinTone");
const QString keepChecksKey = QStringLiteral("keepChecks");
const QString windowPlaceKey = QStringLiteral("windowPlace");
const QString spotsHintKey = QStringLiteral("spotsHintClosed");
const QString answersHintKey = QStringLiteral("answersHintClosed");

/// What Qt writes of a window's place is under a hundred bytes.
constexpr qsizetype largestPlace = 1024;

template <class Value, std::size_t Count>
QString wordFor(const std::array<std::pair<Value, const char*>, Count>& words, Value value) {
    for (const auto& [known, word] : words) {
        if (known == value) return QString::fromLatin1(word);
    }
    return {};
}

template <class Value, std::size_t Count>
std::optional<Value> valueFor(const std::array<std::pair<Value, const char*>, Count>& words, const QString& text) {
    for (const auto& [known, word] : words) {
        if (text == QLatin1String(word)) return known;
    }
    return std::nullopt;
}

template <class Value, std::size_t Count>
void readWord(const IniText& store, const QString& key, const std::array<std::pair<Value, const char*>, Count>& words,
              Value& target) {
    if (const auto value = valueFor(words, store.words.value(key))) target = *value;
}

bool isLanguageCode(const QString& code) {
    static const QRegularExpression shape(QStringLiteral("^[a-z]{2,3}([_-][A-Z][a-z]{3})?([_-]([A-Z]{2}|[0-9]{3}))?$"));
    return shape.match(code).hasMatch();
}

}  // namespace

AppSettings::AppSettings(const QString& file, Keeping keeping, QObject* parent)
    : QObject(parent), file_(file), keeping_(keeping), values_(firstStart()) {
    if (!file_.isEmpty()) read();
}

QString AppSettings::standardFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/Kneemap/kneemap.ini");
}

AppSettings::Values AppSettings::firstStart() {
    Values values;
    const bool miles = QLocale::system().measurementSystem() != QLocale::MetricSystem;
    values.unit = miles ? DistanceUnit::miles : DistanceUnit::kilometres;
    return values;
}

void AppSettings::read() {
    const QFileInfo info(file_);
    if (!info.exists()) return;
    QFile file(file_);
    readable_ = info.isFile() && info.size() <= largestStore && file.open(QIODevice::ReadOnly);
    if (!readable_) return;
    const IniText store = readIni(file.read(largestStore));
    readable_ = store.sound;
    if (const QString code = store.words.value(languageKey); isLanguageCode(code)) values_.language = code;
    bool isNumber = false;
    const int percent = store.words.value(textSizeKey).toInt(&isNumber);
    if (isNumber && percent >= leastTextSize && percent <= mostTextSize) values_.textSize = percent;
    readWord(store, coloursKey, colourWords, values_.colours);
    readWord(store, lessMotionKey, boolWords, values_.lessMotion);
    readWord(store, unitKey, unitWords, values_.unit);
    readWord(store, skinToneKey, toneWords, values_.skinTone);
    readWord(store, keepChecksKey, boolWords, values_.keepChecks);
    readWord(store, spotsHintKey, boolWords, values_.spotsHintClosed);
    readWord(store, answersHintKey, boolWords, values_.answersHintClosed);
    if (const QString place = store.words.value(windowPlaceKey); !place.isEmpty() && place.size() <= largestPlace) {
        values_.windowPlace = QByteArray::fromBase64(place.toLatin1());
    }
}

void AppSettings::keepUnreadable() {
    const QFileInfo info(file_);
    if (!info.isFile()) return;
    const QString aside = file_ + QStringLiteral(".unreadable");
    QFile::remove(aside);
    QFile::rename(file_, aside);
}

void AppSettings::write() {
    if (file_.isEmpty() || keeping_ == Keeping::forThisRun) return;
    if (!readable_) keepUnreadable();
    readable_ = true;
    const std::pair<QString, QString> words[] = {{languageKey, values_.language},
                                                 {textSizeKey, QString::number(values_.textSize)},
                                                 {coloursKey, wordFor(colourWords, values_.colours)},
                                                 {lessMotionKey, wordFor(boolWords, values_.lessMotion)},
                                                 {unitKey, wordFor(unitWords, values_.unit)},
                                                 {skinToneKey, wordFor(toneWords, values_.skinTone)},
                                                 {keepChecksKey, wordFor(boolWords, values_.keepChecks)},
                                                 {spotsHintKey, wordFor(boolWords, values_.spotsHintClosed)},
                                                 {answersHintKey, wordFor(boolWords, values_.answersHintClosed)},
                                                 {windowPlaceKey, QString::fromLatin1(values_.windowPlace.toBase64())}};
    QString store = QStringLiteral("[General]\n");
    for (const auto& [key, word] : words) store += key + QLatin1Char('=') + word + QLatin1Char('\n');
    QDir().mkpath(QFileInfo(file_).absolutePath());
    // Not by QSettings either: a kill in the middle would leave its lock behind, and a lock of a program that only looks alive
    // is waited for without end.
    const QByteArray bytes = store.toLatin1();
    stored_ = writeWhole(file_, bytes).isEmpty();
    if (stored_) written_ = bytes;
}

/// Whether nobody else has stored anything since.
bool AppSettings::isAsWritten() const {
    const QFileInfo info(file_);
    QFile file(file_);
    return info.isFile() && info.size() == written_.size() && file.open(QIODevice::ReadOnly) && file.readAll() == written_;
}

bool AppSettings::keep(const std::function<void(Values&)>& change) {
    const Values before = values_;
    // What could not be stored holds until the program ends, whatever stands in the store.
    if (!file_.isEmpty() && keeping_ == Keeping::forGood && stored_ && !isAsWritten()) read();
    change(values_);
    if (values_ == before) return false;
    write();
    return true;
}

void AppSettings::choose(const std::function<void(Values&)>& change) {
    if (keep(change)) Q_EMIT changed();
}

void AppSettings::setLanguage(const QString& code) {
    choose([&](Values& values) { values.language = isLanguageCode(code) ? code : QString(); });
}

void AppSettings::setTextSize(int percent) {
    choose([&](Values& values) { values.textSize = std::clamp(percent, leastTextSize, mostTextSize); });
}

void AppSettings::setColours(ThemeChoice choice) {
    choose([&](Values& values) { values.colours = choice; });
}

void AppSettings::setLessMotion(bool less) {
    choose([&](Values& values) { values.lessMotion = less; });
}

void AppSettings::setUnit(DistanceUnit unit) {
    choose([&](Values& values) { values.unit = unit; });
}

void AppSettings::setSkinTone(SkinTone tone) {
    choose([&](Values& values) { values.skinTone = tone; });
}

void AppSettings::setKeepsChecks(bool keep) {
    choose([&](Values& values) { values.keepChecks = keep; });
}

void AppSettings::setWindowPlace(const QByteArray& place) {
    keep([&](Values& values) { values.windowPlace = place; });
}

void AppSettings::closeHint(Hint hint) {
    keep([&](Values& values) { (hint == Hint::spots ? values.spotsHintClosed : values.answersHintClosed) = true; });
}

void AppSettings::reset() {
    choose([](Values& values) { values = firstStart(); });
}

void applyLook(const AppSettings& settings, Theme& theme) {
    theme.setChoice(settings.colours());
    theme.setTextScale(settings.textSize());
    theme.setMotionReduced(settings.hasLessMotion());
}

}  // namespace kneemap
