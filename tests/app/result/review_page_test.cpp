#include "app/pages/result/review_page.h"

#include <gtest/gtest.h>

#include "core/interview/interview.h"
#include "tests/app/result/result_test.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using tests::Told;

class ReviewPageTest : public ResultTest {
protected:
    ReviewPage page{checkUp, text};
};

TEST_F(ReviewPageTest, GroupsTheAnswersInTheOrderTheyWereAsked) {
    take("textbook/pfp-29m-desk");
    open(page);
    const QStringList shown = headings(page);
    qsizetype before = -1;
    for (const char* name : {"Check your answers", "Where it hurts", "Safety", "About you", "Your pain"}) {
        const qsizetype place = shown.indexOf(QString::fromLatin1(name));
        EXPECT_GT(place, before) << name;
        before = place;
    }
}

TEST_F(ReviewPageTest, LetsEveryAnswerBeChanged) {
    take("textbook/pfp-29m-desk");
    open(page);
    std::vector<QuestionId> asked;
    QObject::connect(&page, &ReviewPage::changeAsked, &page, [&](const QuestionId& question) { asked.push_back(question); });
    for (const auto& [id, answer] : checkUp.history().answers) {
        const Question* question = knowledge().find(id);
        QAbstractButton* change = button(page, QStringLiteral("Change: %1").arg(ClinicalText::of(question->text)));
        ASSERT_NE(change, nullptr) << id.text();
        change->click();
        EXPECT_EQ(asked.back(), id);
        for (const QString& line : text.answer(*question, answer).split(QLatin1Char('\n'))) EXPECT_TRUE(shows(page, line)) << line.toStdString();
    }
    EXPECT_EQ(asked.size(), checkUp.history().answers.size());
    QSignalSpy spots(&page, &ReviewPage::changeSpotsAsked);
    button(page, QStringLiteral("Change: Left knee"))->click();
    EXPECT_EQ(spots.size(), 1);
    QSignalSpy pattern(&page, &ReviewPage::changePatternAsked);
    button(page, QStringLiteral("Change: How would you show someone the pain?"))->click();
    EXPECT_EQ(pattern.size(), 1);
}

TEST_F(ReviewPageTest, SaysWhatWasNotSureOrSkipped) {
    take(Told().safe().marks({"patella"}).unsure("stairs").skips("sitting"));
    open(page);
    EXPECT_TRUE(shows(page, QStringLiteral("Not sure")));
    EXPECT_TRUE(shows(page, QStringLiteral("Skipped")));
}

TEST_F(ReviewPageTest, SetsAsideWhatNoLongerCounts) {
    // A follow-up whose first question has since been answered otherwise.
    const History history = Told().safe().marks({"patella"}).says("more-swollen", "hot-but-bends");
    ASSERT_FALSE(withoutStaleAnswers(knowledge(), history).answers.contains(QuestionId("more-swollen")));
    take(history);
    open(page);
    EXPECT_TRUE(headings(page).contains(QStringLiteral("Not used any more")));
    EXPECT_EQ(button(page, QStringLiteral("Change: %1").arg(text.question(QuestionId("more-swollen")))), nullptr);
}

TEST_F(ReviewPageTest, LeadsToTheResult) {
    take("textbook/pfp-29m-desk");
    open(page);
    EXPECT_EQ(page.footer().main, QStringLiteral("See my result"));
    QSignalSpy asked(&page, &ReviewPage::resultAsked);
    page.goOn();
    EXPECT_EQ(asked.size(), 1);
}

}  // namespace
}  // namespace kneemap
