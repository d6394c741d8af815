#include "core/reasoning/facts.h"

#include <gtest/gtest.h>

#include <bit>

#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;
using State = GivenAnswer::State;

Facts factsOf(const History& history) { return gatherFacts(shipped(), history); }
const GivenAnswer& given(const Facts& facts, const char* question) { return facts.answers[placeOf(shipped(), question)]; }

TEST(Facts, LookUpWhatWasAnswered) {
    const Facts facts = factsOf(Told().age(41).ticks("safety-knee", {"stuck", "cannot-walk"}, {"calf-or-leg"}).says("stairs", "up"));
    EXPECT_EQ(facts.age, 41);
    EXPECT_EQ(given(facts, "safety-knee").state, State::answered);
    EXPECT_EQ(given(facts, "safety-knee").chosen, bitOf(shipped(), "safety-knee", "stuck") | bitOf(shipped(), "safety-knee", "cannot-walk"));
    EXPECT_EQ(given(facts, "safety-knee").unsure, bitOf(shipped(), "safety-knee", "calf-or-leg"));
    EXPECT_EQ(given(facts, "stairs").chosen, bitOf(shipped(), "stairs", "up"));
    EXPECT_EQ(given(facts, "hills").state, State::unanswered);
}

TEST(Facts, ItemsStillToBeAskedOnceMoreAreNotSure) {
    History history;
    history.answers.emplace(QuestionId("safety-now"), Choices{{}, {}, {OptionId("dark-pee")}});
    EXPECT_EQ(given(factsOf(history), "safety-now").unsure, bitOf(shipped(), "safety-now", "dark-pee"));
}

TEST(Facts, NothingOfTheKindBesideAnotherOptionMeansOneOfThem) {
    EXPECT_FALSE(given(factsOf(Told().ticks("more-swollen", {"hot-but-bends", "no-injury-not-hot"})), "more-swollen").oneOf);
    EXPECT_TRUE(given(factsOf(Told().ticks("more-swollen", {"none", "no-injury-not-hot"})), "more-swollen").oneOf);
}

TEST(Facts, KnowWhetherASkippedQuestionWasOneOfSafety) {
    const Facts facts = factsOf(Told().skips("safety-now").skips("stairs"));
    EXPECT_TRUE(given(facts, "safety-now").skipCounts);
    EXPECT_FALSE(given(facts, "stairs").skipCounts);
}

TEST(Facts, AnAgeNotToldIsUnsure) {
    EXPECT_FALSE(factsOf({}).ageUnsure);
    EXPECT_TRUE(factsOf(Told().unsure("age")).ageUnsure);
    EXPECT_TRUE(factsOf(Told().skips("age")).ageUnsure);
    EXPECT_EQ(factsOf(Told().unsure("age")).age, std::nullopt);
}

TEST(Facts, TheOnlyMarkIsTheWorstSpot) {
    EXPECT_EQ(factsOf(Told().marksWithoutWorst({"patella"})).worst, zoneBit(shipped(), "patella"));
    EXPECT_EQ(factsOf(Told().marksWithoutWorst({"patella", "tibial-tuberosity"})).worst, 0u);
    const Facts facts = factsOf(Told().marks({"tibial-tuberosity", "patella"}));
    EXPECT_EQ(facts.worst, zoneBit(shipped(), "tibial-tuberosity"));
    EXPECT_EQ(facts.marked, zoneBit(shipped(), "tibial-tuberosity") | zoneBit(shipped(), "patella"));
}

TEST(Facts, LeaveOutWhatTheContentDoesNotKnow) {
    History history = Told().ticks("safety-now", {"dark-pee"}).marks({"patella"});
    history.answers.emplace(QuestionId("of-another-content"), Unsure{});
    std::get<Choices>(history.answers.at(QuestionId("safety-now"))).chosen.insert(OptionId("of-another-content"));
    history.zones.push_back({ZoneId("of-another-content"), false});
    const Facts facts = factsOf(history);
    EXPECT_EQ(given(facts, "safety-now").chosen, bitOf(shipped(), "safety-now", "dark-pee"));
    EXPECT_EQ(facts.marked, zoneBit(shipped(), "patella"));
}

TEST(Facts, OneAnswerSettlesAnother) {
    EXPECT_EQ(given(factsOf(Told().ticksNone("safety-knee")), "more-swollen").settled, bitOf(shipped(), "more-swollen", "none"));
    EXPECT_EQ(given(factsOf(Told().ticks("more-injury-soft", {"buckles"})), "giving-way").settled, bitOf(shipped(), "giving-way", "buckles"));
    // Ticking the parent leaves everything but "none".
    const Facts swollen = factsOf(Told().ticks("safety-knee", {"swollen-or-hot"}));
    EXPECT_EQ(given(swollen, "more-swollen").settled & bitOf(shipped(), "more-swollen", "none"), 0u);
    EXPECT_EQ(std::popcount(given(swollen, "more-swollen").settled), 6);
}

TEST(Facts, NotSureOfTheParentSettlesNothing) {
    EXPECT_EQ(given(factsOf(Told().ticks("safety-knee", {}, {"swollen-or-hot"})), "more-swollen").settled, 0u);
    EXPECT_EQ(given(factsOf(Told().unsure("safety-knee")), "more-swollen").settled, 0u);
}

TEST(Facts, AnAnswerOfItsOwnIsNeverOverruled) {
    const Facts facts = factsOf(Told().ticksNone("safety-knee").says("more-swollen", "hot-very-sore"));
    EXPECT_EQ(given(facts, "more-swollen").settled, 0u);
    EXPECT_EQ(given(facts, "more-swollen").chosen, bitOf(shipped(), "more-swollen", "hot-very-sore"));
}

TEST(Facts, ATickedParentMakesItsFollowUpWait) {
    EXPECT_TRUE(given(factsOf(Told().ticks("safety-knee", {"swollen-or-hot"})), "more-swollen").waiting);
    EXPECT_FALSE(given(factsOf(Told().ticksNone("safety-knee")), "more-swollen").waiting);
    EXPECT_FALSE(given(factsOf(Told().ticks("safety-knee", {}, {"swollen-or-hot"})), "more-swollen").waiting);
    EXPECT_FALSE(given(factsOf(Told().ticks("safety-knee", {"swollen-or-hot"}).says("more-swollen", "hot-but-bends")), "more-swollen").waiting);
}

TEST(Facts, AnotherWorryingAnswerNeverEndsTheWaiting) {
    // "It blew up within 2 hours" tells one thing about the swelling. It may be hot as well: that is still to be asked.
    EXPECT_TRUE(given(factsOf(Told().ticks("safety-knee", {"swollen-or-hot"}).ticks("more-injury-soft", {"blew-up-2h"})), "more-swollen").waiting);
}

TEST(Facts, APlaceOnTheMapAloneMakesNothingWait) {
    EXPECT_FALSE(given(factsOf(Told().marks({"proximal-calf"})), "more-calf").waiting);
}

}  // namespace
}  // namespace kneemap
