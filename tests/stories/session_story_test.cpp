/// A guided session, from an exercise and from a plan, and back to where one came from.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "app/clinical_text.h"
#include "app/pages/result/plan_page.h"
#include "app/pages/session/session_page.h"
#include "tests/stories/person.h"
#include "tests/stories/story.h"

namespace kneemap::stories {
namespace {

class SessionStory : public ::testing::TestWithParam<HandKind> {
protected:
    SessionStory() : program(folder.path()), hand(makeHand(GetParam(), program.window())) {}

    SessionPage& session() {
        auto* page = qobject_cast<SessionPage*>(program.window().page());
        if (page == nullptr) throw std::runtime_error("no session is on show");
        page->setKeepsTime(false);
        return *page;
    }

    QTemporaryDir folder;
    Program program;
    std::unique_ptr<Hand> hand;
};

TEST_P(SessionStory, beginsAtAnExerciseAndLeadsBackToIt) {
    program.window().showExercise(ExerciseId("clam"));
    settle();
    const QString exercise = program.heading();
    hand->press("Do this now");
    EXPECT_EQ(session().run().stage, SessionRun::Stage::start);
    hand->press("Start");
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_EQ(session().run().stage, SessionRun::Stage::exercising);
    session().advanceBy(20);
    const double then = session().run().clock.seconds();
    program.settings().setTextSize(150);
    settle();
    EXPECT_DOUBLE_EQ(session().run().clock.seconds(), then) << "larger text in the middle of a set loses nothing";
    EXPECT_FALSE(session().run().clock.isRunning());
    hand->press("Go on");
    EXPECT_TRUE(session().run().clock.isRunning());
    hand->press("Too sore");
    hand->press("Do it the easier way");
    hand->press("Pause");
    hand->press("End session");
    EXPECT_EQ(session().run().stage, SessionRun::Stage::end);
    hand->press("Finish");
    settle();
    EXPECT_EQ(program.heading(), exercise);
}

TEST_P(SessionStory, leadsBackToTheExerciseThatWasOpenedInTheList) {
    program.window().showExercises();
    settle();
    const QString list = program.heading();
    hand->press("Clam");
    const QString exercise = program.heading();
    ASSERT_NE(exercise, list);
    program.settings().setTextSize(125);
    settle();
    EXPECT_EQ(program.heading(), exercise) << "larger text loses nothing";
    hand->press("Do this now");
    hand->press("Start");
    ASSERT_FALSE(HasFatalFailure());
    session();
    EXPECT_TRUE(program.window().windowTitle().startsWith(program.heading()));
    hand->press("End session");
    EXPECT_TRUE(program.window().windowTitle().startsWith(program.heading()));
    hand->press("Finish");
    settle();
    EXPECT_EQ(program.heading(), exercise);
    hand->press("Back to all exercises");
    settle();
    EXPECT_EQ(program.heading(), list);
}

TEST_P(SessionStory, ofAPlanHoldsItsExercises) {
    const Person person("pt-22m-basketball", program.checkUp().knowledge());
    hand->press("Start the check");
    Story(program, *hand, person).goToResult();
    ASSERT_FALSE(HasFatalFailure());
    program.window().showPlan(ConditionId("patellar-tendinopathy"));
    qobject_cast<PlanPage*>(program.window().page())->setSection(PlanSection::exercises);
    settle();
    hand->press("Start today’s set");
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_GT(session().run().clock.session().drills.size(), 1u);
    EXPECT_TRUE(session().run().tendon);
}

INSTANTIATE_TEST_SUITE_P(Hands, SessionStory, ::testing::Values(HandKind::mouse, HandKind::keyboard, HandKind::reader));

}  // namespace
}  // namespace kneemap::stories
