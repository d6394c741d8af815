// Broken content packs. Each file of `broken-content` breaks the shipped content in one way and says which fault must be
// told:
//   file                 what to break
//   patch                a JSON patch (RFC 6902), or
//   cut                  keep this share of the bytes (0 to 1), or
//   replace              [text, other text]: the first occurrence in the raw file, or
//   pad                  add spaces up to this many bytes, or
//   delete: true         the file is not there, or
//   raw                  the file's whole text
//   also                 more of the same, where one file is not enough
//   expect               {"file", "place", "reason"}: place as a JSON pointer (or "line 5"), reason or its beginning;
//                        "alone": true where nothing else may be told, for it all comes from the one mistake
// A new case is a new file; no code.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "core/knowledge/knowledge_check.h"
#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;
using Json = nlohmann::json;

std::vector<std::string> cases() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(KNEEMAP_BROKEN_CONTENT)) {
        if (entry.path().extension() == ".json") names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

void breakContent(const Json& how, std::vector<KnowledgeFile>& files) {
    for (const Json& more : how.value("also", Json::array())) breakContent(more, files);
    const std::string path = how.at("file");
    if (how.value("delete", false)) {
        std::erase_if(files, [&](const KnowledgeFile& file) { return file.path == path; });
        return;
    }
    if (how.contains("raw")) {
        std::erase_if(files, [&](const KnowledgeFile& file) { return file.path == path; });
        files.push_back({path, how["raw"]});
        return;
    }
    std::string& text = fileIn(files, path).text;
    if (how.contains("patch")) text = Json::parse(text).patch(how["patch"]).dump(2);
    if (how.contains("cut")) text.resize(static_cast<std::size_t>(static_cast<double>(text.size()) * how["cut"].get<double>()));
    if (how.contains("pad")) text += std::string(how["pad"].get<std::size_t>() - text.size(), ' ');
    if (how.contains("replace")) {
        const std::string from = how["replace"][0], to = how["replace"][1];
        const auto at = text.find(from);
        ASSERT_NE(at, std::string::npos) << "'" << from << "' is not in " << path;
        text.replace(at, from.size(), to);
    }
}

class BrokenContent : public testing::TestWithParam<std::string> {};

TEST_P(BrokenContent, IsRefusedWithFilePlaceAndReason) {
    std::ifstream stream(std::filesystem::path(KNEEMAP_BROKEN_CONTENT) / (GetParam() + ".json"));
    const Json how = Json::parse(stream);
    auto files = shippedFiles();
    breakContent(how, files);
    const std::vector<Fault> faults = faultsOf(files);
    ASSERT_FALSE(faults.empty()) << "was taken as if nothing were wrong";
    const Json& expect = how.at("expect");
    bool told = false;
    std::string all;
    for (const Fault& fault : faults) {
        all += "\n  " + toText(fault);
        const std::string place = expect.at("place");
        const bool there = place.starts_with("line ") ? fault.place.starts_with(place + ",") : fault.place == place;
        told = told || (fault.file == expect.at("file").get<std::string>() && there &&
                        fault.reason.starts_with(expect.at("reason").get<std::string>()));
        EXPECT_FALSE(fault.file.empty());
        EXPECT_FALSE(fault.reason.empty());
    }
    EXPECT_TRUE(told) << "must say " << expect.dump() << ", says" << all;
    if (expect.value("alone", false)) {
        EXPECT_EQ(faults.size(), 1u) << all;
    }
}

INSTANTIATE_TEST_SUITE_P(Pack, BrokenContent, testing::ValuesIn(cases()), [](const testing::TestParamInfo<std::string>& tested) {
    std::string name = tested.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(BrokenContent, HasAFolderFullOfCases) { EXPECT_GE(cases().size(), 50u); }

TEST(ContentReader, TakesTheShippedContentAsItIs) { EXPECT_TRUE(faultsOf(shippedFiles()).empty()); }

TEST(ContentReader, DoesNotCareInWhichOrderFilesCome) {
    auto files = shippedFiles();
    std::reverse(files.begin(), files.end());
    const KnowledgeBase turned = readKnowledge(files);
    ASSERT_EQ(turned.questions().size(), shipped().questions().size());
    for (std::size_t q = 0; q < turned.questions().size(); ++q) EXPECT_EQ(turned.questions()[q].id, shipped().questions()[q].id);
    ASSERT_EQ(turned.redFlags().size(), shipped().redFlags().size());
    for (std::size_t r = 0; r < turned.redFlags().size(); ++r) EXPECT_EQ(turned.redFlags()[r].id, shipped().redFlags()[r].id);
}

TEST(ContentReader, TellsEveryFaultInOneGo) {
    auto files = shippedFiles();
    Json zones = shippedJson("zones.json");
    zones["zones"][0]["view"] = "top";
    zones["zones"][1]["name"] = 5;
    fileIn(files, "zones.json").text = zones.dump();
    Json shoes = shippedJson("training/running-shoes.json");
    shoes["findings"][0]["level"] = "sure";
    fileIn(files, "training/running-shoes.json").text = shoes.dump();
    EXPECT_EQ(faultsOf(files).size(), 3u);
}

TEST(ContentReader, HandsOutNothingOfAnEmptyFolder) {
    const auto faults = faultsOf({});
    EXPECT_GT(faults.size(), 5u);
    for (const Fault& fault : faults) EXPECT_TRUE(fault.reason == "the file is missing" || !fault.file.empty());
}

TEST(ContentReader, EveryFileCutAtAnyOfManyPlacesIsAFault) {
    const auto whole = shippedFiles();
    for (const char* path : {"scale.json", "knowledge.json", "questions/about.json", "groups.json"}) {
        auto files = whole;
        const std::string text = fileIn(files, path).text;
        const std::size_t end = text.find_last_of('}');
        for (std::size_t length = 0; length < end; length += 1 + end / 25) {
            fileIn(files, path).text = text.substr(0, length);
            EXPECT_FALSE(faultsOf(files).empty()) << path << " cut at " << length;
        }
    }
}

TEST(ContentReader, EveryValueOfTheWrongKindIsAFaultAndNeverACrash) {
    // Each value of some files in turn becomes a list holding an object: no reader takes that anywhere.
    const auto whole = shippedFiles();
    int tried = 0;
    for (const char* path : {"red-flags/nerve.json", "conditions/bakers-cyst.json", "exercises/clam.json", "questions/self-test.json",
                             "training/running-shoes.json", "learn/pain-rules.json", "running/return.json", "running/stay-well.json", "urgency.json", "likelihoods/acl-tear.json"}) {
        const Json flat = shippedJson(path).flatten();
        std::size_t number = 0;
        for (const auto& [pointer, value] : flat.items()) {
            if (number++ % 5 != 0) continue;  // every fifth: all kinds of places, in a moment
            Json broken = shippedJson(path);
            broken[Json::json_pointer(pointer)] = Json::array({Json::object({{"a", 1}})});
            auto files = whole;
            fileIn(files, path).text = broken.dump();
            // Notes are for authors and passed over, as are the levels' names.
            const bool passedOver = pointer.ends_with("/note") || pointer.starts_with("/levels") || pointer.starts_with("/check-in") || pointer.ends_with("first-visit-weeks");
            const auto faults = faultsOf(files);
            if (!passedOver) {
                EXPECT_FALSE(faults.empty()) << path << " " << pointer;
            }
            ++tried;
        }
    }
    EXPECT_GT(tried, 150);
}

TEST(KnowledgeCheck, FindsNothingInTheShippedContent) {
    for (const Fault& fault : checkKnowledge(shipped().content())) ADD_FAILURE() << toText(fault);
}

}  // namespace
}  // namespace kneemap
