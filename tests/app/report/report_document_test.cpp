#include "app/report/report_document.h"

#include "app/care_parts.h"
#include "app/report/paper_pages.h"
#include "app/report/plain_text.h"
#include "tests/app/report/report_case.h"

namespace kneemap {
namespace {

class ReportDocument : public ReportCase {
protected:
    static QString said(const PaperDocument& document) { return plainText(document); }
};

TEST_F(ReportDocument, OfEveryCaseBeginsWithHowUrgentItIsOnEverySheet) {
    for (const tests::ToldCase& one : cases()) {
        const Report report = reportOf(one.history);
        const PaperDocument document = reportDocument(report, text, monday, {true, true, false, SkinTone::light});
        for (const PaperSheet& sheet : document.sheets) {
            if (sheet.title == QStringLiteral("My exercises")) continue;
            const QString heading = text.cardHeading(report.assessment.urgency);
            const auto card = std::find_if(sheet.blocks.begin(), sheet.blocks.end(), [](const PaperBlock& block) { return std::holds_alternative<CareCardPart>(block.part); });
            ASSERT_NE(card, sheet.blocks.end()) << one.name;
            EXPECT_LE(card - sheet.blocks.begin(), 1) << one.name;
            EXPECT_EQ(std::get<CareCardPart>(card->part).heading, heading) << one.name;
        }
        EXPECT_FALSE(said(document).contains(QLatin1Char('{'))) << one.name << ": a placeholder was left";
    }
}

TEST_F(ReportDocument, OfEveryCaseFitsTwoPagesOnBothPapers) {
    for (const tests::ToldCase& one : cases()) {
        const PaperDocument document = reportDocument(reportOf(one.history), text, monday, {false, true, false, SkinTone::light});
        for (const QSizeF& paper : {a4, letter}) {
            const PaperPages pages(document, paper);
            EXPECT_EQ(pages.count(), 2) << one.name << " on " << paper.width();
            for (int i = 0; i < pages.count(); ++i) EXPECT_GE(pages.bodyPoints(i), 7.5) << one.name << " on " << paper.width();
        }
    }
}

TEST_F(ReportDocument, OfEveryEmergencyNamesNoCauseAndNoExercise) {
    int emergencies = 0;
    for (const tests::ToldCase& one : cases()) {
        const Report report = reportOf(one.history);
        if (!report.isEmergency()) continue;
        ++emergencies;
        const QString words = said(reportDocument(report, text, monday, {true, true, false, SkinTone::light}));
        for (const Condition& condition : knowledge().conditions()) {
            if (condition.kind != ConditionKind::six) continue;
            EXPECT_FALSE(words.contains(ClinicalText::of(condition.name))) << one.name << ": " << condition.name;
        }
        for (const Exercise& exercise : knowledge().exercises()) EXPECT_FALSE(words.contains(ClinicalText::of(exercise.name))) << one.name << ": " << exercise.name;
    }
    EXPECT_GE(emergencies, 3);
}

TEST_F(ReportDocument, OfACalmCaseTellsWhenToComeBackByDateAndWhatToDo) {
    const QString words = said(paperOf("textbook/pfp-29m-desk"));
    for (const char* part : {"Not urgent", "Monday 7 December", "Kneecap pain (runner’s knee): Fits well", "This week", "Do", "Leave", "When to get help", "Get emergency help if any of these start",
                             "For learning. It does not replace a doctor or physio."}) {
        EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part << "\n" << words.toStdString();
    }
    EXPECT_LT(words.indexOf(QStringLiteral("Not urgent")), words.indexOf(QStringLiteral("Kneecap pain")));
}

TEST_F(ReportDocument, ForTheClinicianHasFlagsWithCodesAnswersAndCautions) {
    const PaperSheet sheet = paperOf("textbook/septic-41m-fever").sheets.back();
    const QString words = plainText(sheet);
    EXPECT_TRUE(words.contains(QStringLiteral("For the clinician")));
    EXPECT_TRUE(words.contains(QStringLiteral("R1: "))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("This is not a diagnosis.")));
    EXPECT_TRUE(words.contains(QStringLiteral("What was answered")));
    EXPECT_TRUE(words.contains(QStringLiteral("Cautions for medicines and exercise")));
}

TEST_F(ReportDocument, HidesTheAgeEverywhereIfAsked) {
    const QString shown = said(paperOf("textbook/pfp-29m-desk"));
    EXPECT_TRUE(shown.contains(QStringLiteral("Age: 29")));
    ReportChoices choices;
    choices.hideAge = true;
    const QString hidden = said(paperOf("textbook/pfp-29m-desk", choices));
    EXPECT_FALSE(hidden.contains(QStringLiteral("Age: 29")));
    EXPECT_FALSE(hidden.contains(QStringLiteral("Your age")));
}

TEST_F(ReportDocument, AddsExercisesAndQuestionsOnlyIfAsked) {
    const auto has = [](const QString& words, const char* part) { return words.contains(QString::fromUtf8(part)); };
    const QString plain = said(paperOf("textbook/pfp-29m-desk"));
    EXPECT_FALSE(has(plain, "My exercises"));
    EXPECT_FALSE(has(plain, "Questions to ask"));
    ReportChoices choices;
    choices.exercises = choices.questions = true;
    const PaperDocument added = paperOf("textbook/pfp-29m-desk", choices);
    EXPECT_EQ(added.sheets.size(), 3U);
    EXPECT_TRUE(has(said(added), "My exercises"));
    EXPECT_TRUE(has(said(added), "Questions to ask"));
    const Report report = reportOf("textbook/pfp-29m-desk");
    ASSERT_FALSE(report.exercises.empty());
    for (const ExerciseId& id : report.exercises) EXPECT_TRUE(said(added).contains(ClinicalText::of(knowledge().find(id)->stopIf))) << id.text();
}

TEST_F(ReportDocument, OfThePaperQuestionnaireHoldsEverySafetyItemOnOnePage) {
    const PaperDocument document = paperQuestionnaire(text);
    const QString words = said(document);
    for (const char* id : {"safety-now", "safety-knee", "safety-you", "injury"}) {
        for (const Option& option : knowledge().find(QuestionId(id))->options) {
            if (!option.hidden) {
                EXPECT_TRUE(words.contains(QStringLiteral("[ ] ") + ClinicalText::of(option.text))) << option.text;
            }
        }
    }
    for (const QSizeF& paper : {a4, letter}) EXPECT_EQ(PaperPages(document, paper).count(), 1);
}

}  // namespace
}  // namespace kneemap
