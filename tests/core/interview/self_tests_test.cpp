#include "core/interview/self_tests.h"

#include <gtest/gtest.h>

#include "core/interview/question_value.h"
#include "core/reasoning/truth.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

/// The shipped content with a condition of ours for self-tests: comfortable walking.
const KnowledgeBase& knowledge() {
    static const KnowledgeBase base = shippedWith(
        "questions/self-test.json", {{{"op", "add"}, {"path", "/self-tests-allowed-when"}, {"value", {{"question", "walking"}, {"in", {"fine"}}}}}});
    return base;
}

bool allowed(const History& history) {
    const Facts facts = gatherFacts(knowledge(), history);
    return selfTestsAllowed(knowledge(), facts, triage(knowledge(), facts));
}

TEST(SelfTests, AreOfferedToGrownPeopleWhoWalkWell) {
    EXPECT_TRUE(allowed(Told().safe().says("walking", "fine")));
    EXPECT_TRUE(allowed(Told().safe().age(16).ticksNone("more-under-18").says("walking", "fine")));
}

TEST(SelfTests, AreNotOfferedWithoutADefiniteYesToTheirCondition) {
    EXPECT_FALSE(allowed(Told().safe()));
    EXPECT_FALSE(allowed(Told().safe().unsure("walking")));
    EXPECT_FALSE(allowed(Told().safe().says("walking", "limp")));
}

TEST(SelfTests, AreNotOfferedUnderSixteenOrWithoutAnAge) {
    EXPECT_FALSE(allowed(Told().safe().age(15).ticksNone("more-under-18").says("walking", "fine")));
    EXPECT_FALSE(allowed(Told().safe().unsure("age").says("walking", "fine")));
}

TEST(SelfTests, AreNotOfferedWhereSomeoneMustLookWithinTwoDays) {
    EXPECT_FALSE(allowed(Told().safe().says("walking", "fine").ticks("safety-knee", {"swollen-or-hot"}).says("more-swollen", "hot-but-bends")));
    EXPECT_FALSE(allowed(Told().safe().says("walking", "fine").ticks("safety-now", {"dark-pee"})));
    // Within two weeks, and nothing bars exercise: allowed.
    EXPECT_TRUE(allowed(Told().safe().says("walking", "fine").says("back-or-tingling", "tingling")));
}

TEST(SelfTests, AreNotOfferedWhereARuleBarsExercise) {
    AnyHistory any(knowledge(), 81);
    for (int i = 0; i < 500; ++i) {
        const History history = any.next();
        const Facts facts = gatherFacts(knowledge(), history);
        const Triage flags = triage(knowledge(), facts);
        if (flags.barsExercise || flags.urgency.urgency >= Urgency::sameDay) {
            EXPECT_FALSE(selfTestsAllowed(knowledge(), facts, flags));
        }
    }
}

bool allowedAsShipped(const History& history) {
    const Facts facts = gatherFacts(shipped(), history);
    return selfTestsAllowed(shipped(), facts, triage(shipped(), facts));
}

/// Somebody whom the shipped content lets try the self-tests.
Told fit() { return Told().safe().says("walking", "fine").says("bone-spot", "no"); }

TEST(ShippedSelfTests, AreOfferedToWhoWalksWellAndHasNoSoreBone) {
    EXPECT_TRUE(allowedAsShipped(fit()));
    EXPECT_TRUE(allowedAsShipped(fit().says("injury", "injury-old").ticksNone("more-injury-soft")));
    // One sore spot is far likelier a band or a tendon at these places.
    EXPECT_TRUE(allowedAsShipped(fit().says("bone-spot", "yes").marks({"inferior-patellar-pole"})));
}

TEST(ShippedSelfTests, AreNotOfferedWhereTheyCouldDoHarm) {
    EXPECT_FALSE(allowedAsShipped(Told().safe().says("bone-spot", "no"))) << "walking was not asked";
    EXPECT_FALSE(allowedAsShipped(fit().says("walking", "sore")));
    EXPECT_FALSE(allowedAsShipped(fit().says("bone-spot", "yes").marks({"medial-joint-line"})));
    EXPECT_FALSE(allowedAsShipped(fit().says("injury", "injury-7d").ticksNone("more-injury-bones").ticksNone("more-injury-soft")));
    EXPECT_FALSE(allowedAsShipped(fit().ticks("safety-knee", {"swollen-or-hot"}).says("more-swollen", "no-injury-not-hot")));
    EXPECT_FALSE(allowedAsShipped(fit().ticks("safety-knee", {"stuck"}).says("more-stuck", "none")));
    for (const char* about : {"blood-thinner", "joint-or-operation", "pregnant"}) {
        EXPECT_FALSE(allowedAsShipped(fit().ticks("safety-you", {about}))) << about;
    }
    EXPECT_FALSE(allowedAsShipped(fit().skips("safety-you")));
    EXPECT_FALSE(allowedAsShipped(fit().skips("safety-knee")));
}

TEST(ShippedSelfTests, AreDoneSittingFromSixtyFive) {
    const Facts facts = gatherFacts(shipped(), fit().age(65));
    for (const char* standing : {"test-step-down", "test-decline-squat", "test-heel-raise"}) {
        EXPECT_EQ(evaluate(*shipped().find(QuestionId(standing))->askWhen, facts, {.selfTestsAllowed = true}), Truth::no) << standing;
    }
    EXPECT_EQ(evaluate(*shipped().find(QuestionId("test-outer-press"))->askWhen, facts, {.selfTestsAllowed = true}), Truth::yes);
}

TEST(SelfTests, AreNeverOfferedWhereTheContentDoesNotSayWhen) {
    const KnowledgeBase silent = [] {
        KnowledgeContent content = shipped().content();
        content.selfTestsAllowed.reset();
        return KnowledgeBase(std::move(content));
    }();
    const History history = Told().safe().says("walking", "fine");
    const Facts facts = gatherFacts(silent, history);
    EXPECT_FALSE(selfTestsAllowed(silent, facts, triage(silent, facts)));
}

/// Walks well, sore around the kneecap and at its tip, and little more told: kneecap or tendon.
Told kneecapOrTendon() { return fit().marks({"peripatellar", "inferior-patellar-pole"}); }

TEST(WorthwhileSelfTests, AreAtMostThreeAndEachTellsSomething) {
    AnyHistory any(shipped(), 19);
    int offered = 0;
    for (int i = 0; i < 300; ++i) {
        History history = any.next();
        if (i % 2 == 0) {
            History calm = kneecapOrTendon();
            for (const auto& [id, answer] : history.answers) {
                if (shipped().find(id)->stage == Stage::story) calm.answers.emplace(id, answer);
            }
            history = calm;
        }
        const std::vector<QuestionId> tests = worthwhileSelfTests(shipped(), history);
        offered += !tests.empty();
        EXPECT_LE(tests.size(), 3u);
        if (tests.empty()) continue;
        const Facts facts = gatherFacts(shipped(), history);
        const Triage flags = triage(shipped(), facts);
        EXPECT_TRUE(selfTestsAllowed(shipped(), facts, flags));
        const Ranking ranking(shipped(), facts);
        QuestionValue value(shipped(), facts, ranking, flags);
        double before = 1e9;
        for (const QuestionId& id : tests) {
            const Question& question = *shipped().find(id);
            EXPECT_EQ(question.stage, Stage::selfTest);
            const auto given = history.answers.find(id);
            EXPECT_TRUE(given == history.answers.end() || !std::holds_alternative<Choices>(given->second)) << id.text() << " was done";
            const double worth = value.of(*shipped().indexOf(id));
            EXPECT_GT(worth, 0) << id.text();
            EXPECT_LE(worth, before) << "what tells most comes first";
            before = worth;
        }
    }
    EXPECT_GT(offered, 20);
}

TEST(WorthwhileSelfTests, AreNotOfferedTwice) {
    const std::vector<QuestionId> first = worthwhileSelfTests(shipped(), kneecapOrTendon());
    ASSERT_FALSE(first.empty());
    History done = kneecapOrTendon();
    const Question& question = *shipped().find(first.front());
    done.answers.insert_or_assign(question.id, Choices{{question.options.front().id}, {}, {}});
    const std::vector<QuestionId> second = worthwhileSelfTests(shipped(), done);
    EXPECT_EQ(std::count(second.begin(), second.end(), first.front()), 0);
    // Passed over in the check-up, it can still be tried at home.
    done.answers.insert_or_assign(question.id, Skipped{});
    const std::vector<QuestionId> third = worthwhileSelfTests(shipped(), done);
    EXPECT_EQ(std::count(third.begin(), third.end(), first.front()), 1);
}

TEST(WorthwhileSelfTests, AreNoneWhereSelfTestsAreNotAllowed) {
    EXPECT_FALSE(worthwhileSelfTests(shipped(), kneecapOrTendon()).empty());
    EXPECT_TRUE(worthwhileSelfTests(shipped(), kneecapOrTendon().says("walking", "limp")).empty());
    EXPECT_TRUE(worthwhileSelfTests(shipped(), kneecapOrTendon().age(15).ticksNone("more-under-18")).empty());
    EXPECT_TRUE(worthwhileSelfTests(shipped(), kneecapOrTendon().ticks("safety-you", {"blood-thinner"})).empty());
    EXPECT_TRUE(worthwhileSelfTests(shipped(), kneecapOrTendon().ticks("safety-now", {"dark-pee"})).empty());
}

TEST(WorthwhileSelfTests, AreDoneSittingFromSixtyFive) {
    const std::vector<QuestionId> tests = worthwhileSelfTests(shipped(), fit().marks({"popliteal-fossa", "fibular-head"}).age(70), 99);
    EXPECT_FALSE(tests.empty());
    for (const QuestionId& id : tests) {
        for (const char* standing : {"test-step-down", "test-decline-squat", "test-heel-raise"}) EXPECT_NE(id.text(), standing);
    }
}

TEST(WorthwhileSelfTests, AreAsManyAsAskedFor) {
    EXPECT_EQ(worthwhileSelfTests(shipped(), kneecapOrTendon(), 1).size(), 1u);
    EXPECT_TRUE(worthwhileSelfTests(shipped(), kneecapOrTendon(), 0).empty());
}

}  // namespace
}  // namespace kneemap
