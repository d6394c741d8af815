#include "core/report/check_up_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

History readText(const std::string& text) { return readCheckUp(text, "a.json", shipped()); }

std::vector<Fault> faultsOf(const std::string& text) {
    try {
        readText(text);
        return {};
    } catch (const ContentError& error) {
        return error.faults();
    }
}

std::string fileOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(CheckUpFile, ComesBackAsItWasWritten) {
    AnyHistory any(shipped(), 101);
    for (int i = 0; i < 1500; ++i) {
        const History history = any.next();
        const std::string text = writeCheckUp(history);
        ASSERT_EQ(readText(text), history) << text;
    }
}

TEST(CheckUpFile, AnEmptyHistoryComesBackEmpty) { EXPECT_EQ(readText(writeCheckUp({})), History{}); }

TEST(CheckUpFile, IsReadAsTheContractSays) {
    const History history = readText(R"({"kneemap": 1, "side": "left", "zones": [{"id": "patella", "worst": true}, {"id": "whole-knee"}],
        "pattern": "area", "answers": {"age": 34, "sex": "female", "safety-now": [], "load-change": ["distance-up"], "stairs": "unsure", "hills": "skipped",
        "lump": ["on-kneecap", "shin-bump"]}})");
    const History expected = [] {
        Told told;
        told.age(34).says("sex", "female").ticksNone("safety-now").ticks("load-change", {"distance-up"}).unsure("stairs").skips("hills")
            .saysOneOf("lump", {"on-kneecap", "shin-bump"}).marks({"patella", "whole-knee"}).shows(Pattern::area);
        return told.history();
    }();
    EXPECT_EQ(history, expected);
}

TEST(CheckUpFile, NoneStandsForNoneOfThese) {
    EXPECT_EQ(readText(R"({"kneemap": 1, "answers": {"safety-now": "none"}})"), Told().ticksNone("safety-now").history());
    EXPECT_EQ(readText(R"({"kneemap": 1, "answers": {"safety-now": ["none"]}})"), Told().ticksNone("safety-now").history());
    // Where an option is called so, it is that option.
    EXPECT_EQ(readText(R"({"kneemap": 1, "answers": {"lump": "none"}})"), Told().says("lump", "none").history());
}

TEST(CheckUpFile, AChecklistMayBeAnsweredItemByItem) {
    EXPECT_EQ(readText(R"({"kneemap": 1, "answers": {"safety-now": {"yes": ["dark-pee"], "unsure": ["fever-ill"]}}})"),
              Told().ticks("safety-now", {"dark-pee"}, {"fever-ill"}).history());
}

TEST(CheckUpFile, PassesOverWhatIsForPeopleAndTests) {
    EXPECT_EQ(readText(R"({"kneemap": 1, "source": "a book", "note": "x", "expected": {"cause": "anything at all"}})"), History{});
}

TEST(CheckUpFile, NamesTheNearestIdForAnUnknownOne) {
    const auto has = [](const std::string& text, const Fault& wanted) {
        const auto faults = faultsOf(text);
        return std::count(faults.begin(), faults.end(), wanted) == 1;
    };
    EXPECT_TRUE(has(R"({"kneemap": 1, "zones": [{"id": "patela"}]})", {"a.json", "/zones/0/id", "unknown zone 'patela', did you mean 'patella'?"}));
    EXPECT_TRUE(has(R"({"kneemap": 1, "answers": {"stares": "up"}})", {"a.json", "/answers/stares", "unknown question 'stares', did you mean 'stairs'?"}));
    EXPECT_TRUE(has(R"({"kneemap": 1, "answers": {"stairs": "upp"}})", {"a.json", "/answers/stairs", "unknown answer to 'stairs' 'upp', did you mean 'up'?"}));
    EXPECT_TRUE(has(R"({"kneemap": 1, "side": "lft"})", {"a.json", "/side", "unknown side 'lft', did you mean 'left'?"}));
    EXPECT_TRUE(has(R"({"kneemap": 1, "pattern": "pont"})", {"a.json", "/pattern", "unknown pattern 'pont', did you mean 'point'?"}));
    EXPECT_TRUE(has(R"({"kneemap": 1, "zone": []})", {"a.json", "/", "unknown key 'zone', did you mean 'zones'?"}));
}

TEST(CheckUpFile, TellsEveryFaultInOneGo) {
    EXPECT_EQ(faultsOf(R"({"kneemap": 2, "side": "up", "answers": {"age": -1, "stairs": 5}})").size(), 4u);
}

TEST(CheckUpFile, EveryCutOfAFileIsRefused) {
    const std::string whole = writeCheckUp(Told().safe().marks({"patella"}).ticks("load-change", {"distance-up"}));
    const std::size_t end = whole.find_last_of('}');
    for (std::size_t length = 0; length < end; ++length) EXPECT_FALSE(faultsOf(whole.substr(0, length)).empty()) << length;
}

TEST(CheckUpFile, EveryFlippedByteIsReadOrRefusedAndNeverWorse) {
    const std::string whole = writeCheckUp(Told().safe().marks({"patella"}).says("stairs", "up"));
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const char byte : {'\0', '"', '}', '9', '\xff', '['}) {
            std::string broken = whole;
            broken[at] = byte;
            for (const Fault& fault : faultsOf(broken)) {
                EXPECT_EQ(fault.file, "a.json");
                EXPECT_FALSE(fault.reason.empty());
            }
        }
    }
}

std::vector<std::string> cases() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(KNEEMAP_BROKEN_CHECK_UPS)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// A folder of broken check-ups. The fault to be told stands in a file of the same name with ".fault" behind it:
/// place (as a JSON pointer, or "line 1"), a tab, and the reason or its beginning.
class BrokenCheckUp : public testing::TestWithParam<std::string> {};

TEST_P(BrokenCheckUp, IsRefusedWithPlaceAndReason) {
    const std::filesystem::path folder = KNEEMAP_BROKEN_CHECK_UPS;
    const std::string expected = fileOf(folder / (GetParam() + ".fault"));
    const auto tab = expected.find('\t');
    ASSERT_NE(tab, std::string::npos) << GetParam() << ".fault";
    const std::string place = expected.substr(0, tab), reason = expected.substr(tab + 1, expected.find('\n') - tab - 1);
    std::string all;
    bool told = false;
    for (const Fault& fault : faultsOf(fileOf(folder / GetParam()))) {
        all += "\n  " + toText(fault);
        const bool there = place.starts_with("line ") ? fault.place.starts_with(place + ",") : fault.place == place;
        told = told || (there && fault.reason.starts_with(reason));
    }
    EXPECT_TRUE(told) << "must say " << place << ": " << reason << ", says" << all;
}

std::vector<std::string> checkUpsIn() {
    std::vector<std::string> names;
    for (const std::string& name : cases()) {
        if (!name.ends_with(".fault")) names.push_back(name);
    }
    return names;
}

INSTANTIATE_TEST_SUITE_P(File, BrokenCheckUp, testing::ValuesIn(checkUpsIn()), [](const testing::TestParamInfo<std::string>& tested) {
    std::string name = tested.param.substr(0, tested.param.find('.'));
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(BrokenCheckUp, HasAFolderFullOfCases) { EXPECT_GE(checkUpsIn().size(), 25u); }

TEST(CheckUpFile, LargerThanOneMebibyteIsRefused) {
    const auto faults = faultsOf(R"({"kneemap": 1, "note": ")" + std::string(1 << 20, 'x') + "\"}");
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults.front().reason, "larger than 1 MiB: refused");
}

}  // namespace
}  // namespace kneemap
