#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/program.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;

TEST(SelfTestCommand, PrintsItsFiguresForPeopleAndForScripts) {
    const Outcome table = cli({"self-test"});
    for (const char* line : {"Right cause first", "Among the first three", "Urgency as expected", "Serious, rated below same-day (aim: 0)", "Calm, rated too high"}) {
        EXPECT_THAT(table.out, HasSubstr(line));
    }
    const Outcome run = cli({"self-test", "--json"});
    ASSERT_EQ(run.status, 0) << run.error;
    const auto json = run.json();
    for (const char* key : {"first", "first_three", "urgency_right", "serious_too_low", "calm_too_high", "recall", "sets"}) EXPECT_TRUE(json.contains(key)) << key;
    EXPECT_GT(json["first"]["of"].get<int>(), 50);
}

TEST(SelfTestCommand, AddsUpWhatItsSetsShow) {
    const auto json = cli({"self-test", "--json"}).json();
    for (const char* figure : {"first", "first_three", "urgency_right", "serious_too_low", "calm_too_high"}) {
        int hits = 0, all = 0;
        for (const auto& [origin, set] : json["sets"].items()) {
            hits += set[figure]["hits"].get<int>();
            all += set[figure]["of"].get<int>();
        }
        EXPECT_EQ(json[figure]["hits"], hits) << figure;
        EXPECT_EQ(json[figure]["of"], all) << figure;
    }
    EXPECT_GE(json["sets"].size(), 4u);
}

}  // namespace
}  // namespace kneemap
