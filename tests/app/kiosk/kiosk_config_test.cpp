// Broken configurations: each `broken-config/NAME.json` has one fault or more, and `NAME.expected` says which must be told, a
// line each: place and reason, or a part of them. A new case is two new files; no code.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include "app/kiosk/kiosk_config_reader.h"

namespace kneemap {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const QStringList languages = {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar")};

KioskConfigReading read(std::string_view json) { return readKioskConfig(json, "kiosk.json", languages); }

std::string bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll().toStdString();
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

TEST(KioskConfig, TellsEachFaultOfABrokenFileAndKeepsNothingOfIt) {
    const QDir folder(QStringLiteral(KNEEMAP_SOURCE_DIR "/tests/app/kiosk/broken-config"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    ASSERT_GT(files.size(), 30);
    for (const QString& file : files) {
        SCOPED_TRACE(file.toStdString());
        const KioskConfigReading reading = readKioskConfig(bytesOf(folder.filePath(file)), "kiosk.json", languages);
        const QStringList expected = QString::fromStdString(bytesOf(folder.filePath(QString(file).replace(QStringLiteral(".json"), QStringLiteral(".expected"))))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        EXPECT_FALSE(reading.isSound());
        EXPECT_EQ(reading.config, KioskConfig{});
        const QStringList lines = faultLines(reading);
        ASSERT_EQ(lines.size(), expected.size()) << lines.join(QLatin1Char('\n')).toStdString();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            EXPECT_TRUE(lines[i].startsWith(QLatin1String("kiosk.json: "))) << lines[i].toStdString();
            EXPECT_THAT(lines[i].toStdString(), HasSubstr(expected[i].toStdString()));
        }
    }
}

TEST(KioskConfig, OfAnEmptyObjectButTheVersionIsTheDefault) {
    const KioskConfigReading reading = read(R"({"kneemap-kiosk": 1})");
    EXPECT_THAT(faultLines(reading), IsEmpty());
    EXPECT_EQ(reading.config, KioskConfig{});
    EXPECT_EQ(reading.config.idle.seconds, 75);
    EXPECT_EQ(reading.config.idle.countdownSeconds, 20);
    EXPECT_EQ(reading.config.idle.emergencySeconds, 300);
    EXPECT_FALSE(reading.config.staff.counts);
}

TEST(KioskConfig, ReadsEveryKey) {
    const KioskConfigReading reading = read(R"({
        "kneemap-kiosk": 1, "note": "by the window",
        "clinic": {"name": "Mühlweg", "logo": "/etc/logo.svg", "phone": "+44 (0)20 7946-0"},
        "words": {"de": {"emergency-number": "112", "place": "die Praxis am Markt", "phone": "030 1", "opening": "Guten Tag."}},
        "languages": ["de", "ar"], "default-language": "ar", "clinician-language": "de",
        "idle": {"seconds": 45, "countdown-seconds": 60, "emergency-seconds": 900},
        "screen": {"pixels-per-mm": 3.5, "ui-scale": 1.25, "theme": "contrast", "bring-it-down": true},
        "staff": {"pin-hash": "$argon2id$v=19$m=65536,t=2,p=1$bSPXVKXzg5aFXz7hAmNmOg$6u1X1Nn8D2KzPHJf0dp6sWb4xQbqMBAfDVgdlYzJj3A",
                  "gesture": "corners-anticlockwise", "counts": true},
        "export": {"folder": "/srv/out", "ask": false},
        "printer": "desk", "content-folder": "/srv/content"})");
    ASSERT_THAT(faultLines(reading), IsEmpty());
    const KioskConfig& config = reading.config;
    EXPECT_EQ(config.clinic, (KioskConfig::Clinic{QStringLiteral("Mühlweg"), QStringLiteral("/etc/logo.svg"), QStringLiteral("+44 (0)20 7946-0")}));
    EXPECT_EQ(config.words, (std::map<QString, ClinicWords>{{QStringLiteral("de"), {QStringLiteral("112"), QStringLiteral("die Praxis am Markt"), QStringLiteral("030 1"), QStringLiteral("Guten Tag.")}}}));
    EXPECT_EQ(config.languages, QStringList({QStringLiteral("de"), QStringLiteral("ar")}));
    EXPECT_EQ(config.defaultLanguage, QStringLiteral("ar"));
    EXPECT_EQ(config.clinicianLanguage, QStringLiteral("de"));
    EXPECT_EQ(config.idle, (KioskConfig::Idle{45, 60, 900}));
    EXPECT_EQ(config.screen, (KioskConfig::Screen{3.5, 1.25, ThemeChoice::contrast, true}));
    EXPECT_TRUE(config.staff.pinHash.startsWith(QLatin1String("$argon2id$")));
    EXPECT_EQ(config.staff.gesture, StaffGesture::cornersAnticlockwise);
    EXPECT_TRUE(config.staff.counts);
    EXPECT_EQ(config.exporting, (KioskConfig::Export{QStringLiteral("/srv/out"), false}));
    EXPECT_EQ(config.printer, QStringLiteral("desk"));
    EXPECT_EQ(config.contentFolder, QStringLiteral("/srv/content"));
}

TEST(KioskConfig, StartsInTheFirstLanguageOnOffer) {
    EXPECT_EQ(read(R"({"kneemap-kiosk": 1, "languages": ["de", "en"]})").config.defaultLanguage, QStringLiteral("de"));
}

TEST(KioskConfig, LendsNumbersToEveryLanguageAndPlacesToNone) {
    const KioskConfig config = read(R"({"kneemap-kiosk": 1, "clinic": {"phone": "030 1"}, "default-language": "de", "words": {
        "de": {"emergency-number": "112", "place": "die Praxis"}, "en": {"phone": "030 2"}, "ar": {"emergency-number": "999"}}})").config;
    using Words = std::map<std::string, QString>;
    EXPECT_EQ(config.placeholders(QStringLiteral("de")), (Words{{"emergency-number", QStringLiteral("112")}, {"place", QStringLiteral("die Praxis")}, {"phone", QStringLiteral("030 1")}}));
    EXPECT_EQ(config.placeholders(QStringLiteral("en")), (Words{{"emergency-number", QStringLiteral("112")}, {"phone", QStringLiteral("030 2")}}));
    EXPECT_EQ(config.placeholders(QStringLiteral("ar")), (Words{{"emergency-number", QStringLiteral("999")}, {"phone", QStringLiteral("030 1")}}));
    EXPECT_THAT(KioskConfig{}.placeholders(QStringLiteral("en")), IsEmpty());
}

TEST(KioskConfig, RefusesAFileThatIsTooLargeWithoutReadingIt) {
    const std::string large = R"({"kneemap-kiosk": 1})" + std::string(1u << 20, ' ');
    EXPECT_EQ(faultLines(read(large)), QStringList(QStringLiteral("kiosk.json: larger than 1 MiB: refused")));
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("large.json"), QByteArray::fromStdString(large));
    EXPECT_EQ(faultLines(loadKioskConfig(path)), QStringList(path + QStringLiteral(": larger than 1 MiB: refused")));
}

TEST(KioskConfig, TellsOfAFileThatIsNotThereOrIsAFolder) {
    const QTemporaryDir folder;
    EXPECT_EQ(faultLines(loadKioskConfig(folder.filePath(QStringLiteral("none.json")))), QStringList(folder.filePath(QStringLiteral("none.json")) + QStringLiteral(": there is no such file")));
    EXPECT_EQ(faultLines(loadKioskConfig(folder.path())), QStringList(folder.path() + QStringLiteral(": this is no file")));
}

TEST(KioskConfig, LooksAtTheLogoBeforeItIsShown) {
    const QTemporaryDir folder;
    const auto load = [&folder](const QString& logo) {
        return loadKioskConfig(written(folder, QStringLiteral("kiosk.json"), QStringLiteral(R"({"kneemap-kiosk": 1, "printer": "desk", "clinic": {"logo": "%1"}})").arg(logo).toUtf8()));
    };
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::green);
    ASSERT_TRUE(picture.save(folder.filePath(QStringLiteral("good.png"))));
    const QString svg = written(folder, QStringLiteral("good.svg"), R"(<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>)");
    EXPECT_THAT(faultLines(load(folder.filePath(QStringLiteral("good.png")))), IsEmpty());
    EXPECT_THAT(faultLines(load(svg)), IsEmpty());
    for (const QString& bad : {folder.filePath(QStringLiteral("missing.png")), written(folder, QStringLiteral("words.svg"), "Mill Road"), written(folder, QStringLiteral("words.png"), "Mill Road")}) {
        const KioskConfigReading reading = load(bad);
        ASSERT_THAT(reading.faults, SizeIs(1)) << bad.toStdString();
        EXPECT_EQ(reading.faults.front().place, "/clinic/logo");
        EXPECT_THAT(reading.faults.front().reason, HasSubstr(bad.toStdString()));
        EXPECT_EQ(reading.config, KioskConfig{});
    }
}

}  // namespace
}  // namespace kneemap
