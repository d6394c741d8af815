#include "core/interview/interview.h"

#include <gtest/gtest.h>

#include "core/reasoning/assess.h"
#include "core/reasoning/triage.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

Answer only(const char* option) { return Choices{{OptionId(option)}, {}, {}}; }
Answer none() { return Choices{}; }
Answer ticked(std::initializer_list<const char*> options) {
    Choices choices;
    for (const char* option : options) choices.chosen.emplace(option);
    return choices;
}

const Choices& choicesIn(const History& history, const char* question) { return std::get<Choices>(history.answers.at(QuestionId(question))); }
bool holds(const History& history, const char* question) { return history.answers.contains(QuestionId(question)); }

TEST(Interview, GoesBackOneStepAtATime) {
    Interview interview(shipped());
    EXPECT_FALSE(interview.canGoBack());
    const History start = interview.history();
    interview.answer(QuestionId("safety-now"), none());
    const History first = interview.history();
    interview.answer({{QuestionId("age"), Number(30)}, {QuestionId("sex"), only("male")}});
    interview.goBack();
    EXPECT_EQ(interview.history(), first);
    interview.goBack();
    EXPECT_EQ(interview.history(), start);
    interview.goBack();  // nothing before the start
    EXPECT_EQ(interview.history(), start);
    EXPECT_FALSE(interview.canGoBack());
}

TEST(Interview, RestartLeavesNothingBehind) {
    Interview interview(shipped(), Told().safe().marks({"patella"}));
    interview.answer(QuestionId("stairs"), only("up"));
    interview.restart();
    EXPECT_EQ(interview.history(), History{});
    EXPECT_FALSE(interview.canGoBack());
}

TEST(Interview, GoesOnWhereAnEarlierCheckUpWasLeft) {
    const History left = Told().safe().marks({"patella"});
    Interview interview(shipped(), left);
    EXPECT_EQ(interview.history(), left);
    EXPECT_FALSE(interview.canGoBack());
}

TEST(Interview, NotSureAboutAListOfTheStoryThatFeedsSafetyIsAskedItemByItem) {
    Interview interview(shipped(), Told().safe().says("sex", "female").says("runner", "regular").marks({"patella"}));
    interview.showPattern(Pattern::area);
    const QuestionId list("inflammation-signs");
    interview.answer(list, Unsure{});
    const std::set<OptionId> waiting = choicesIn(interview.history(), "inflammation-signs").open;
    EXPECT_FALSE(waiting.empty());
    for (std::size_t left = waiting.size(); left > 0; --left) {
        const Step step = interview.step();
        const auto* item = std::get_if<AskItem>(&step);
        ASSERT_NE(item, nullptr);
        EXPECT_EQ(item->question, list);
        EXPECT_TRUE(waiting.contains(item->item));
        interview.answerItem(list, item->item, Interview::ItemAnswer::no);
    }
    EXPECT_EQ(choicesIn(interview.history(), "inflammation-signs"), Choices{});
}

TEST(Interview, AnAnswerGivenAgainReplacesTheOld) {
    Interview interview(shipped(), Told().safe());
    interview.answer(QuestionId("stairs"), only("up"));
    interview.answer(QuestionId("stairs"), only("down"));
    EXPECT_EQ(choicesIn(interview.history(), "stairs").chosen, std::set<OptionId>{OptionId("down")});
}

TEST(Interview, NotSureAboutASafetyChecklistOpensItsItems) {
    Interview interview(shipped());
    interview.answer(QuestionId("safety-now"), Unsure{});
    EXPECT_EQ(choicesIn(interview.history(), "safety-now").open.size(), 6u);
    EXPECT_TRUE(choicesIn(interview.history(), "safety-now").chosen.empty());
}

TEST(Interview, HiddenAndExclusiveOptionsAreNotAskedAsItems) {
    Interview interview(shipped(), Told().age(40).ticks("safety-you", {"blood-thinner"}).ticks("safety-knee", {"swollen-or-hot", "stuck"}));
    interview.answer(QuestionId("more-swollen"), Unsure{});
    EXPECT_FALSE(choicesIn(interview.history(), "more-swollen").open.contains(OptionId("none")));
    interview.answer(QuestionId("more-thinner"), Unsure{});
    EXPECT_FALSE(choicesIn(interview.history(), "more-thinner").open.contains(OptionId("medicine-only")));
    interview.answer(QuestionId("more-stuck"), Unsure{});
    EXPECT_FALSE(choicesIn(interview.history(), "more-stuck").open.contains(OptionId("none")));
}

TEST(Interview, NotSureAboutAStoryQuestionIsKeptAsItIs) {
    Interview interview(shipped(), Told().safe());
    interview.answer(QuestionId("load-change"), Unsure{});
    EXPECT_TRUE(std::holds_alternative<Unsure>(interview.history().answers.at(QuestionId("load-change"))));
}

TEST(Interview, AnItemIsAnsweredYesNoOrNotSure) {
    Interview interview(shipped());
    interview.answer(QuestionId("safety-now"), Unsure{});
    interview.answerItem(QuestionId("safety-now"), OptionId("dark-pee"), Interview::ItemAnswer::yes);
    interview.answerItem(QuestionId("safety-now"), OptionId("fever-ill"), Interview::ItemAnswer::unsure);
    interview.answerItem(QuestionId("safety-now"), OptionId("foot-cold-numb"), Interview::ItemAnswer::no);
    const Choices& choices = choicesIn(interview.history(), "safety-now");
    EXPECT_EQ(choices.chosen, std::set<OptionId>{OptionId("dark-pee")});
    EXPECT_EQ(choices.unsure, std::set<OptionId>{OptionId("fever-ill")});
    EXPECT_EQ(choices.open.size(), 3u);
    // Asked again, the last word holds.
    interview.answerItem(QuestionId("safety-now"), OptionId("dark-pee"), Interview::ItemAnswer::no);
    EXPECT_TRUE(choicesIn(interview.history(), "safety-now").chosen.empty());
}

TEST(Interview, AnItemOfAQuestionNeverAskedChangesNothing) {
    Interview interview(shipped());
    interview.answerItem(QuestionId("safety-now"), OptionId("dark-pee"), Interview::ItemAnswer::yes);
    EXPECT_EQ(interview.history(), History{});
}

TEST(Interview, FollowUpsLoseTheirAnswersWithTheTickThatCalledThem) {
    Interview interview(shipped(), Told().safe().ticks("safety-knee", {"swollen-or-hot"}).says("more-swollen", "no-injury-not-hot").says("swelling-size", "yes"));
    interview.answer(QuestionId("safety-knee"), none());
    EXPECT_FALSE(holds(interview.history(), "more-swollen"));
    EXPECT_FALSE(holds(interview.history(), "swelling-size")) << "what hung on the follow-up goes too";
    interview.goBack();
    EXPECT_TRUE(holds(interview.history(), "more-swollen"));
}

TEST(Interview, AnAnswerThatDoesNotApplyIsNotKept) {
    Interview interview(shipped(), Told().safe().age(40));
    interview.answer(QuestionId("more-under-18"), ticked({"limps"}));
    EXPECT_FALSE(holds(interview.history(), "more-under-18"));
}

TEST(Interview, CleaningTwiceIsCleaningOnce) {
    AnyHistory any(shipped(), 61);
    for (int i = 0; i < 300; ++i) {
        const History once = withoutStaleAnswers(shipped(), any.next());
        EXPECT_EQ(withoutStaleAnswers(shipped(), once), once);
    }
}

TEST(Interview, AnEmergencyThatWasSeenStaysSeenUntilAnotherOneComes) {
    Interview interview(shipped());
    interview.answer(QuestionId("safety-now"), ticked({"dark-pee"}));
    EXPECT_TRUE(std::holds_alternative<ShowEmergency>(interview.step()));
    interview.goOnAfterEmergency();
    EXPECT_FALSE(std::holds_alternative<ShowEmergency>(interview.step()));
    interview.answer({{QuestionId("age"), Number(30)}, {QuestionId("sex"), only("male")}, {QuestionId("runner"), only("no")}});
    EXPECT_FALSE(std::holds_alternative<ShowEmergency>(interview.step()));
    interview.answer(QuestionId("safety-now"), ticked({"dark-pee", "chest-or-breath"}));
    EXPECT_TRUE(std::holds_alternative<ShowEmergency>(interview.step())) << "a new emergency is shown";
}

TEST(Interview, TakingBackAnEmergencyTickTakesBackTheCard) {
    Interview interview(shipped());
    interview.answer(QuestionId("safety-now"), ticked({"dark-pee"}));
    interview.goBack();
    interview.answer(QuestionId("safety-now"), none());
    EXPECT_FALSE(std::holds_alternative<ShowEmergency>(interview.step()));
}

TEST(Interview, ChangingAnAnswerAsksForTheReviewAgain) {
    Interview interview(shipped(), Told().safe());
    interview.acceptReview();
    EXPECT_TRUE(interview.history().reviewed);
    interview.answer(QuestionId("stairs"), only("up"));
    EXPECT_FALSE(interview.history().reviewed);
    interview.acceptReview();
    interview.mark(Side::right, {{ZoneId("patella"), true}});
    EXPECT_FALSE(interview.history().reviewed);
    interview.acceptReview();
    interview.showPattern(Pattern::point);
    EXPECT_FALSE(interview.history().reviewed);
}

TEST(Interview, NotSureAboutThePatternIsRemembered) {
    Interview interview(shipped());
    interview.showPattern(std::nullopt);
    EXPECT_TRUE(interview.history().patternUnsure);
    interview.showPattern(Pattern::area);
    EXPECT_FALSE(interview.history().patternUnsure);
    EXPECT_EQ(interview.history().pattern, Pattern::area);
}

TEST(Interview, OneMoreTickOnASafetyScreenNeverLowersUrgency) {
    // Through the interview itself, with the follow-ups that a tick calls for or makes stale: from any check-up so far.
    AnyHistory any(shipped(), 62);
    int tried = 0;
    for (int i = 0; i < 500; ++i) {
        const History start = withoutStaleAnswers(shipped(), any.next());
        const UrgencyLevel before = assess(shipped(), start).urgency;
        for (const Question& question : shipped().questions()) {
            if (question.stage != Stage::safety || (question.kind != QuestionKind::multi && question.kind != QuestionKind::several)) continue;
            const auto found = start.answers.find(question.id);
            if (found == start.answers.end() || !std::holds_alternative<Choices>(found->second)) continue;
            const Option& option = question.options[any.below(question.options.size())];
            if (option.hidden || option.exclusive) continue;
            Choices more = std::get<Choices>(found->second);
            more.unsure.erase(option.id);
            more.open.erase(option.id);
            more.chosen.insert(option.id);
            Interview interview(shipped(), start);
            interview.answer(question.id, more);
            const UrgencyLevel after = assess(shipped(), interview.history()).urgency;
            EXPECT_FALSE(moreUrgent(before, after)) << question.id.text() << " + " << option.id.text() << " in history " << i;
            ++tried;
        }
    }
    EXPECT_GT(tried, 1000);
}

TEST(Interview, NotSureInsteadOfNoneOfTheseNeverLowersUrgency) {
    AnyHistory any(shipped(), 63);
    for (int i = 0; i < 500; ++i) {
        History start = withoutStaleAnswers(shipped(), any.next());
        for (const Question& question : shipped().questions()) {
            if (question.stage != Stage::safety || (question.kind != QuestionKind::multi && question.kind != QuestionKind::several)) continue;
            if (!start.answers.contains(question.id)) continue;
            Interview interview(shipped(), start);
            interview.answer(question.id, none());
            const UrgencyLevel before = assess(shipped(), interview.history()).urgency;
            Interview other(shipped(), start);
            other.answer(question.id, Unsure{});
            EXPECT_FALSE(moreUrgent(before, assess(shipped(), other.history()).urgency)) << question.id.text() << " in history " << i;
        }
    }
}

}  // namespace
}  // namespace kneemap
