#include "app/pages/settings/app_settings.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <random>

namespace kneemap {
namespace {

class AppSettingsTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("kneemap.ini"));

    void put(const QByteArray& bytes) const {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    static QByteArray bytesOf(const QString& path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    static void expectSound(const AppSettings& settings) {
        EXPECT_GE(settings.textSize(), 100);
        EXPECT_LE(settings.textSize(), 200);
        EXPECT_LE(static_cast<int>(settings.colours()), static_cast<int>(ThemeChoice::contrast));
        EXPECT_LE(static_cast<int>(settings.skinTone()), static_cast<int>(SkinTone::deep));
        EXPECT_LE(static_cast<int>(settings.unit()), static_cast<int>(DistanceUnit::miles));
        EXPECT_LE(settings.language().size(), 12);
        EXPECT_LE(settings.windowPlace().size(), 1024);
    }
};

TEST_F(AppSettingsTest, TheFirstStartNeedsNoFileAndMakesNone) {
    const AppSettings settings(file);
    EXPECT_EQ(settings.language(), QString());
    EXPECT_EQ(settings.textSize(), 100);
    EXPECT_EQ(settings.colours(), ThemeChoice::matchComputer);
    EXPECT_FALSE(settings.hasLessMotion());
    EXPECT_EQ(settings.skinTone(), SkinTone::light);
    EXPECT_TRUE(settings.keepsChecks());
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(AppSettingsTest, EveryChoiceComesBack) {
    {
        AppSettings settings(file);
        settings.setLanguage(QStringLiteral("pt_BR"));
        settings.setTextSize(175);
        settings.setColours(ThemeChoice::contrast);
        settings.setLessMotion(true);
        settings.setUnit(DistanceUnit::miles);
        settings.setSkinTone(SkinTone::deep);
        settings.setKeepsChecks(false);
        settings.setWindowPlace("\x01 any\n bytes");
        settings.closeHint(Hint::spots);
        EXPECT_TRUE(settings.isStored());
    }
    const AppSettings again(file);
    EXPECT_EQ(again.language(), QStringLiteral("pt_BR"));
    EXPECT_EQ(again.textSize(), 175);
    EXPECT_EQ(again.colours(), ThemeChoice::contrast);
    EXPECT_TRUE(again.hasLessMotion());
    EXPECT_EQ(again.unit(), DistanceUnit::miles);
    EXPECT_EQ(again.skinTone(), SkinTone::deep);
    EXPECT_FALSE(again.keepsChecks());
    EXPECT_EQ(again.windowPlace(), "\x01 any\n bytes");
    EXPECT_FALSE(again.wantsHint(Hint::spots));
    EXPECT_TRUE(again.wantsHint(Hint::answers));
}

TEST_F(AppSettingsTest, WhatHoldsForThisRunAloneIsReadAndNotWritten) {
    {
        AppSettings settings(file);
        settings.setTextSize(150);
        settings.setColours(ThemeChoice::dark);
    }
    const QByteArray before = bytesOf(file);
    {
        AppSettings settings(file, AppSettings::Keeping::forThisRun);
        EXPECT_EQ(settings.colours(), ThemeChoice::dark);
        settings.setTextSize(200);
        EXPECT_EQ(settings.textSize(), 200);
    }
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(AppSettingsTest, PlaceAndHintsAreStoredWithoutAWord) {
    AppSettings settings(file);
    int told = 0;
    QObject::connect(&settings, &AppSettings::changed, &settings, [&] { ++told; });
    settings.setWindowPlace("somewhere");
    settings.closeHint(Hint::answers);
    EXPECT_EQ(told, 0);
    EXPECT_EQ(AppSettings(file).windowPlace(), "somewhere");
}

TEST_F(AppSettingsTest, TellsOfAChangeOnceAndOfNoneNever) {
    AppSettings settings(file);
    int told = 0;
    QObject::connect(&settings, &AppSettings::changed, &settings, [&] { ++told; });
    settings.setTextSize(150);
    EXPECT_EQ(told, 1);
    settings.setTextSize(150);
    settings.setLessMotion(false);
    EXPECT_EQ(told, 1);
}

TEST_F(AppSettingsTest, KeepsTheTextSizeInItsBounds) {
    AppSettings settings(file);
    settings.setTextSize(10'000);
    EXPECT_EQ(settings.textSize(), 200);
    settings.setTextSize(-7);
    EXPECT_EQ(settings.textSize(), 100);
}

TEST_F(AppSettingsTest, ALanguageThatIsNoneIsTheComputers) {
    AppSettings settings(file);
    for (const char* code : {"../../etc/passwd", "english", "D", "de_", "de DE", "%s%s", "de_DE_extra"}) {
        settings.setLanguage(QStringLiteral("de"));
        settings.setLanguage(QString::fromLatin1(code));
        EXPECT_EQ(settings.language(), QString()) << code;
    }
    for (const char* code : {"de", "pt_BR", "zh_Hant", "zh-Hant_TW", "es_419"}) {
        settings.setLanguage(QString::fromLatin1(code));
        EXPECT_EQ(settings.language(), QString::fromLatin1(code));
    }
}

TEST_F(AppSettingsTest, OneBadValueDoesNotSpoilTheOthers) {
    put("[General]\nlanguage=de\ntextSize=huge\ncolours=mauve\nlessMotion=true\nunit=furlongs\nskinTone=medium\nkeepChecks=perhaps\n");
    const AppSettings settings(file);
    EXPECT_EQ(settings.language(), QStringLiteral("de"));
    EXPECT_EQ(settings.textSize(), 100);
    EXPECT_EQ(settings.colours(), ThemeChoice::matchComputer);
    EXPECT_TRUE(settings.hasLessMotion());
    EXPECT_EQ(settings.skinTone(), SkinTone::medium);
    EXPECT_TRUE(settings.keepsChecks());
}

TEST_F(AppSettingsTest, StrangeValuesAreTakenAsNeverSet) {
    const QByteArray values[] = {"",
                                 "-1",
                                 "99",
                                 "201",
                                 "2147483648",
                                 "99999999999999999999",
                                 "150.5",
                                 "1e2",
                                 "0x96",
                                 "150, 175",
                                 "@Invalid()",
                                 "@ByteArray(150)",
                                 "@Variant(\\0\\0\\0\\x2\\0\\0\\0\\x96)",
                                 "@Variant(\\0\\0\\0\\t\\xff\\xff\\xff\\xff)",
                                 "@Variant(\\0\\0\\0\\xb\\xff\\xff\\xff\\xfe)",
                                 "@Point(1 2)",
                                 "@Rect(1 2 3 4)",
                                 "\"unclosed",
                                 "\\x",
                                 "%n%n%n%n",
                                 QByteArray(20'000, 'x')};
    for (const QByteArray& value : values) {
        for (const char* key : {"language", "textSize", "colours", "lessMotion", "unit", "skinTone", "keepChecks", "windowPlace", "spotsHintClosed", "answersHintClosed"}) {
            put(QByteArray("[General]\n") + key + '=' + value + '\n');
            const AppSettings settings(file);
            expectSound(settings);
            EXPECT_EQ(settings.textSize(), 100) << value.constData();
            EXPECT_EQ(settings.colours(), ThemeChoice::matchComputer);
            EXPECT_EQ(settings.language(), QString()) << value.constData();
            EXPECT_TRUE(settings.keepsChecks());
        }
    }
}

TEST_F(AppSettingsTest, NoiseIsReadWithoutHarm) {
    std::mt19937 random(20261123);  // NOLINT: the same noise each time
    std::uniform_int_distribution<int> byte(0, 255), length(0, 3000);
    for (int round = 0; round < 80; ++round) {
        QByteArray noise;
        for (int i = length(random); i > 0; --i) noise.append(static_cast<char>(byte(random)));
        put(noise);
        AppSettings settings(file);
        expectSound(settings);
        settings.setTextSize(125);
        EXPECT_EQ(AppSettings(file).textSize(), 125);
    }
}

TEST_F(AppSettingsTest, ASpoiltStoreIsReadWithoutHarm) {
    {
        AppSettings settings(file);
        settings.setLanguage(QStringLiteral("de"));
        settings.setTextSize(175);
        settings.setColours(ThemeChoice::dark);
    }
    const QByteArray sound = bytesOf(file);
    std::mt19937 random(7);  // NOLINT: the same damage each time
    std::uniform_int_distribution<int> byte(0, 255);
    std::uniform_int_distribution<qsizetype> place(0, sound.size() - 1);
    for (int round = 0; round < 200; ++round) {
        QByteArray spoilt = sound;
        for (int hits = 1 + round % 8; hits > 0; --hits) spoilt[place(random)] = static_cast<char>(byte(random));
        if (round % 3 == 0) spoilt.truncate(place(random));
        put(spoilt);
        expectSound(AppSettings(file));
    }
}

TEST_F(AppSettingsTest, AFileTooLargeToBeOursIsKeptAside) {
    const QByteArray large = "[General]\ntextSize=150\n" + QByteArray(200'000, '#');
    put(large);
    AppSettings settings(file);
    EXPECT_EQ(settings.textSize(), 100);
    EXPECT_EQ(bytesOf(file), large) << "reading must not change it";
    settings.setTextSize(125);
    EXPECT_EQ(AppSettings(file).textSize(), 125);
    EXPECT_EQ(bytesOf(file + QStringLiteral(".unreadable")), large);
}

TEST_F(AppSettingsTest, WhatIsNoneOfOursIsKeptAside) {
    const QByteArray letter = "[General]\ntextSize=150\nDear diary\n";
    put(letter);
    AppSettings settings(file);
    EXPECT_EQ(settings.textSize(), 150);
    settings.setColours(ThemeChoice::dark);
    EXPECT_EQ(AppSettings(file).textSize(), 150);
    EXPECT_EQ(bytesOf(file + QStringLiteral(".unreadable")), letter);
}

TEST_F(AppSettingsTest, AFolderInItsPlaceHoldsForThisRun) {
    ASSERT_TRUE(QDir().mkpath(file + QStringLiteral("/inside")));
    AppSettings settings(file);
    settings.setTextSize(150);
    EXPECT_EQ(settings.textSize(), 150);
    EXPECT_FALSE(settings.isStored());
    EXPECT_TRUE(QFileInfo(file).isDir());
}

TEST_F(AppSettingsTest, MakesTheFolderItNeeds) {
    const QString deep = folder.filePath(QStringLiteral("not/yet/there/kneemap.ini"));
    AppSettings settings(deep);
    settings.setColours(ThemeChoice::dark);
    EXPECT_TRUE(settings.isStored());
    EXPECT_EQ(AppSettings(deep).colours(), ThemeChoice::dark);
}

TEST_F(AppSettingsTest, WithoutAFileNothingTouchesTheDisk) {
    AppSettings settings{QString()};
    settings.setTextSize(200);
    EXPECT_EQ(settings.textSize(), 200);
    EXPECT_TRUE(settings.isStored());
    EXPECT_EQ(AppSettings{QString()}.textSize(), 100);
}

TEST_F(AppSettingsTest, ResetIsTheFirstStart) {
    AppSettings settings(file);
    settings.setTextSize(200);
    settings.setLanguage(QStringLiteral("de"));
    settings.reset();
    EXPECT_EQ(settings.textSize(), 100);
    EXPECT_EQ(AppSettings(file).language(), QString());
}

TEST_F(AppSettingsTest, TheLookFollows) {
    AppSettings settings(file);
    settings.setColours(ThemeChoice::dark);
    settings.setTextSize(150);
    settings.setLessMotion(true);
    Theme look;
    applyLook(settings, look);
    EXPECT_EQ(look.kind(), ThemeKind::dark);
    EXPECT_EQ(look.textScale(), 150);
    EXPECT_TRUE(look.motionReduced());
}

}  // namespace
}  // namespace kneemap
