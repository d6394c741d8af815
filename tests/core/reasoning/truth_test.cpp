#include "core/reasoning/truth.h"

#include <gtest/gtest.h>

namespace kneemap {
namespace {

using State = GivenAnswer::State;

/// Question 0 gives a definite yes, 1 a not sure, 2 a no; the option asked for is always option 0.
Facts threeAnswers() {
    Facts facts;
    facts.answers.resize(8);
    facts.answers[0] = {.state = State::answered, .chosen = 1};
    facts.answers[1] = {.state = State::unsure};
    facts.answers[2] = {.state = State::answered, .chosen = 2};
    return facts;
}

Expression leaf(Truth truth) { return {AnswerIs{truth == Truth::yes ? 0u : truth == Truth::unsure ? 1u : 2u, 1}}; }

constexpr Truth every[] = {Truth::no, Truth::unsure, Truth::yes};

TEST(Truth, LeavesOfTheseTestsMeanWhatTheySay) {
    for (const Truth truth : every) EXPECT_EQ(evaluate(leaf(truth), threeAnswers()), truth);
}

TEST(Truth, AllIsTheLeastOfItsParts) {
    const Facts facts = threeAnswers();
    const Truth table[3][3] = {{Truth::no, Truth::no, Truth::no},
                               {Truth::no, Truth::unsure, Truth::unsure},
                               {Truth::no, Truth::unsure, Truth::yes}};
    for (int a = 0; a < 3; ++a) {
        for (int b = 0; b < 3; ++b) {
            EXPECT_EQ(evaluate({AllOf{{leaf(every[a]), leaf(every[b])}}}, facts), table[a][b]) << a << b;
        }
    }
}

TEST(Truth, AnyIsTheGreatestOfItsParts) {
    const Facts facts = threeAnswers();
    const Truth table[3][3] = {{Truth::no, Truth::unsure, Truth::yes},
                               {Truth::unsure, Truth::unsure, Truth::yes},
                               {Truth::yes, Truth::yes, Truth::yes}};
    for (int a = 0; a < 3; ++a) {
        for (int b = 0; b < 3; ++b) {
            EXPECT_EQ(evaluate({AnyOf{{leaf(every[a]), leaf(every[b])}}}, facts), table[a][b]) << a << b;
        }
    }
}

TEST(Truth, NotTurnsYesAndNoRoundAndLeavesNotSureAsItIs) {
    const Facts facts = threeAnswers();
    EXPECT_EQ(evaluate({NotThat{{leaf(Truth::yes)}}}, facts), Truth::no);
    EXPECT_EQ(evaluate({NotThat{{leaf(Truth::unsure)}}}, facts), Truth::unsure);
    EXPECT_EQ(evaluate({NotThat{{leaf(Truth::no)}}}, facts), Truth::yes);
}

TEST(Truth, AtLeastCountsNotSureOnlyAsPossible) {
    const Facts facts = threeAnswers();
    const auto atLeast = [&](int n, std::vector<Truth> parts) {
        AtLeast some{n, {}};
        for (const Truth truth : parts) some.parts.push_back(leaf(truth));
        return evaluate({some}, facts);
    };
    EXPECT_EQ(atLeast(2, {Truth::yes, Truth::yes, Truth::no}), Truth::yes);
    EXPECT_EQ(atLeast(2, {Truth::yes, Truth::unsure, Truth::no}), Truth::unsure);
    EXPECT_EQ(atLeast(2, {Truth::unsure, Truth::unsure}), Truth::unsure);
    EXPECT_EQ(atLeast(2, {Truth::yes, Truth::no, Truth::no}), Truth::no);
    EXPECT_EQ(atLeast(2, {Truth::unsure, Truth::no}), Truth::no);
}

TEST(Truth, AnUnansweredQuestionIsANo) {
    EXPECT_EQ(evaluate({AnswerIs{5, 1}}, threeAnswers()), Truth::no);
}

TEST(Truth, AWaitingFollowUpCountsOnlyWhereItIsAskedFor) {
    Facts facts = threeAnswers();
    facts.answers[5].waiting = true;
    EXPECT_EQ(evaluate({AnswerIs{5, 1}}, facts), Truth::no);
    EXPECT_EQ(evaluate({AnswerIs{5, 1}}, facts, {.waitingCounts = true}), Truth::unsure);
}

TEST(Truth, SkippingASafetyQuestionIsNotSureAndSkippingAStoryQuestionIsNo) {
    Facts facts = threeAnswers();
    facts.answers[5] = {.state = State::skipped, .skipCounts = true};
    facts.answers[6] = {.state = State::skipped, .skipCounts = false};
    EXPECT_EQ(evaluate({AnswerIs{5, 1}}, facts), Truth::unsure);
    EXPECT_EQ(evaluate({AnswerIs{6, 1}}, facts), Truth::no);
    EXPECT_EQ(evaluate({AnswerIs{5, 1}}, facts, {.skippedCounts = false}), Truth::no);
}

TEST(Truth, AnUnsureItemIsNotSureUntilAnotherOneOfTheConditionIsTicked) {
    Facts facts = threeAnswers();
    facts.answers[5] = {.state = State::answered, .chosen = 0b010, .unsure = 0b001};
    EXPECT_EQ(evaluate({AnswerIs{5, 0b001}}, facts), Truth::unsure);
    EXPECT_EQ(evaluate({AnswerIs{5, 0b011}}, facts), Truth::yes);
    EXPECT_EQ(evaluate({AnswerIs{5, 0b100}}, facts), Truth::no);
}

TEST(Truth, OneOfTwoAnswersIsNotSureUnlessBothFit) {
    Facts facts = threeAnswers();
    facts.answers[5] = {.state = State::answered, .chosen = 0b011, .oneOf = true};
    EXPECT_EQ(evaluate({AnswerIs{5, 0b001}}, facts), Truth::unsure);
    EXPECT_EQ(evaluate({AnswerIs{5, 0b111}}, facts), Truth::yes);
    EXPECT_EQ(evaluate({AnswerIs{5, 0b100}}, facts), Truth::no);
}

TEST(Truth, NotThisAnswerHoldsWhileNothingWasTold) {
    Facts facts = threeAnswers();
    facts.answers[6] = {.state = State::skipped};
    EXPECT_EQ(evaluate({AnswerIsNot{5, 1}}, facts), Truth::yes);
    EXPECT_EQ(evaluate({AnswerIsNot{6, 1}}, facts), Truth::yes);
    EXPECT_EQ(evaluate({AnswerIsNot{0, 1}}, facts), Truth::no);
    EXPECT_EQ(evaluate({AnswerIsNot{1, 1}}, facts), Truth::unsure);
    EXPECT_EQ(evaluate({AnswerIsNot{2, 1}}, facts), Truth::yes);
}

TEST(Truth, AgeLimitsIncludeTheYearTheyName) {
    Facts facts = threeAnswers();
    facts.age = 16;
    EXPECT_EQ(evaluate({AgeFrom{16}}, facts), Truth::yes);
    EXPECT_EQ(evaluate({AgeFrom{17}}, facts), Truth::no);
    EXPECT_EQ(evaluate({AgeUpTo{16}}, facts), Truth::yes);
    EXPECT_EQ(evaluate({AgeUpTo{15}}, facts), Truth::no);
}

TEST(Truth, AnAgeThatWasAskedAndNotToldIsNotSure) {
    Facts facts = threeAnswers();
    EXPECT_EQ(evaluate({AgeUpTo{15}}, facts), Truth::no);
    facts.ageUnsure = true;
    EXPECT_EQ(evaluate({AgeUpTo{15}}, facts), Truth::unsure);
    EXPECT_EQ(evaluate({AgeFrom{15}}, facts), Truth::unsure);
}

TEST(Truth, WithoutAWorstSpotAnyMarkedOneCouldBeIt) {
    Facts facts = threeAnswers();
    facts.marked = 0b0110;
    EXPECT_EQ(evaluate({WorstSpotIs{0b0100}}, facts), Truth::unsure);
    EXPECT_EQ(evaluate({WorstSpotIs{0b1000}}, facts), Truth::no);
    facts.worst = 0b0010;
    EXPECT_EQ(evaluate({WorstSpotIs{0b0100}}, facts), Truth::no);
    EXPECT_EQ(evaluate({WorstSpotIs{0b0010}}, facts), Truth::yes);
    EXPECT_EQ(evaluate({ZoneMarked{0b0100}}, facts), Truth::yes);
    EXPECT_EQ(evaluate({ZoneMarked{0b1001}}, facts), Truth::no);
}

TEST(Truth, APatternNotToldIsNotSureOnceItWasAsked) {
    Facts facts = threeAnswers();
    const Expression point{PatternIs{{Pattern::point}}};
    EXPECT_EQ(evaluate(point, facts), Truth::no);
    facts.patternUnsure = true;
    EXPECT_EQ(evaluate(point, facts), Truth::unsure);
    facts.pattern = Pattern::area;
    EXPECT_EQ(evaluate(point, facts), Truth::no);
    facts.pattern = Pattern::point;
    EXPECT_EQ(evaluate(point, facts), Truth::yes);
}

TEST(Truth, FlagsAndPlansAreNoUnlessTheyAreInQuestion) {
    const Facts facts = threeAnswers();
    const Expression flag{FlagFired{{1}}}, plan{PlanIsFor{{3}}};
    EXPECT_EQ(evaluate(flag, facts), Truth::no);
    const std::vector<bool> fired = {false, true};
    EXPECT_EQ(evaluate(flag, facts, {.firedRules = &fired}), Truth::yes);
    EXPECT_EQ(evaluate({FlagFired{{0}}}, facts, {.firedRules = &fired}), Truth::no);
    EXPECT_EQ(evaluate(plan, facts), Truth::no);
    EXPECT_EQ(evaluate(plan, facts, {.planFor = 3}), Truth::yes);
    EXPECT_EQ(evaluate(plan, facts, {.planFor = 2}), Truth::no);
    EXPECT_EQ(evaluate({SelfTestsAllowed{}}, facts), Truth::no);
    EXPECT_EQ(evaluate({SelfTestsAllowed{}}, facts, {.selfTestsAllowed = true}), Truth::yes);
}

TEST(DefiniteAnswer, IsAYesInAPartThatIsNotRuledOut) {
    const Facts facts = threeAnswers();
    EXPECT_TRUE(hasDefiniteAnswer({AllOf{{leaf(Truth::yes), leaf(Truth::unsure)}}}, facts));
    EXPECT_FALSE(hasDefiniteAnswer({AllOf{{leaf(Truth::unsure), leaf(Truth::unsure)}}}, facts));
    // The yes stands in a branch that another answer rules out.
    EXPECT_FALSE(hasDefiniteAnswer({AnyOf{{{AllOf{{leaf(Truth::yes), leaf(Truth::no)}}}, leaf(Truth::unsure)}}}, facts));
}

TEST(DefiniteAnswer, AgeAndPlaceAreNoAnswers) {
    Facts facts = threeAnswers();
    facts.age = 60;
    facts.marked = facts.worst = 1;
    EXPECT_FALSE(hasDefiniteAnswer({AllOf{{{AgeFrom{50}}, {ZoneMarked{1}}, leaf(Truth::unsure)}}}, facts));
}

}  // namespace
}  // namespace kneemap
