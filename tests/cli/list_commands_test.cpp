#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "tests/cli/program.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(ListCommands, GiveEveryIdWithItsEnglishText) {
    for (const auto& [command, count] : {std::pair{"zones", 20u}, {"questions", 60u}, {"conditions", 30u}}) {
        const Outcome run = cli({command, "--json"});
        ASSERT_EQ(run.status, 0) << command;
        EXPECT_THAT(run.error, IsEmpty());
        const auto list = run.json();
        ASSERT_TRUE(list.is_array());
        EXPECT_GE(list.size(), count) << command;
        std::set<std::string> ids;
        for (const auto& entry : list) {
            EXPECT_TRUE(ids.insert(entry.at("id")).second);
            EXPECT_FALSE((entry.contains("name") ? entry["name"] : entry["text"]).get<std::string>().empty());
        }
    }
    EXPECT_EQ(cli({"zones", "--json"}).json().size(), 20u);
}

TEST(ListCommands, TheTableHasALineForEveryThing) {
    for (const char* command : {"zones", "questions", "conditions"}) {
        const Outcome table = cli({command});
        EXPECT_EQ(table.status, 0);
        for (const auto& entry : cli({command, "--json"}).json()) EXPECT_THAT(table.out, HasSubstr(entry.at("id").get<std::string>()));
    }
}

TEST(ListCommands, QuestionsNameTheirOptions) {
    for (const auto& question : cli({"questions", "--json"}).json()) {
        for (const char* key : {"id", "kind", "stage", "text", "why", "options"}) EXPECT_TRUE(question.contains(key)) << key;
        EXPECT_EQ(question["options"].empty(), question["kind"] == "number");
    }
}

}  // namespace
}  // namespace kneemap
