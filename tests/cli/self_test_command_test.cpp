#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/program.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;

TEST(SelfTestCommand, PrintsItsFiguresForPeopleAndForScripts) {
    const Outcome table = cli({"self-test"});
    for (const char* line : {"Right cause first", "Among the first three", "Urgency as expected", "Serious, rated below same-day (must be 0)", "Calm, rated too high"}) {
        EXPECT_THAT(table.out, HasSubstr(line));
    }
    const Outcome run = cli({"self-test", "--json"});
    ASSERT_EQ(run.status, 0) << run.error;
    const auto json = run.json();
    for (const char* key : {"first", "first_three", "urgency_right", "serious_too_low", "calm_too_high", "recall"}) EXPECT_TRUE(json.contains(key)) << key;
    EXPECT_GT(json["first"]["of"].get<int>(), 50);
}

TEST(SelfTestCommand, FindsNoSeriousCaseBelowSameDay) {
    const Outcome run = cli({"self-test"});
    EXPECT_EQ(run.status, 0) << run.out;
    EXPECT_EQ(cli({"self-test", "--json"}).json()["serious_too_low"]["hits"], 0);
}

}  // namespace
}  // namespace kneemap
