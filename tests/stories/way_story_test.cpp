/// What happens on the way: help at once, not being sure, going back, changing an answer.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTemporaryDir>

#include "app/clinical_text.h"
#include "app/pages/check_up/about_you_page.h"
#include "app/pages/check_up/emergency_page.h"
#include "app/pages/check_up/item_page.h"
#include "app/pages/check_up/locate_page.h"
#include "app/pages/check_up/question_page.h"
#include "app/pages/library/learn_page.h"
#include "app/pages/result/result_page.h"
#include "app/pages/result/review_page.h"
#include "app/pages/welcome_page.h"
#include "app/widgets/care_band.h"
#include "app/widgets/footer_bar.h"
#include "app/widgets/push_button.h"
#include "tests/stories/keyboard.h"
#include "tests/stories/story.h"

namespace kneemap::stories {
namespace {

const char* const usual = "pfp-29m-desk";
const QuestionId safetyNow("safety-now");

class WayStory : public ::testing::TestWithParam<HandKind> {
protected:
    WayStory() : program(folder.path()), hand(makeHand(GetParam(), program.window())) {}

    QString words(const QuestionId& question) { return ClinicalText(program.checkUp().knowledge()).question(question); }
    QString words(const QuestionId& question, const char* option) {
        return ClinicalText(program.checkUp().knowledge()).option(question, OptionId(option));
    }
    template <typename PageKind>
    bool isOn() {
        return qobject_cast<PageKind*>(program.window().page()) != nullptr;
    }
    /// The words of the band over the page; none if it is not on show.
    QString band() {
        auto* shown = program.window().findChild<CareBand*>(QString(), Qt::FindDirectChildrenOnly);
        return shown != nullptr && shown->isVisible() ? shown->accessibleName() : QString();
    }
    bool isTicked(const QString& answer) {
        for (const auto* row : program.window().findChildren<QAbstractButton*>()) {
            if (row->isVisible() && row->text() == answer) return row->isChecked();
        }
        return false;
    }

    QTemporaryDir folder;
    Program program;
    std::unique_ptr<Hand> hand;
};

TEST_P(WayStory, anEmergencyIsToldAtOnceAndNotForgotten) {
    const Person person(usual, program.checkUp().knowledge());
    Story story(program, *hand, person);
    hand->press("Start the check");
    hand->choose(words(safetyNow), words(safetyNow, "foot-cold-numb"));
    EXPECT_TRUE(program.shows("This is an emergency."));
    hand->press("Show me what to do");
    ASSERT_TRUE(isOn<EmergencyPage>());
    const ClinicalText text(program.checkUp().knowledge());
    EXPECT_EQ(program.heading(), text.cardHeading(program.checkUp().assessment().urgency));

    hand->press("I have read this. Go on with the questions");
    ASSERT_TRUE(isOn<AboutYouPage>());
    EXPECT_TRUE(band().contains("emergency"));
    story.answerPage();
    ASSERT_TRUE(isOn<LocatePage>());
    EXPECT_TRUE(band().contains("emergency"));
}

TEST_P(WayStory, aTickByMistakeIsTakenBack) {
    hand->press("Start the check");
    hand->choose(words(safetyNow), words(safetyNow, "foot-cold-numb"));
    hand->press("Show me what to do");
    ASSERT_TRUE(isOn<EmergencyPage>());
    hand->press("Change my answer");
    ASSERT_TRUE(isOn<QuestionPage>());
    hand->choose(words(safetyNow), "None of these");
    hand->goOn();
    EXPECT_TRUE(isOn<AboutYouPage>());
    EXPECT_EQ(band(), QString());
}

TEST_P(WayStory, theWarningCanBeReadAgain) {
    hand->press("Start the check");
    hand->choose(words(safetyNow), words(safetyNow, "foot-cold-numb"));
    hand->press("Show me what to do");
    hand->press("I have read this. Go on with the questions");
    hand->press("Tell me again");
    ASSERT_TRUE(isOn<EmergencyPage>());
    EXPECT_EQ(program.window().findChild<FooterBar*>()->back()->text(), "Back") << "nothing is changed from here";
    hand->press("I have read this. Go on with the questions");
    EXPECT_TRUE(isOn<AboutYouPage>());
}

TEST_P(WayStory, notSureIsAskedOnceMoreItemByItem) {
    hand->press("Start the check");
    hand->choose(words(safetyNow), "I’m not sure");
    hand->goOn();
    const Question* question = program.checkUp().knowledge().find(safetyNow);
    const auto items = std::count_if(question->options.begin(), question->options.end(),
                                     [](const Option& option) { return !option.hidden && !option.exclusive; });
    ASSERT_GT(items, 1);
    for (auto left = items; left > 0; --left) {
        ASSERT_TRUE(isOn<ItemPage>()) << left << " items left";
        EXPECT_TRUE(program.shows(left == 1 ? QStringLiteral("the last one") : QStringLiteral("One at a time")));
        hand->choose(program.heading(), "No");
        hand->goOn();
    }
    EXPECT_TRUE(isOn<AboutYouPage>());
    for (auto left = 1; left <= items; ++left) {
        hand->goBack();
        ASSERT_TRUE(isOn<ItemPage>());
        EXPECT_TRUE(isTicked("No")) << left << " from the end";
    }
}

TEST_P(WayStory, goingBackLosesNothing) {
    const Person person(usual, program.checkUp().knowledge());
    Story story(program, *hand, person);
    hand->press("Start the check");
    for (int page = 0; page < 6; ++page) story.answerPage();
    ASSERT_FALSE(HasFatalFailure());
    const Step reached = program.checkUp().step();
    const History told = program.checkUp().history();

    for (int page = 0; page < 6; ++page) hand->goBack();
    ASSERT_TRUE(isOn<QuestionPage>());
    EXPECT_EQ(program.heading(), words(safetyNow));
    EXPECT_TRUE(isTicked("None of these"));
    for (int page = 0; page < 6; ++page) hand->goOn();
    EXPECT_TRUE(program.checkUp().step() == reached);
    EXPECT_TRUE(program.checkUp().history() == told);
}

TEST_P(WayStory, backFromTheFirstQuestionLeadsHome) {
    hand->press("Start the check");
    ASSERT_TRUE(isOn<QuestionPage>());
    hand->goBack();
    EXPECT_TRUE(isOn<WelcomePage>());
}

TEST_P(WayStory, anAnswerIsChangedWhileLookingOver) {
    const Person person(usual, program.checkUp().knowledge());
    Story story(program, *hand, person);
    hand->press("Start the check");
    story.goToReview();
    ASSERT_FALSE(HasFatalFailure());
    ASSERT_TRUE(isOn<ReviewPage>());
    const QuestionId quality("rest-night");
    const History told = program.checkUp().history();
    const Answer* before = program.checkUp().answerTo(quality);
    ASSERT_NE(before, nullptr) << "was not asked";

    hand->press("Change: " + words(quality));
    ASSERT_TRUE(isOn<QuestionPage>());
    hand->goBack();
    ASSERT_TRUE(isOn<ReviewPage>());
    EXPECT_TRUE(program.checkUp().history() == told);

    hand->press("Change: " + words(quality));
    hand->choose(words(quality), words(quality, "lying"));
    hand->goOn();
    ASSERT_TRUE(isOn<ReviewPage>());
    EXPECT_TRUE(program.shows(words(quality, "lying")));
    EXPECT_TRUE(*program.checkUp().answerTo(quality) == Answer(Choices{{OptionId("lying")}, {}, {}}));

    hand->press("Change: How would you show someone the pain?");
    hand->choose("How would you show someone the pain?", ClinicalText(program.checkUp().knowledge()).pattern(Pattern::point));
    hand->goOn();
    ASSERT_TRUE(isOn<ReviewPage>());
    hand->press("Change: " + person.side());
    ASSERT_TRUE(isOn<LocatePage>());
    hand->choose("Which knee hurts more?", "Right knee");
    hand->goOn();
    ASSERT_TRUE(isOn<ReviewPage>());
    EXPECT_TRUE(program.shows("Right knee"));
    hand->goOn();
    EXPECT_TRUE(isOn<ResultPage>());
}

TEST_P(WayStory, whatNeedsACheckTodayIsSaidAndExercisesWait) {
    const Person person("infected-bursa-50m-red", program.checkUp().knowledge());
    Story story(program, *hand, person);
    hand->press("Start the check");
    bool told = false;
    story.goWhile([&](const Step& step) {
        if (!band().isEmpty()) told = true;
        return !std::holds_alternative<ReviewAnswers>(step);
    });
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_TRUE(told);
    EXPECT_TRUE(band().contains("today"));
    const History before = program.checkUp().history();
    hand->press("Tell me now");
    ASSERT_TRUE(isOn<EmergencyPage>());
    hand->goBack();
    ASSERT_TRUE(isOn<ReviewPage>());
    EXPECT_TRUE(program.checkUp().history() == before);

    hand->goOn();
    ASSERT_TRUE(isOn<ResultPage>());
    EXPECT_EQ(program.checkUp().assessment().urgency.urgency, Urgency::sameDay);
    EXPECT_EQ(program.checkUp().assessment().withheld, Withheld::urgent);
    EXPECT_TRUE(program.shows("Get seen first. Exercises come after."));
    for (const auto* button : program.window().findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(button->isVisible() && button->text() == "See my plan");
    }
}

TEST(KeyboardStory, enterPressesWhatHasTheFocus) {
    QTemporaryDir folder;
    Program program(folder.path());
    Keyboard keyboard(program.window());
    keyboard.enter("Learn");
    EXPECT_NE(qobject_cast<LearnPage*>(program.window().page()), nullptr);
    keyboard.goBack();
    EXPECT_NE(qobject_cast<WelcomePage*>(program.window().page()), nullptr);
    keyboard.enter("Start the check");
    EXPECT_NE(qobject_cast<QuestionPage*>(program.window().page()), nullptr);
    keyboard.enter("Kneemap");
    EXPECT_NE(qobject_cast<WelcomePage*>(program.window().page()), nullptr);
}

std::string nameOf(const ::testing::TestParamInfo<HandKind>& info) {
    return info.param == HandKind::mouse ? "by_mouse" : info.param == HandKind::keyboard ? "by_keyboard" : "by_screen_reader";
}

INSTANTIATE_TEST_SUITE_P(everyHand, WayStory, ::testing::Values(HandKind::mouse, HandKind::reader, HandKind::keyboard), nameOf);

}  // namespace
}  // namespace kneemap::stories
