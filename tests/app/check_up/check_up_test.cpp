#include "app/check_up.h"

#include <gtest/gtest.h>

#include "app/content/content_folder.h"

namespace kneemap {
namespace {

const QuestionId safetyNow("safety-now");

Answer one(const char* option) { return Choices{{OptionId(option)}, {}, {}}; }

class CheckUpTest : public ::testing::Test {
protected:
    static const KnowledgeBase& knowledge() {
        static const KnowledgeBase base = shippedKnowledge();
        return base;
    }

    /// Answers page after page with the first answer that is not a warning sign, up to the review.
    void goToReview() {
        for (int page = 0; page < 60 && !std::holds_alternative<ReviewAnswers>(check.step()); ++page) answerPage();
        ASSERT_TRUE(std::holds_alternative<ReviewAnswers>(check.step()));
    }

    void answerPage() {
        const Step step = check.step();
        if (std::holds_alternative<MarkSpots>(step)) return check.mark(Side::left, {{ZoneId("peripatellar"), true}});
        if (std::holds_alternative<AskPattern>(step)) return check.showPattern(Pattern::area);
        const auto* ask = std::get_if<AskQuestions>(&step);
        ASSERT_NE(ask, nullptr);
        std::vector<std::pair<QuestionId, Answer>> answers;
        for (const QuestionId& id : ask->questions) answers.emplace_back(id, harmless(id));
        check.answer(answers);
    }

    Answer harmless(const QuestionId& id) {
        const Question* question = knowledge().find(id);
        if (question->kind == QuestionKind::number) return 34.0;
        if (id == QuestionId("injury")) return one("no-injury");
        if (question->kind != QuestionKind::single || question->stage == Stage::safety) return Choices{};
        return Choices{{question->options.front().id}, {}, {}};
    }

    CheckUp check{knowledge()};
};

TEST_F(CheckUpTest, GoingBackHasStillToldWhatCameAfter) {
    goToReview();
    const History told = check.history();
    while (check.canGoBack()) check.goBack();
    EXPECT_EQ(check.history(), History{});
    EXPECT_EQ(check.longest(), told);
    EXPECT_FALSE(check.isEmpty());
    answerPage();
    EXPECT_EQ(check.longest(), told) << "the same answer tells the same story";
}

TEST_F(CheckUpTest, AnotherAnswerIsAnotherStory) {
    goToReview();
    while (check.canGoBack()) check.goBack();
    check.answer(safetyNow, Skipped{});
    EXPECT_EQ(check.longest(), check.history());
}

TEST_F(CheckUpTest, ItemsOfAChecklistAreStillTickedOnTheWayBack) {
    check.answer(safetyNow, Unsure{});
    std::vector<AskItem> asked;
    constexpr Interview::ItemAnswer answers[] = {Interview::ItemAnswer::no, Interview::ItemAnswer::unsure, Interview::ItemAnswer::no};
    for (const Interview::ItemAnswer answer : answers) {
        asked.push_back(std::get<AskItem>(check.step()));
        check.answerItem(safetyNow, asked.back().item, answer);
    }
    for (std::size_t i = asked.size(); i-- > 0;) {
        check.goBack();
        EXPECT_EQ(std::get<AskItem>(check.step()).item, asked[i].item);
        const Answer* ticked = check.pending(CheckUp::itemPage(safetyNow, asked[i].item));
        ASSERT_NE(ticked, nullptr) << i;
        EXPECT_EQ(*ticked, CheckUp::itemAnswer(answers[i]));
    }
    check.goBack();
    ASSERT_NE(check.pending(safetyNow), nullptr);
    EXPECT_FALSE(std::get<Choices>(*check.pending(safetyNow)).open.empty()) << "not sure about all of it";
}

TEST_F(CheckUpTest, BackDoesNotTurnAnEarlierPatternOver) {
    History told;
    told.side = Side::left;
    told.zones = {{ZoneId("peripatellar"), true}};
    check.load(told);
    check.showPattern(Pattern::point);
    check.showPattern(std::nullopt);
    check.goBack();
    EXPECT_EQ(check.history().pattern, Pattern::point);
    EXPECT_EQ(check.pending(CheckUp::patternPage()), nullptr);
    check.goBack();
    ASSERT_NE(check.pending(CheckUp::patternPage()), nullptr);
    EXPECT_EQ(*check.pending(CheckUp::patternPage()), CheckUp::patternAnswer(Pattern::point));
}

TEST_F(CheckUpTest, StartingOverCanBeTakenBackUntilTheFirstAnswer) {
    answerPage();
    answerPage();
    check.setPending(QuestionId("x"), Unsure{});
    const History told = check.history();
    check.startOver();
    EXPECT_TRUE(check.isEmpty());
    ASSERT_TRUE(check.hasOneAside());
    check.startOver();
    ASSERT_TRUE(check.hasOneAside()) << "starting twice loses nothing";
    check.takeUpAside();
    EXPECT_EQ(check.history(), told);
    EXPECT_NE(check.pending(QuestionId("x")), nullptr);
    EXPECT_TRUE(check.canGoBack());
    EXPECT_FALSE(check.hasOneAside());

    check.startOver();
    answerPage();
    EXPECT_FALSE(check.hasOneAside());
}

TEST_F(CheckUpTest, ARestartKeepsNothing) {
    answerPage();
    check.startOver();
    check.restart();
    EXPECT_FALSE(check.hasOneAside());
    EXPECT_TRUE(check.isEmpty());
    EXPECT_FALSE(check.canGoBack());
}

TEST_F(CheckUpTest, AnotherFilePutsThisCheckUpAside) {
    answerPage();
    answerPage();
    const History mine = check.history();
    History same = mine;
    check.load(same);
    EXPECT_FALSE(check.hasOneAside()) << "nothing is lost: it is the same story";
    History other;
    other.answers.emplace(safetyNow, Skipped{});
    check.load(other);
    ASSERT_TRUE(check.hasOneAside());
    check.takeUpAside();
    EXPECT_EQ(check.history(), mine);
}

TEST_F(CheckUpTest, KnowsTheResultThatWasShownBefore) {
    goToReview();
    check.acceptReview();
    EXPECT_EQ(check.previousResult(), nullptr);
    const Assessment first = check.assessment();
    check.answer(QuestionId("safety-knee"), Skipped{});
    goToReview();
    check.acceptReview();
    ASSERT_NE(check.previousResult(), nullptr);
    EXPECT_EQ(*check.previousResult(), first);
    EXPECT_NE(*check.previousResult(), check.assessment());
    check.restart();
    EXPECT_EQ(check.previousResult(), nullptr);
}

TEST_F(CheckUpTest, CallsAQuestionTheLastOnlyWhereNoneCanFollow) {
    int lasts = 0;
    for (int page = 0; page < 60 && !std::holds_alternative<ReviewAnswers>(check.step()); ++page) {
        const auto* ask = std::get_if<AskQuestions>(&check.step());
        if (ask != nullptr && ask->stage != Stage::about && check.isLast(ask->questions.front())) {
            ++lasts;
            const QuestionId id = ask->questions.front();
            for (const Option& option : knowledge().find(id)->options) {
                CheckUp supposed(knowledge());
                supposed.load(check.history());
                supposed.answer(id, Choices{{option.id}, {}, {}});
                EXPECT_FALSE(std::holds_alternative<AskQuestions>(supposed.step())) << id.text() << " " << option.id.text();
            }
        } else if (ask != nullptr && ask->aboutMore > 3) {
            EXPECT_EQ(lasts, 0);
        }
        answerPage();
    }
    EXPECT_EQ(lasts, 1) << "a check-up has one last question";
}

}  // namespace
}  // namespace kneemap
