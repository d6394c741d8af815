/// What one can do from the result: a test at home, and the result comes back.
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

#include "app/clinical_text.h"
#include "app/pages/check_up/question_page.h"
#include "app/pages/result/plan_page.h"
#include "app/pages/result/result_page.h"
#include "core/interview/self_tests.h"
#include "core/report/check_up_file.h"
#include "tests/stories/story.h"

namespace kneemap::stories {
namespace {

class ResultStory : public ::testing::TestWithParam<HandKind> {
protected:
    ResultStory() : program(folder.path()), hand(makeHand(GetParam(), program.window())) {}

    /// Shows the result of a textbook story whose other questions were all passed over.
    void takeUp(const char* name) {
        QFile file(QStringLiteral(KNEEMAP_CASES "/textbook/%1.json").arg(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        CheckUp& checkUp = program.checkUp();
        checkUp.load(readCheckUp(file.readAll().toStdString(), name, checkUp.knowledge()));
        while (const auto* ask = std::get_if<AskQuestions>(&checkUp.step())) checkUp.answer(ask->questions.front(), Skipped{});
        ASSERT_TRUE(std::holds_alternative<ReviewAnswers>(checkUp.step()));
        checkUp.acceptReview();
        program.window().showStep();
        settle();
    }

    QTemporaryDir folder;
    Program program;
    std::unique_ptr<Hand> hand;
};

TEST_P(ResultStory, aTestDoneAtHomeLeadsBackToTheResult) {
    const KnowledgeBase& knowledge = program.checkUp().knowledge();
    takeUp("plica-21f-snap");
    ASSERT_NE(qobject_cast<ResultPage*>(program.window().page()), nullptr);
    const std::vector<QuestionId> tests = worthwhileSelfTests(knowledge, program.checkUp().history());
    ASSERT_FALSE(tests.empty());
    const ClinicalText text(knowledge);
    const Question& test = *knowledge.find(tests.front());

    hand->press(QStringLiteral("Do this test: %1").arg(ClinicalText::of(test.text)));
    auto* page = qobject_cast<QuestionPage*>(program.window().page());
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(page->question(), test.id);
    hand->choose(ClinicalText::of(test.text), text.option(test.id, test.options.front().id));
    hand->goOn();

    EXPECT_NE(qobject_cast<ResultPage*>(program.window().page()), nullptr) << program.heading().toStdString();
    const Answer* given = program.checkUp().answerTo(test.id);
    ASSERT_NE(given, nullptr);
    EXPECT_TRUE(std::holds_alternative<Choices>(*given));
    EXPECT_NE(program.checkUp().previousResult(), nullptr) << "what changed can be told";
    const auto left = worthwhileSelfTests(knowledge, program.checkUp().history());
    EXPECT_EQ(std::count(left.begin(), left.end(), test.id), 0);
}

TEST_P(ResultStory, thePlanOfEachCauseIsItsOwnHoweverSoonItIsAskedFor) {
    takeUp("plica-21f-snap");
    const auto causes = program.checkUp().assessment().causes;
    ASSERT_GT(causes.size(), 1U);
    const ClinicalText text(program.checkUp().knowledge());
    // The plan of the first is made while the result is read, and the result while a plan is.
    for (const std::size_t place : {1, 0, 1, 0}) {
        for (int round = 0; round < 10; ++round) settle();
        program.window().showPlan(causes[place].condition);
        const auto* plan = qobject_cast<PlanPage*>(program.window().page());
        ASSERT_NE(plan, nullptr);
        EXPECT_EQ(plan->condition(), causes[place].condition);
        EXPECT_TRUE(program.shows(text.condition(causes[place].condition)));
        for (int round = 0; round < 10; ++round) settle();
        hand->press(QStringLiteral("Back to my result"));
        EXPECT_NE(qobject_cast<ResultPage*>(program.window().page()), nullptr);
    }
}

INSTANTIATE_TEST_SUITE_P(ByEachHand, ResultStory, ::testing::Values(HandKind::mouse, HandKind::keyboard, HandKind::reader));

}  // namespace
}  // namespace kneemap::stories
