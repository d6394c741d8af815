#include "app/pages/library/training_check_page.h"

#include "app/pages/library/link_card.h"
#include "app/pages/library/self_check_question.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/option_group.h"
#include "tests/app/library/library_test.h"

namespace kneemap {
namespace {

class TrainingCheckPageTest : public LibraryTest {
protected:
    TrainingCheckPage page{checkUp, text};

    void answer(int question, int row) {
        const auto groups = page.findChildren<OptionGroup*>();
        ASSERT_LT(question, groups.size());
        groups[question]->row(row)->click();
        settle();
    }

    void openCause(const char* id) {
        open(page);
        page.show(TrainingCauseId(id));
        settle();
    }
};

TEST_F(TrainingCheckPageTest, BeginsWithFourDoorsAndTwoPlainTruths) {
    open(page);
    EXPECT_EQ(page.heading()->text(), QStringLiteral("What set it off?"));
    EXPECT_EQ(page.findChildren<LinkCard*>().size(), 4);
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("Running itself is not bad for knees.")));
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("Don’t run through pain.")));
    EXPECT_FALSE(page.footer().shown);
}

TEST_F(TrainingCheckPageTest, ADoorLeadsIntoItsCheckAndBackLeadsOut) {
    open(page);
    const TrainingCause& first = knowledge().trainingCauses().front();
    buttonNamed<LinkCard>(page, ClinicalText::of(first.name))->click();
    settle();
    EXPECT_EQ(page.heading()->text(), ClinicalText::of(first.name));
    EXPECT_TRUE(page.footer().shown);
    EXPECT_TRUE(page.stepBack());
    settle();
    EXPECT_EQ(page.findChildren<LinkCard*>().size(), 4);
    EXPECT_FALSE(page.stepBack());
}

TEST_F(TrainingCheckPageTest, AnAnswerShowsAtOnceWhatItMeans) {
    openCause("training-load");
    EXPECT_TRUE(page.footer().progress.isEmpty());
    answer(0, 3);
    const QString words = wordsOn(page);
    EXPECT_TRUE(words.contains(QStringLiteral("one run was more than double")));
    EXPECT_TRUE(words.contains(QStringLiteral("What to change")));
    EXPECT_FALSE(page.footer().progress.isEmpty());
}

TEST_F(TrainingCheckPageTest, AHarmlessAnswerIsNotForYou) {
    openCause("training-load");
    answer(0, 0);
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("Not for you")));
    EXPECT_FALSE(wordsOn(page).contains(QStringLiteral("What to change")));
}

TEST_F(TrainingCheckPageTest, AnswersStayOutOfTheCheckUpAndSurviveLeaving) {
    openCause("training-load");
    answer(0, 3);
    EXPECT_TRUE(checkUp.isEmpty());
    page.hide();
    page.show(TrainingCauseId("training-load"));
    page.QWidget::show();
    settle();
    EXPECT_TRUE(page.findChildren<OptionGroup*>().front()->chosen() == std::vector<int>{3});
}

TEST_F(TrainingCheckPageTest, TakesOverTheAnswersOfTheCheckUp) {
    checkUp.answer(QuestionId("longest-run"), Choices{{OptionId("over-double")}, {}, {}});
    openCause("training-load");
    EXPECT_TRUE(page.findChildren<OptionGroup*>().front()->chosen() == std::vector<int>{3});
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("one run was more than double")));
}

TEST_F(TrainingCheckPageTest, StartingAgainForgetsItsAnswers) {
    checkUp.answer(QuestionId("runner"), Unsure{});
    openCause("training-load");
    answer(0, 3);
    ASSERT_TRUE(page.history().answers.contains(QuestionId("longest-run")));
    checkUp.restart();
    EXPECT_TRUE(page.history() == History{});
}

TEST_F(TrainingCheckPageTest, ItsAnswersCanBeKeptElsewhere) {
    History kept;
    QObject::connect(&page, &TrainingCheckPage::answersChanged, &page, [&](const History& answers) { kept = answers; });
    openCause("training-load");
    answer(0, 3);
    TrainingCheckPage later(checkUp, text);
    later.setAnswers(kept);
    EXPECT_TRUE(later.history() == page.history());
}

TEST_F(TrainingCheckPageTest, ACheckOpenedFromElsewhereLeadsBackThere) {
    openCause("training-load");
    EXPECT_FALSE(page.stepBack());
}

TEST_F(TrainingCheckPageTest, LeavesOutTestsThatLoadTheKneeAndSaysSo) {
    openCause("muscle-weakness");
    const TrainingCause& cause = *knowledge().find(TrainingCauseId("muscle-weakness"));
    EXPECT_LT(page.findChildren<SelfCheckQuestion*>().size(), static_cast<qsizetype>(cause.selfCheck.size()));
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("Do the knee check first.")));
}

TEST_F(TrainingCheckPageTest, TheMainButtonLeadsToWhatItShows) {
    openCause("running-shoes");
    page.goOn();
    auto* focused = qobject_cast<HeadingLabel*>(QApplication::focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(focused->text(), QStringLiteral("What your answers show"));
}

}  // namespace
}  // namespace kneemap
