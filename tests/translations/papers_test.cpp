/// What leaves the room, in every language: it fits its paper, and a clinician's page may speak another language.
#include <QApplication>
#include <algorithm>

#include "app/language.h"
#include "app/report/paper_pages.h"
#include "app/report/plain_text.h"
#include "tests/app/report/report_case.h"

namespace kneemap {
namespace {

std::vector<QString> codes() {
    std::vector<QString> list;
    for (const LanguageName& name : Language::available()) list.push_back(name.code);
    return list;
}

class Papers : public ReportCase, public ::testing::WithParamInterface<QString> {
protected:
    void SetUp() override { language_.speak(GetParam()); }
    void TearDown() override { language_.speak(QStringLiteral("en")); }
    Language language_;
};

/// Smaller than this is hard to read on paper.
constexpr double leastPoints = 7.5;

TEST_P(Papers, OfEveryCaseFitTwoPages) {
    for (const tests::ToldCase& one : cases()) {
        const PaperDocument document = reportDocument(reportOf(one.history), text, monday);
        EXPECT_EQ(document.language, QLocale().bcp47Name());
        const PaperPages pages(document, usualPaper());
        EXPECT_EQ(pages.count(), 2) << one.name;
        for (int i = 0; i < pages.count(); ++i) EXPECT_GE(pages.bodyPoints(i), leastPoints) << one.name << ", page " << i + 1;
    }
}

/// Long words may take a third page rather than small type.
TEST_P(Papers, WithAllThatCanBeAddedAreReadable) {
    for (const tests::ToldCase& one : cases()) {
        const PaperPages pages(reportDocument(reportOf(one.history), text, monday, {true, true, false, SkinTone::light}), usualPaper());
        EXPECT_GE(pages.count(), 2) << one.name;
        for (int i = 0; i < pages.count(); ++i) EXPECT_GE(pages.bodyPoints(i), leastPoints) << one.name << ", page " << i + 1;
    }
}

TEST_P(Papers, ToAnswerOnPaperFitOnePage) {
    const PaperPages pages(paperQuestionnaire(text), usualPaper());
    EXPECT_EQ(pages.count(), 1);
    EXPECT_GE(pages.bodyPoints(0), leastPoints);
}

TEST_P(Papers, ForTheClinicianSpeakTheClinicsLanguageAndNothingElseChanges) {
    const Report report = reportOf("textbook/pfp-29m-desk");
    const PaperDocument alone = reportDocument(report, text, monday);
    for (const QString& other : codes()) {
        const PaperDocument document = reportDocument(report, text, monday, {false, false, false, SkinTone::light, other});
        EXPECT_EQ(document.sheets.front().title, alone.sheets.front().title);
        EXPECT_EQ(document.sheets.back().direction, QLocale(other).textDirection());
        EXPECT_EQ(document.sheets.back().title == alone.sheets.back().title, other == GetParam()) << qPrintable(other);
        const PaperDocument there = [&] {
            const SpokenAside spoken(other);
            return reportDocument(report, text, monday);
        }();
        EXPECT_EQ(plainText({{}, {}, {document.sheets.back()}}), plainText({{}, {}, {there.sheets.back()}})) << qPrintable(other);
    }
    EXPECT_EQ(QLocale().language(), QLocale(GetParam()).language());
    EXPECT_EQ(QApplication::layoutDirection(), QLocale(GetParam()).textDirection());
}

INSTANTIATE_TEST_SUITE_P(Languages, Papers, ::testing::ValuesIn(codes()), [](const auto& one) { return one.param.toStdString(); });

}  // namespace
}  // namespace kneemap
