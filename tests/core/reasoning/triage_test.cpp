#include "core/reasoning/triage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/reasoning/truth.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/small_knowledge.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::Contains;

constexpr UrgencyLevel selfCare{Urgency::selfCare, std::nullopt};
constexpr UrgencyLevel sameDay{Urgency::sameDay, std::nullopt};
constexpr UrgencyLevel emergency{Urgency::emergency, std::nullopt};
UrgencyLevel soon(int days) { return {Urgency::soon, days}; }

Triage triaged(const History& history) { return triage(shipped(), gatherFacts(shipped(), history)); }
UrgencyLevel urgencyOf(const History& history) { return triaged(history).urgency; }

/// One rule of our own over the shipped questions.
UrgencyLevel urgencyWith(const UrgencyLevel& level, const Expression& when, const History& history) {
    RedFlagRule rule{RuleId("made-up")};
    rule.level = level;
    rule.when = when;
    const KnowledgeBase knowledge = withRules({rule});
    return triage(knowledge, gatherFacts(knowledge, history)).urgency;
}

Expression is(const char* question, const char* option) {
    return {AnswerIs{placeOf(shipped(), question), bitOf(shipped(), question, option)}};
}

TEST(Triage, NothingToldAsksForNothing) {
    EXPECT_EQ(urgencyOf({}), selfCare);
    EXPECT_TRUE(triaged({}).flags.empty());
    EXPECT_FALSE(triaged({}).barsExercise);
}

TEST(Triage, ACalmStoryIsSelfCare) { EXPECT_EQ(urgencyOf(Told().safe()), selfCare); }

TEST(Triage, ADefiniteYesAsksForTheFullLevel) {
    const Expression when = is("safety-now", "chest-or-breath");
    const History yes = Told().ticks("safety-now", {"chest-or-breath"});
    EXPECT_EQ(urgencyWith(emergency, when, yes), emergency);
    EXPECT_EQ(urgencyWith(sameDay, when, yes), sameDay);
    EXPECT_EQ(urgencyWith(soon(7), when, yes), soon(7));
}

TEST(Triage, NotSureAloneAsksForOneLevelLess) {
    const Expression when = is("safety-now", "chest-or-breath");
    const History unsure = Told().ticks("safety-now", {}, {"chest-or-breath"});
    EXPECT_EQ(urgencyWith(emergency, when, unsure), sameDay);
    EXPECT_EQ(urgencyWith(sameDay, when, unsure), soon(2));
    EXPECT_EQ(urgencyWith(soon(2), when, unsure), selfCare);
    EXPECT_EQ(urgencyWith(soon(14), when, unsure), selfCare);
}

TEST(Triage, LoweringForNotSureIsWrittenOnce) {
    EXPECT_EQ(loweredForUnsure(emergency), sameDay);
    EXPECT_EQ(loweredForUnsure(sameDay), soon(2));
    EXPECT_EQ(loweredForUnsure(soon(2)), selfCare);
    EXPECT_EQ(loweredForUnsure(selfCare), selfCare);
}

TEST(Triage, ADefiniteHalfKeepsTheFullLevelWhenTheOtherHalfIsNotSure) {
    const Expression both{AllOf{{is("safety-now", "fever-ill"), is("safety-knee", "cannot-walk")}}};
    EXPECT_EQ(urgencyWith(emergency, both, Told().ticks("safety-now", {"fever-ill"}).unsure("safety-knee")), emergency);
    EXPECT_EQ(urgencyWith(emergency, both, Told().unsure("safety-now").unsure("safety-knee")), sameDay);
    EXPECT_EQ(urgencyWith(emergency, both, Told().ticks("safety-now", {"fever-ill"}).ticksNone("safety-knee")), selfCare);
}

TEST(Triage, AgeIsNoDefiniteHalf) {
    const Expression both{AllOf{{{AgeFrom{50}}, is("safety-knee", "cannot-walk")}}};
    EXPECT_EQ(urgencyWith(sameDay, both, Told().age(70).unsure("safety-knee")), soon(2));
}

TEST(Triage, ASkippedSafetyScreenIsNotSureToAllOfIt) {
    const Triage flags = triaged(Told().skips("safety-now"));
    EXPECT_EQ(flags.urgency, sameDay);
    EXPECT_THAT(flags.unsure, Contains(GivenReason{QuestionId("safety-now"), OptionId("saddle-bladder-legs"), true}));
}

TEST(Triage, ASkippedStoryQuestionRaisesNothing) {
    EXPECT_EQ(urgencyOf(Told().safe().skips("rest-night").skips("lump").skips("bone-spot")), selfCare);
}

TEST(Triage, AnUnsureItemOfALaterRuleIsNamed) {
    const Triage flags = triaged(Told().safe().unsure("lump"));
    EXPECT_EQ(flags.urgency, selfCare);
    EXPECT_THAT(flags.unsure, Contains(GivenReason{QuestionId("lump"), OptionId("hard-or-growing"), true}));
}

TEST(Triage, ATickedItemWhoseFollowUpIsOpenCountsAsNotSureOfTheFollowUp) {
    // Fever, and which kind is not asked yet: the follow-up's emergency signs may be there.
    EXPECT_EQ(urgencyOf(Told().ticks("safety-now", {"fever-ill"})), sameDay);
    EXPECT_EQ(urgencyOf(Told().ticks("safety-now", {"fever-ill"}).ticks("more-fever", {"just-a-cold"})), selfCare);
    EXPECT_EQ(urgencyOf(Told().ticks("safety-now", {"fever-ill"}).ticks("more-fever", {"sepsis-signs"})), emergency);
}

TEST(Triage, AFollowUpThatNobodyCalledDoesNotWait) {
    EXPECT_EQ(urgencyOf(Told().ticksNone("safety-now")), selfCare);
    EXPECT_EQ(urgencyOf(Told().marks({"proximal-calf"})), selfCare);
}

TEST(Triage, TheMostUrgentFlagStandsFirst) {
    const Triage flags = triaged(Told().age(70).says("other-joints", "swollen").ticks("safety-knee", {"cannot-walk"}).ticks(
        "safety-now", {"dark-pee"}));
    ASSERT_GE(flags.flags.size(), 3u);
    EXPECT_EQ(flags.flags.front().rule, RuleId("dark-pee"));
    EXPECT_EQ(flags.urgency, emergency);
    for (std::size_t i = 1; i < flags.flags.size(); ++i) {
        EXPECT_FALSE(moreUrgent(flags.flags[i].level, flags.flags[i - 1].level));
    }
}

TEST(Triage, AFlagSaysWhichAnswersRaisedIt) {
    const Triage flags = triaged(Told().safe().ticks("safety-knee", {"cannot-walk", "stuck"}));
    const auto flag = std::find_if(flags.flags.begin(), flags.flags.end(), [](const FiredFlag& f) { return f.rule.text() == "cannot-walk"; });
    ASSERT_NE(flag, flags.flags.end());
    EXPECT_FALSE(flag->onlyUnsure);
    EXPECT_EQ(flag->because, (std::vector<GivenReason>{{QuestionId("safety-knee"), OptionId("cannot-walk"), true}}));
}

TEST(Triage, UnlessSpeaksOfPlaceAndTakesBackOnlyItsOwnRule) {
    // A limp in a child is for today, but for a one-finger pain at the shin bump from 9 to 16.
    const auto child = [](double age) {
        return Told().age(age).ticks("more-under-18", {"limps"}).says("limp-only-sport", "only-sport");
    };
    EXPECT_EQ(urgencyOf(child(12).marks({"tibial-tuberosity"}).shows(Pattern::point)), soon(7));
    EXPECT_EQ(urgencyOf(child(12).marks({"tibial-tuberosity"}).shows(Pattern::area)), sameDay);
    EXPECT_EQ(urgencyOf(child(8).marks({"tibial-tuberosity"}).shows(Pattern::point)), sameDay);
    EXPECT_EQ(urgencyOf(child(12).marks({"medial-joint-line"}).shows(Pattern::point)), sameDay);
}

TEST(Triage, UrgencyIsTheHighestLevelAnyRuleAsksFor) {
    // Every rule by itself, and all of them together, over many histories.
    std::vector<KnowledgeBase> alone;
    for (std::size_t r = 0; r < shipped().redFlags().size(); ++r) alone.push_back(ruleAlone(r));
    AnyHistory any(shipped(), 7);
    for (int i = 0; i < 300; ++i) {
        const History history = any.next();
        const Facts facts = gatherFacts(shipped(), history);
        const Triage together = triage(shipped(), facts);
        UrgencyLevel highest;
        for (std::size_t r = 0; r < alone.size(); ++r) {
            const Triage one = triage(alone[r], facts);
            EXPECT_EQ(static_cast<bool>(together.fired[r]), one.urgency.urgency != Urgency::selfCare) << shipped().redFlags()[r].id.text();
            if (moreUrgent(one.urgency, highest)) highest = one.urgency;
        }
        EXPECT_EQ(together.urgency, highest);
    }
}

TEST(Triage, AFiredRuleThatBarsExerciseBarsIt) {
    for (const RedFlagRule& shippedRule : shipped().redFlags()) {
        RedFlagRule rule = shippedRule;
        rule.when = is("safety-now", "dark-pee");
        rule.unless.reset();
        const KnowledgeBase knowledge = withRules({rule});
        EXPECT_EQ(triage(knowledge, gatherFacts(knowledge, Told().ticks("safety-now", {"dark-pee"}))).barsExercise, rule.barsExercise);
        EXPECT_FALSE(triage(knowledge, gatherFacts(knowledge, Told().ticksNone("safety-now"))).barsExercise);
    }
}

}  // namespace
}  // namespace kneemap
