/// How a language counts, dates and reads.
#include "app/language.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <algorithm>

#include "app/clinical_text.h"
#include "app/diagram/knee_diagram.h"
#include "app/diagram/zone_model.h"
#include "ts_file.h"

namespace kneemap {
namespace {

class Speaking : public ::testing::Test {
protected:
    void TearDown() override { language.speak(QStringLiteral("en")); }
    Language language;
};

TEST_F(Speaking, EveryFileIsALanguageOfTheMenu) {
    QStringList offered, there{QStringLiteral("en")};
    for (const LanguageName& name : Language::available()) offered.append(name.code);
    for (const auto& [code, file] : translationFiles()) there.append(code);
    offered.sort();
    there.sort();
    EXPECT_EQ(offered, there);
    for (const LanguageName& name : Language::available()) {
        language.speak(name.code);
        EXPECT_EQ(language.code(), name.code);
        EXPECT_EQ(language.ownName(), name.ownName);
        EXPECT_FALSE(name.ownName.isEmpty());
    }
}

TEST_F(Speaking, ALanguageNobodyHasWrittenIsEnglish) {
    language.speak(QStringLiteral("de"));
    language.speak(QStringLiteral("tlh"));
    EXPECT_EQ(language.code(), QStringLiteral("en"));
    EXPECT_EQ(ClinicalText::of(std::string("Knee osteoarthritis")), QStringLiteral("Knee osteoarthritis"));
    EXPECT_EQ(QApplication::layoutDirection(), Qt::LeftToRight);
}

TEST_F(Speaking, ACountryThatHasNoFileOfItsOwnSpeaksTheLanguage) {
    language.speak(QStringLiteral("es_MX"));
    EXPECT_EQ(language.code(), QStringLiteral("es"));
}

/// One language is in memory: what is not said in this one is said in English, never in the one before.
TEST_F(Speaking, TheLanguageBeforeIsForgotten) {
    language.speak(QStringLiteral("de"));
    const QString german = ClinicalText::of(std::string("Knee osteoarthritis"));
    language.speak(QStringLiteral("es"));
    const QString spanish = ClinicalText::of(std::string("Knee osteoarthritis"));
    language.speak(QStringLiteral("en"));
    EXPECT_NE(german, spanish);
    EXPECT_EQ(ClinicalText::of(std::string("Knee osteoarthritis")), QStringLiteral("Knee osteoarthritis"));
}

TEST_F(Speaking, NumbersAndDatesAreWrittenInDigitsFrom0To9) {
    for (const LanguageName& name : Language::available()) {
        language.speak(name.code);
        const QString written = QLocale().toString(1234567890) + ClinicalText::day(QDate(2027, 1, 3)) + QLocale().toString(QTime(18, 40), QLocale::ShortFormat);
        for (const QChar c : written) EXPECT_TRUE(!c.isDigit() || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))) << qPrintable(written);
        EXPECT_EQ(QLocale().language(), QLocale(name.code).language());
        EXPECT_EQ(QApplication::layoutDirection(), QLocale(name.code).textDirection());
    }
}

TEST_F(Speaking, DaysAndMonthsAreThoseOfTheLanguage) {
    const QDate date(2027, 1, 3);
    language.speak(QStringLiteral("de"));
    EXPECT_EQ(ClinicalText::day(date), QStringLiteral("Sonntag, 3. Januar"));
    language.speak(QStringLiteral("es"));
    EXPECT_EQ(ClinicalText::day(date), QStringLiteral("domingo 3 de enero"));
    language.speak(QStringLiteral("ar"));
    EXPECT_EQ(ClinicalText::day(date), QString::fromUtf8("الأحد 3 يناير"));
    language.speak(QStringLiteral("en"));
    EXPECT_EQ(ClinicalText::day(date), QStringLiteral("Sunday 3 January"));
}

/// Arabic has six forms: 0, 1, 2, 3 to 10, 11 to 99, 100.
TEST_F(Speaking, CountsInThePluralFormsOfTheLanguage) {
    const auto spots = [](int n) { return KneeDiagram::tr("%n spots", nullptr, n); };
    language.speak(QStringLiteral("en"));
    EXPECT_EQ(spots(1), QStringLiteral("1 spot"));
    EXPECT_EQ(spots(2), QStringLiteral("2 spots"));
    language.speak(QStringLiteral("ar"));
    QStringList forms;
    for (const int n : {0, 1, 2, 3, 11, 100}) forms.append(spots(n).remove(QString::number(n)).trimmed());
    EXPECT_EQ(spots(4).remove(QLatin1Char('4')).trimmed(), forms.at(3));
    EXPECT_NE(forms.at(1), forms.at(3));
    EXPECT_NE(forms.at(2), forms.at(3));
    EXPECT_NE(forms.at(3), forms.at(4));
}

}  // namespace
}  // namespace kneemap
