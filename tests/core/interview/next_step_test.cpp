#include "core/interview/next_step.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/interview/interview.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

Step next(const History& history) { return nextStep(shipped(), history); }

std::vector<std::string> asked(const History& history) {
    const Step step = next(history);
    const auto* ask = std::get_if<AskQuestions>(&step);
    std::vector<std::string> ids;
    if (ask != nullptr) {
        for (const QuestionId& id : ask->questions) ids.push_back(id.text());
    }
    return ids;
}

using Ids = std::vector<std::string>;

Told afterFirst() { return Told().ticksNone("safety-now"); }
Told afterAbout() { return afterFirst().age(34).says("sex", "male").says("runner", "regular"); }
Told afterMap() { return afterAbout().marks({"peripatellar", "patella"}); }
Told afterPattern() { return afterMap().shows(Pattern::area); }
Told afterSafety() {
    return afterPattern().ticksNone("safety-knee").ticksNone("safety-you").says("injury", "no-injury");
}

TEST(NextStep, AsksWhatCannotWaitBeforeAnythingPersonal) { EXPECT_EQ(asked({}), Ids{"safety-now"}); }

TEST(NextStep, AsksAgeSexAndRunningOnOnePage) {
    EXPECT_EQ(asked(afterFirst()), (Ids{"age", "sex", "runner"}));
    EXPECT_EQ(asked(afterFirst().age(34)), (Ids{"sex", "runner"}));
    EXPECT_EQ(std::get<AskQuestions>(next(afterFirst())).stage, Stage::about);
}

TEST(NextStep, ThenComesTheMapThenThePattern) {
    EXPECT_TRUE(std::holds_alternative<MarkSpots>(next(afterAbout())));
    EXPECT_TRUE(std::holds_alternative<AskPattern>(next(afterMap())));
}

TEST(NextStep, MarksWithoutASideAreNoMap) {
    History history = afterMap();
    history.side.reset();
    EXPECT_TRUE(std::holds_alternative<MarkSpots>(next(history)));
}

TEST(NextStep, ThePatternIsNotAskedForTheWholeKnee) {
    EXPECT_EQ(asked(afterAbout().marks({"whole-knee"})), Ids{"safety-knee"});
    History unsure = afterMap();
    unsure.patternUnsure = true;
    EXPECT_EQ(asked(unsure), Ids{"safety-knee"});
}

TEST(NextStep, AsksTheSafetyScreensInTheirOrderAfterTheMap) {
    EXPECT_EQ(asked(afterPattern()), Ids{"safety-knee"});
    EXPECT_EQ(asked(afterPattern().ticksNone("safety-knee")), Ids{"safety-you"});
    EXPECT_EQ(asked(afterPattern().ticksNone("safety-knee").ticksNone("safety-you")), Ids{"injury"});
}

TEST(NextStep, FollowsEveryTickOfAScreenBeforeTheNextScreen) {
    const Told ticked = afterPattern().ticks("safety-knee", {"swollen-or-hot", "stuck"});
    EXPECT_EQ(asked(ticked), Ids{"more-swollen"});
    EXPECT_EQ(asked(Told(ticked).says("more-swollen", "no-injury-not-hot")), Ids{"more-stuck"});
    EXPECT_EQ(asked(Told(ticked).says("more-swollen", "no-injury-not-hot").says("more-stuck", "none")), Ids{"safety-you"});
}

TEST(NextStep, AsksAFollowUpOnlyWhereItsOptionIsTicked) {
    for (const auto& [parent, option, followUp] : {std::tuple{"safety-knee", "skin-changed", "more-skin"}, {"safety-knee", "calf-or-leg", "more-calf"},
                                                   {"safety-knee", "groin-or-thigh", "more-groin"}, {"safety-you", "blood-thinner", "more-thinner"},
                                                   {"safety-you", "joint-or-operation", "more-joint"}, {"safety-you", "cancer", "new-bone-pain"},
                                                   {"safety-you", "pregnant", "more-pregnant"}, {"safety-you", "steroid-or-antibiotic", "medicine-which"}}) {
        Told told = afterPattern();
        if (std::string(parent) == "safety-you") told.ticksNone("safety-knee");
        EXPECT_EQ(asked(Told(told).ticks(parent, {option})), Ids{followUp});
        EXPECT_NE(asked(Told(told).ticksNone(parent)), Ids{followUp});
    }
}

TEST(NextStep, AMarkAtTheCalfCallsTheCalfFollowUp) {
    const Told told = afterAbout().marks({"proximal-calf"}).shows(Pattern::area).ticksNone("safety-knee").ticksNone("safety-you").says("injury", "no-injury");
    bool found = false;
    Told walk = afterAbout().marks({"proximal-calf"}).shows(Pattern::area);
    for (int i = 0; i < 12 && !found; ++i) {
        const Ids ids = asked(walk);
        if (ids.empty()) break;
        found = ids.front() == "more-calf";
        if (shipped().find(QuestionId(ids.front()))->kind == QuestionKind::multi) walk.ticksNone(ids.front().c_str());
        else walk.says(ids.front().c_str(), ids.front() == "injury" ? "no-injury" : "fine");
    }
    EXPECT_TRUE(found);
    EXPECT_NE(asked(told), Ids{"injury"});
}

TEST(NextStep, AnInjuryCallsItsTwoFollowUps) {
    const Told hurt = afterPattern().ticksNone("safety-knee").ticksNone("safety-you").says("injury", "injury-7d");
    EXPECT_EQ(asked(hurt), Ids{"more-injury-bones"});
    EXPECT_EQ(asked(Told(hurt).ticksNone("more-injury-bones")), Ids{"more-injury-soft"});
    EXPECT_EQ(asked(afterPattern().ticksNone("safety-knee").ticksNone("safety-you").unsure("injury")), Ids{"more-injury-bones"});
}

TEST(NextStep, EverybodyUnderEighteenIsAskedTheChildsScreen) {
    EXPECT_EQ(asked(afterSafety().age(17)), Ids{"more-under-18"});
    EXPECT_NE(asked(afterSafety().age(18)), Ids{"more-under-18"});
}

TEST(NextStep, StopsAtTheFirstEmergencyAndGoesOnWhenItHasBeenSeen) {
    History history = Told().ticks("safety-now", {"chest-or-breath"});
    EXPECT_TRUE(std::holds_alternative<ShowEmergency>(next(history)));
    history.emergencySeen = true;
    EXPECT_EQ(asked(history), (Ids{"age", "sex", "runner"}));
}

TEST(NextStep, StopsForAnEmergencyAnywhereInTheCheckUp) {
    EXPECT_TRUE(std::holds_alternative<ShowEmergency>(next(afterSafety().says("mood-and-food", "yes").ticks("mood-more", {"self-harm"}))));
    EXPECT_TRUE(std::holds_alternative<ShowEmergency>(next(afterPattern().ticks("safety-knee", {"calf-or-leg"}).says("more-calf", "rock-hard"))));
}

TEST(NextStep, AsksOpenItemsOneByOneInTheOrderOfTheScreen) {
    Interview interview(shipped());
    interview.answer(QuestionId("safety-now"), Unsure{});
    std::vector<std::string> items;
    for (Step step = interview.step(); std::holds_alternative<AskItem>(step); step = interview.step()) {
        const auto* item = &std::get<AskItem>(step);
        EXPECT_EQ(item->question, QuestionId("safety-now"));
        EXPECT_EQ(item->itemsLeft, 5 - static_cast<int>(items.size()));
        items.push_back(item->item.text());
        interview.answerItem(item->question, item->item, Interview::ItemAnswer::no);
    }
    EXPECT_EQ(items, (Ids{"chest-or-breath", "foot-cold-numb", "saddle-bladder-legs", "out-of-shape", "dark-pee", "fever-ill"}));
    EXPECT_EQ(asked(interview.history()), (Ids{"age", "sex", "runner"}));
}

TEST(NextStep, EndsWithTheReviewThenTheResult) {
    History history = afterSafety();
    for (const Question& question : shipped().questions()) {
        if (question.stage == Stage::safety || question.stage == Stage::about) continue;
        history.answers.emplace(question.id, Skipped{});
    }
    EXPECT_TRUE(std::holds_alternative<ReviewAnswers>(next(history)));
    history.reviewed = true;
    EXPECT_TRUE(std::holds_alternative<ShowResult>(next(history)));
}

TEST(NextStep, DoesNotAskWhatAnotherAnswerHasSettled) {
    // "It buckles" was ticked after the injury: the question whether the knee gives way is answered.
    History history = afterPattern().ticksNone("safety-knee").ticksNone("safety-you").says("injury", "injury-6w").ticks("more-injury-soft", {"buckles"})
                          .says("still-cannot", "no");
    for (int i = 0; i < 40; ++i) {
        const Ids ids = asked(history);
        if (ids.empty()) break;
        EXPECT_NE(ids.front(), "giving-way");
        for (const std::string& id : ids) history.answers.emplace(QuestionId(id), Unsure{});
    }
}

TEST(NextStep, NamesTheTwoCausesAnAnswerWouldPart) {
    const Step step = next(afterSafety());
    const auto& ask = std::get<AskQuestions>(step);
    EXPECT_LE(ask.separates.size(), 2u);
    for (const ConditionId& id : ask.separates) EXPECT_NE(shipped().find(id), nullptr);
    EXPECT_GT(ask.aboutMore, 0);
}

TEST(NextStep, AsksNothingAboutTheRankingUnderTen) {
    // No cause is named under 10, so only what safety owes is asked.
    History history = afterSafety().age(9).ticksNone("more-under-18");
    for (int i = 0; i < 40; ++i) {
        const Step step = next(history);
        const auto* ask = std::get_if<AskQuestions>(&step);
        if (ask == nullptr) break;
        for (const QuestionId& id : ask->questions) {
            const Question& question = *shipped().find(id);
            EXPECT_TRUE(question.mustAsk || question.stage != Stage::story || !shipped().rulesReading(*shipped().indexOf(id)).empty()) << id.text();
            history.answers.insert_or_assign(id, Unsure{});
        }
    }
}

}  // namespace
}  // namespace kneemap
