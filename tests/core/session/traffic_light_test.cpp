#include "core/session/traffic_light.h"

#include <gtest/gtest.h>

#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;

const TrafficRule& rule() { return shipped().session().traffic; }

const MorningAnswer& morning(const char* id) {
    for (const MorningAnswer& answer : rule().mornings) {
        if (answer.id == id) return answer;
    }
    throw std::runtime_error(id);
}

// The rule as the evidence pack has it: 0 to 2 green, 3 amber, 4 and more red.
TEST(TrafficLight, IsGreenToTwoAmberAtThreeRedFromFour) {
    for (int pain = 0; pain <= 2; ++pain) EXPECT_EQ(lightOf(rule(), pain), Light::green) << pain;
    EXPECT_EQ(lightOf(rule(), 3), Light::amber);
    for (int pain = 4; pain <= 10; ++pain) EXPECT_EQ(lightOf(rule(), pain), Light::red) << pain;
    EXPECT_EQ(lightOf(rule(), 11), Light::red);
    EXPECT_EQ(lightOf(rule(), -1), Light::green);
}

TEST(TrafficLight, OfASignIsRedAtAnyScoreAndSendsToHelp) {
    ASSERT_GE(rule().signs.size(), 4u);
    for (std::size_t sign = 0; sign < rule().signs.size(); ++sign) {
        const TrafficAnswer answer = judgeSession(rule(), {0, {sign}, Light::green});
        EXPECT_EQ(answer.light, Light::red) << rule().signs[sign].id;
        EXPECT_TRUE(answer.seekHelp);
        EXPECT_TRUE(answer.stepBack);
        ASSERT_FALSE(answer.advice.empty());
        EXPECT_EQ(answer.advice.front().text, rule().signs[sign].advice.text);
    }
}

TEST(TrafficLight, AsksASignForSwellingLimpGivingWayNumbnessAndBone) {
    std::vector<std::string> ids;
    for (const RedSign& sign : rule().signs) ids.push_back(sign.id);
    for (const char* id : {"swelling", "limp-or-rest", "gave-way", "numb", "bone-spot"}) EXPECT_EQ(std::count(ids.begin(), ids.end(), id), 1) << id;
}

TEST(TrafficLight, StepsBackAtTheSecondAmberInARow) {
    EXPECT_FALSE(judgeSession(rule(), {3, {}, std::nullopt}).stepBack);
    EXPECT_FALSE(judgeSession(rule(), {3, {}, Light::green}).stepBack);
    const TrafficAnswer second = judgeSession(rule(), {3, {}, Light::amber});
    EXPECT_EQ(second.light, Light::amber);
    EXPECT_TRUE(second.stepBack);
    EXPECT_EQ(second.advice.front().text, rule().secondAmber.text);
    EXPECT_FALSE(judgeSession(rule(), {2, {}, Light::amber}).stepBack) << "a green in between";
}

TEST(TrafficLight, NeverGetsBetterByAWorseAnswer) {
    for (const std::optional<Light> before : {std::optional<Light>(), std::optional(Light::green), std::optional(Light::amber), std::optional(Light::red)}) {
        for (int pain = 0; pain < 10; ++pain) {
            const TrafficAnswer less = judgeSession(rule(), {pain, {}, before}), more = judgeSession(rule(), {pain + 1, {}, before});
            EXPECT_GE(more.light, less.light);
            EXPECT_GE(more.stepBack, less.stepBack);
            const TrafficAnswer sign = judgeSession(rule(), {pain, {0}, before});
            EXPECT_GE(sign.light, less.light);
            EXPECT_GE(sign.stepBack, less.stepBack);
            EXPECT_FALSE(less.advice.empty());
        }
    }
}

TEST(Morning, NoWorseIsGreen) { EXPECT_EQ(judgeMorning(rule(), morning("no-worse"), false).light, Light::green); }

TEST(Morning, ARiseIsAStepBackButASettledOneOfATendonIsAmber) {
    EXPECT_EQ(judgeMorning(rule(), morning("settled"), false).light, Light::red);
    EXPECT_TRUE(judgeMorning(rule(), morning("settled"), false).stepBack);
    const TrafficAnswer tendon = judgeMorning(rule(), morning("settled"), true);
    EXPECT_EQ(tendon.light, Light::amber);
    EXPECT_FALSE(tendon.stepBack);
    EXPECT_EQ(judgeMorning(rule(), morning("worse"), true).light, Light::red) << "longer than a day is red for a tendon too";
}

TEST(Morning, WithSwellingOrALimpAllowsNoSessionInAnyCause) {
    for (const bool tendon : {false, true}) {
        const TrafficAnswer answer = judgeMorning(rule(), morning("swollen"), tendon);
        EXPECT_EQ(answer.light, Light::red);
        EXPECT_TRUE(answer.seekHelp);
        EXPECT_EQ(answer.advice.front().text, rule().seekHelp.text);
    }
}

TEST(Tendons, AreKnownByTheirCause) {
    EXPECT_TRUE(isTendon(rule(), ConditionId("patellar-tendinopathy")));
    EXPECT_FALSE(isTendon(rule(), ConditionId("patellofemoral-pain")));
    EXPECT_FALSE(isTendon(rule(), ConditionId("meniscus-tear")));
}

// What is only recalled is never shown as if it had been read; see the sentence beside each grade.
TEST(TrafficLight, SaysNothingWithoutASource) {
    const auto expectSourced = [](const Statement& s) {
        EXPECT_FALSE(s.text.empty());
        EXPECT_FALSE(s.sources.empty()) << s.text;
        EXPECT_FALSE(s.reviewed.empty()) << s.text;
    };
    for (const LightAdvice& advice : rule().advice) {
        expectSourced(advice.now);
        expectSourced(advice.before);
    }
    for (const Statement& each : rule().tomorrow) expectSourced(each);
    expectSourced(rule().secondAmber);
    expectSourced(rule().seekHelp);
}

}  // namespace
}  // namespace kneemap
