#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "tests/cli/program.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char* calm = R"({"kneemap": 1, "side": "left", "zones": [{"id": "peripatellar", "worst": true}], "pattern": "area", "answers": {"age": 34,
    "sex": "female", "runner": "regular", "safety-now": [], "safety-knee": [], "safety-you": [], "injury": "no-injury", "onset": "slow", "stairs": "down",
    "squat": "around-kneecap", "sitting": "aches-at-front", "both-knees": "both", "lump": "none", "giving-way": "none"}})";
constexpr const char* urgent = R"({"kneemap": 1, "answers": {"age": 60, "safety-now": ["chest-or-breath"], "safety-knee": ["calf-or-leg"], "more-calf": "bigger"}})";

TEST(AssessCommand, PrintsTheKeysOfTheContract) {
    const Outcome run = cli({"assess", "-"}, calm);
    ASSERT_EQ(run.status, 0) << run.error;
    EXPECT_THAT(run.error, IsEmpty());
    const auto json = run.json();
    EXPECT_EQ(json.at("urgency"), "self-care");
    EXPECT_TRUE(json.at("within_days").is_null());
    EXPECT_TRUE(json.at("red_flags").empty());
    EXPECT_FALSE(json.at("fits_none").get<bool>());
    EXPECT_FALSE(json.at("exercises").empty());
    EXPECT_TRUE(json.at("training_causes").is_array());
    const auto& first = json.at("causes").at(0);
    EXPECT_EQ(first.at("id"), "patellofemoral-pain");
    EXPECT_EQ(first.at("fit"), "good");
    EXPECT_GT(first.at("weight").get<double>(), 0.4);
    ASSERT_FALSE(first.at("for").empty());
    for (const auto& reason : first.at("for")) {
        EXPECT_TRUE(reason.at("question").is_string());
        EXPECT_TRUE(reason.at("answer").is_string());
        EXPECT_GT(reason.at("strength").get<double>(), 0);
    }
    EXPECT_TRUE(first.at("against").is_array());
}

TEST(AssessCommand, PrintsFiredFlagsWithTheirReasonsAndNoExercises) {
    const auto json = cli({"assess", "-"}, urgent).json();
    EXPECT_EQ(json.at("urgency"), "emergency");
    ASSERT_FALSE(json.at("red_flags").empty());
    const auto& flag = json.at("red_flags").at(0);
    EXPECT_EQ(flag.at("urgency"), "emergency");
    EXPECT_TRUE(flag.at("within_days").is_null());
    ASSERT_FALSE(flag.at("because").empty());
    EXPECT_EQ(flag.at("because").at(0).at("question"), "safety-now");
    EXPECT_TRUE(json.at("exercises").empty());
}

TEST(AssessCommand, GivesTheLimitInDaysWhereThereIsOne) {
    const auto json = cli({"assess", "-"}, R"({"kneemap": 1, "answers": {"age": 30, "back-or-tingling": "tingling"}})").json();
    EXPECT_EQ(json.at("urgency"), "soon");
    EXPECT_EQ(json.at("within_days"), 14);
}

TEST(AssessCommand, TextBeginsWithHowUrgentItIs) {
    const Outcome run = cli({"assess", "-", "--format", "text"}, urgent);
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.out.find("Emergency: Get emergency help now"), 0u) << run.out;
    const Outcome home = cli({"assess", "-", "--format", "text"}, calm);
    EXPECT_THAT(home.out, HasSubstr("fits well"));
    EXPECT_THAT(home.out, HasSubstr("general advice"));
    EXPECT_THAT(home.out, Not(HasSubstr("%")));
    EXPECT_THAT(home.out, Not(HasSubstr("{")));
}

TEST(AssessCommand, ReadsAFileAsItReadsStandardInput) {
    const Scratch scratch;
    EXPECT_EQ(cli({"assess", scratch.file("a.json", calm)}).out, cli({"assess", "-"}, calm).out);
}

TEST(AssessCommand, ReadsManyCheckUpsLineByLine) {
    std::string one = calm, two = urgent;
    for (std::string* text : {&one, &two}) std::erase(*text, '\n');
    const Outcome run = cli({"assess", "-", "--jsonl"}, one + "\n\n" + two + "\r\n");
    ASSERT_EQ(run.status, 0) << run.error;
    std::istringstream lines(run.out);
    std::string line;
    std::vector<std::string> urgency;
    while (std::getline(lines, line)) urgency.push_back(nlohmann::json::parse(line).at("urgency"));
    EXPECT_THAT(urgency, testing::ElementsAre("self-care", "emergency"));
}

TEST(AssessCommand, ABrokenLineIsToldAndTheOthersAreAssessed) {
    std::string one = calm;
    std::erase(one, '\n');
    const Outcome run = cli({"assess", "-", "--jsonl"}, one + "\n{\"kneemap\": 1, \"side\": \"up\"}\n" + one + "\n");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.error, HasSubstr("standard input:2: /side: unknown side 'up'"));
    std::istringstream lines(run.out);
    std::string line;
    std::vector<bool> read;
    while (std::getline(lines, line)) read.push_back(nlohmann::json::parse(line).contains("urgency"));
    EXPECT_THAT(read, testing::ElementsAre(true, false, true)) << "one line out for every line in";
}

TEST(AssessCommand, RefusesBrokenInputWithOneAndSaysFilePlaceAndReason) {
    const Scratch scratch;
    const std::string file = scratch.file("broken.json", R"({"kneemap": 1, "zones": [{"id": "patela"}]})");
    const Outcome run = cli({"assess", file});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.out, IsEmpty());
    EXPECT_EQ(run.error, file + ": /zones/0/id: unknown zone 'patela', did you mean 'patella'?\n");
}

TEST(AssessCommand, NeverCrashesWhateverItIsGiven) {
    const std::string inputs[] = {"", "\n", "null", "[]", "{", std::string(3, '\0'), std::string(100000, '['), std::string("\xff\xfe\x00", 3), "{\"kneemap\": 1e999}",
                                  "{\"kneemap\": 1, \"answers\": {\"age\": 1e300}}", std::string((1 << 20) + 1, ' ')};
    for (const std::string& input : inputs) {
        for (const std::vector<std::string>& arguments : {std::vector<std::string>{"assess", "-"}, {"next", "-"}}) {
            const Outcome run = cli(arguments, input);
            EXPECT_EQ(run.status, 1) << arguments.front() << " " << input.substr(0, 40);
            EXPECT_THAT(run.out, IsEmpty());
            EXPECT_THAT(run.error, Not(IsEmpty()));
        }
    }
}

TEST(AssessCommand, SaysWhenAFileIsNotThereOrNoFile) {
    const Scratch scratch;
    for (const std::string& file : {(scratch.path() / "nothing.json").string(), scratch.path().string()}) {
        for (const std::vector<std::string>& more : {std::vector<std::string>{}, {"--jsonl"}}) {
            std::vector<std::string> arguments = {"assess", file};
            arguments.insert(arguments.end(), more.begin(), more.end());
            const Outcome run = cli(arguments);
            EXPECT_EQ(run.status, 1) << file;
            EXPECT_THAT(run.error, HasSubstr("cannot be read")) << file;
            EXPECT_THAT(run.out, IsEmpty());
        }
    }
}

TEST(AssessCommand, LeavesTheFileItReadUntouched) {
    const Scratch scratch;
    const std::string text = R"({"kneemap": 1, "zones": [{"id": "patela"}]})";
    const std::string file = scratch.file("broken.json", text);
    cli({"assess", file});
    cli({"next", file});
    std::ifstream stream(file);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(stream), {}), text);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(scratch.path()), {}), 1);
}

TEST(AssessCommand, SaysWhenItsOutputCannotBeWritten) {
    if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
    const Scratch scratch;
    const std::string command = std::string("'" KNEEMAP_CLI "' assess '") + scratch.file("a.json", calm) + "' > /dev/full 2> '" + (scratch.path() / "error").string() + "'";
    const int status = std::system(command.c_str());
    EXPECT_EQ(WEXITSTATUS(status), 1);
    std::ifstream stream(scratch.path() / "error");
    EXPECT_THAT(std::string(std::istreambuf_iterator<char>(stream), {}), HasSubstr("could not be written"));
}

}  // namespace
}  // namespace kneemap
