// No file is read that is larger than its kind can be, and nothing that is read grows without bound.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

#include "app/content/content_folder.h"
#include "core/knowledge/json_place.h"
#include "tests/fuzz/size/bytes_read.h"
#include "tests/fuzz/size/huge_file.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;

/// Refuses the file, having read of it less than any limit of ours.
template <class Refuse>
void expectLittleRead(Refuse&& refuse) {
    const auto before = bytesRead();
    refuse();
    if (const auto after = bytesRead(); before && after) {
        EXPECT_LT(*after - *before, 16u << 20);
    }
}

TEST(Size, AHugeFileIsNotRead) {
    const HugeFile file("file");
    expectLittleRead([&] { EXPECT_EQ(readFile(file.path(), 1 << 20), std::nullopt); });
}

TEST(Size, AHugeContentFileIsRefusedByName) {
    const HugeFile file("zones.json");
    expectLittleRead([&] {
        try {
            knowledgeFrom(file.folder());
            FAIL() << "was taken";
        } catch (const ContentError& error) {
            ASSERT_EQ(error.faults().size(), 1u);
            EXPECT_EQ(error.faults().front(), (Fault{"zones.json", "", "cannot be read, or is larger than 4 MiB"}));
        }
    });
}

TEST(Size, AFolderOfManyLargeContentFilesIsRefused) {
    const Scratch scratch;
    for (int i = 0; i < 40; ++i) {
        const std::string name = std::to_string(i);
        std::filesystem::resize_file(scratch.file("conditions/" + name + ".json", "{}"), 4u << 20);
    }
    try {
        contentFiles(scratch.path());
        FAIL() << "was taken";
    } catch (const ContentError& error) {
        EXPECT_EQ(error.faults().front().reason, "larger than 64 MiB in all: this is no content folder");
    }
}

TEST(Size, TheCommandLineRefusesAHugeCheckUp) {
    const HugeFile file("check-up.json");
    for (const std::vector<std::string>& command : {std::vector<std::string>{"assess", file.path()}, {"next", file.path()}, {"assess", file.path(), "--jsonl"}}) {
        expectLittleRead([&] {
            const Outcome run = cli(command);
            EXPECT_EQ(run.status, 1);
            EXPECT_THAT(run.error, HasSubstr("larger than 1 MiB: refused")) << command.back();
        });
    }
}

TEST(Size, AHugeLineIsRefusedAndWhatStandsBeforeItIsAssessed) {
    const HugeFile file("many.jsonl", "{\"kneemap\": 1}\n");
    const Outcome run = cli({"assess", file.path(), "--jsonl"});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.out, HasSubstr("\"urgency\""));
    EXPECT_EQ(run.error, file.path() + ":2: larger than 1 MiB: refused\n");
}

TEST(Size, FaultsDoNotOutgrowTheFileTheyAreIn) {
    // A long key, and within it more faults than anybody reads: each names its place.
    std::string text = "{\"" + std::string(1 << 19, 'k') + "\": [0";
    for (int i = 0; i < 200'000; ++i) text += ",0";
    text += "]}";
    std::vector<Fault> faults;
    const JsonDocument document(text, "a.json", faults);
    for (const auto& [key, place] : document.root().members()) {
        for (const std::string& word : place.texts()) EXPECT_TRUE(word.empty());
    }
    const std::size_t told = std::accumulate(faults.begin(), faults.end(), std::size_t{0}, [](std::size_t sum, const Fault& fault) { return sum + toText(fault).size(); });
    EXPECT_FALSE(faults.empty());
    EXPECT_LT(told, 16u << 20);
}

}  // namespace
}  // namespace kneemap
