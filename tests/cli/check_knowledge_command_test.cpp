#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "tests/cli/program.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;
using testing::IsEmpty;

std::string text(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// A copy of the shipped content to break.
struct Pack {
    Pack() { std::filesystem::copy(KNEEMAP_KNOWLEDGE, path(), std::filesystem::copy_options::recursive); }
    std::filesystem::path path() const { return scratch.path() / "pack"; }
    void replace(const char* file, const std::string& from, const std::string& to) const {
        std::string all = text(path() / file);
        const auto at = all.find(from);
        ASSERT_NE(at, std::string::npos);
        all.replace(at, from.size(), to);
        std::ofstream(path() / file, std::ios::binary) << all;
    }
    Scratch scratch;
};

TEST(CheckKnowledgeCommand, FindsNoFaultInTheShippedContent) {
    const Outcome run = cli({"check-knowledge", KNEEMAP_KNOWLEDGE});
    EXPECT_EQ(run.status, 0) << run.error;
    EXPECT_THAT(run.out, HasSubstr("No fault found"));
    EXPECT_THAT(run.error, IsEmpty());
}

TEST(CheckKnowledgeCommand, PrintsEveryFaultWithFileAndPlace) {
    const Pack pack;
    pack.replace("zones.json", "\"view\": \"front\"", "\"view\": \"top\"");
    pack.replace("training/running-shoes.json", "\"level\": \"likely\"", "\"level\": \"sure\"");
    const Outcome run = cli({"check-knowledge", pack.path().string()});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.out, IsEmpty());
    EXPECT_THAT(run.error, HasSubstr("zones.json: /zones/0/view: unknown view 'top'"));
    EXPECT_THAT(run.error, HasSubstr("training/running-shoes.json: /findings/0/level: unknown level 'sure'"));
}

TEST(CheckKnowledgeCommand, SaysWhenThereIsNoSuchFolder) {
    const Outcome run = cli({"check-knowledge", "/nowhere/at/all"});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.error, HasSubstr("there is no such folder"));
}

TEST(CheckKnowledgeCommand, SaysWhatAnEmptyFolderLacks) {
    const Scratch scratch;
    const Outcome run = cli({"check-knowledge", scratch.path().string()});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.error, HasSubstr("knowledge.json: the file is missing"));
}

TEST(KnowledgeOption, ReadsAnotherContentInsteadOfTheShippedOne) {
    const Pack pack;
    pack.replace("zones.json", "\"name\": \"", "\"name\": \"Elsewhere: ");
    const Outcome run = cli({"zones", "--knowledge", pack.path().string()});
    EXPECT_EQ(run.status, 0) << run.error;
    EXPECT_THAT(run.out, HasSubstr("Elsewhere: "));
    EXPECT_THAT(cli({"zones"}).out, testing::Not(HasSubstr("Elsewhere: ")));
}

TEST(KnowledgeOption, RefusesBrokenContentInEveryCommand) {
    const Pack pack;
    pack.replace("zones.json", "\"view\": \"front\"", "\"view\": \"top\"");
    for (const std::vector<std::string>& command : {std::vector<std::string>{"zones"}, {"questions"}, {"conditions"}, {"next", "-"}, {"assess", "-"}, {"self-test"}}) {
        std::vector<std::string> arguments = command;
        arguments.insert(arguments.end(), {"--knowledge", pack.path().string()});
        const Outcome run = cli(arguments, R"({"kneemap": 1})");
        EXPECT_EQ(run.status, 1) << command.front();
        EXPECT_THAT(run.out, IsEmpty()) << command.front();
        EXPECT_THAT(run.error, HasSubstr("zones.json: /zones/0/view")) << command.front();
    }
}

TEST(KnowledgeOption, WorksWithAWeightChangedByHand) {
    // A clinician may change a weight without a compiler.
    const Pack pack;
    const std::string checkUp = R"({"kneemap": 1, "zones": [{"id": "patella"}], "answers": {"age": 30, "stairs": "down", "sex": "male"}})";
    std::string prior = text(pack.path() / "likelihoods/acl-tear.json");
    const auto at = prior.find("\"18-34\":");
    ASSERT_NE(at, std::string::npos);
    const auto end = prior.find_first_of(",}", at);
    prior.replace(at, end - at, "\"18-34\": 900");
    std::ofstream(pack.path() / "likelihoods/acl-tear.json", std::ios::binary) << prior;
    const Outcome before = cli({"assess", "-"}, checkUp), after = cli({"assess", "-", "--knowledge", pack.path().string()}, checkUp);
    ASSERT_EQ(after.status, 0) << after.error;
    EXPECT_NE(before.json()["causes"], after.json()["causes"]);
}

}  // namespace
}  // namespace kneemap
