#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/program.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(NextCommand, StartsWithWhatCannotWait) {
    const Outcome run = cli({"next", "-"}, R"({"kneemap": 1})");
    ASSERT_EQ(run.status, 0);
    EXPECT_EQ(run.json()["question"], "safety-now");
    EXPECT_TRUE(run.json().contains("why"));
    EXPECT_TRUE(run.json().contains("about_more"));
}

TEST(NextCommand, LeadsAScriptFromTheFirstQuestionToTheResult) {
    // A script that answers what it is asked, and only what it is asked.
    nlohmann::json checkUp = {{"kneemap", 1}, {"answers", nlohmann::json::object()}};
    nlohmann::json kinds;
    for (const auto& question : cli({"questions", "--json"}).json()) kinds[question["id"].get<std::string>()] = question;
    std::string step;
    for (int i = 0; i < 60 && step != "result"; ++i) {
        const Outcome run = cli({"next", "-"}, checkUp.dump());
        ASSERT_EQ(run.status, 0) << run.error;
        const auto json = run.json();
        step = json["step"];
        if (step == "question") {
            for (const std::string id : json["questions"]) {
                ASSERT_FALSE(checkUp["answers"].contains(id)) << id << " was asked twice";
                const auto& question = kinds[id];
                if (id == "age") checkUp["answers"][id] = 41;
                else if (question["kind"] == "single") checkUp["answers"][id] = id == "injury" ? "no-injury" : question["options"].back()["id"];
                else checkUp["answers"][id] = nlohmann::json::array();
            }
        } else if (step == "mark") {
            checkUp["side"] = "right";
            checkUp["zones"] = {{{"id", "medial-joint-line"}, {"worst", true}}};
        } else if (step == "pattern") {
            checkUp["pattern"] = "area";
        } else if (step == "emergency") {
            checkUp["emergency-seen"] = true;
        } else if (step == "review") {
            checkUp["reviewed"] = true;
        }
    }
    EXPECT_EQ(step, "result");
    EXPECT_EQ(cli({"assess", "-"}, checkUp.dump()).status, 0);
}

TEST(NextCommand, RefusesABrokenCheckUpWithOne) {
    const Outcome run = cli({"next", "-"}, R"({"kneemap": 1, "answers": {"stares": "up"}})");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.out, IsEmpty());
    EXPECT_THAT(run.error, HasSubstr("/answers/stares: unknown question 'stares', did you mean 'stairs'?"));
}

}  // namespace
}  // namespace kneemap
