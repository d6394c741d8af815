// The hazard log (resources/safety/hazard-log.json): every hazard names the tests that keep its controls, and every test it
// names exists in a test program.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "tests/architecture/source_tree.h"

namespace kneemap {
namespace {

using namespace tests;
using Json = nlohmann::json;

const Json& log() {
    static const Json json = [] {
        std::ifstream stream(std::filesystem::path(KNEEMAP_SOURCE) / "resources/safety/hazard-log.json");
        return Json::parse(stream);
    }();
    return json;
}

/// The tests of a program, as "Suite.Name". A test with parameters also stands here without them: "Prefix/Suite.Name".
std::set<std::string> testsOf(const std::string& program) {
    std::set<std::string> tests;
    std::istringstream lines(outputOf("'" + program + "' --gtest_list_tests"));
    std::string suite;
    for (std::string line; std::getline(lines, line);) {
        line = line.substr(0, line.find('#'));
        while (!line.empty() && line.back() == ' ') line.pop_back();
        if (line.empty()) continue;
        if (line.front() != ' ') {
            suite = line;
            continue;
        }
        const std::string name = line.substr(2);
        tests.insert(suite + name);
        tests.insert(suite + name.substr(0, name.find('/')));
    }
    return tests;
}

const std::set<std::string>& allTests() {
    static const std::set<std::string> tests = [] {
        std::set<std::string> all = testsOf(KNEEMAP_CORE_TESTS);
        all.merge(testsOf(KNEEMAP_CLI_TESTS));
        all.merge(testsOf(std::filesystem::read_symlink("/proc/self/exe").string()));
        return all;
    }();
    return tests;
}

TEST(HazardLog, NamesHazardCauseHarmSeverityControlAndTests) {
    const std::set<std::string> severities = {"minor", "moderate", "major", "critical"};
    ASSERT_GE(log().at("hazards").size(), 20u);
    std::set<std::string> ids;
    for (const Json& hazard : log()["hazards"]) {
        const std::string id = hazard.at("id");
        EXPECT_TRUE(ids.insert(id).second) << id;
        for (const char* key : {"hazard", "cause", "harm", "control"}) EXPECT_FALSE(hazard.at(key).get<std::string>().empty()) << id << " " << key;
        EXPECT_TRUE(severities.contains(hazard.at("severity"))) << id;
        EXPECT_FALSE(hazard.at("tests").empty() && hazard.value("window-tests", Json::array()).empty()) << id;
        for (const auto& [key, value] : hazard.items()) {
            const std::set<std::string> known = {"id", "hazard", "cause", "harm", "severity", "control", "tests", "window-tests", "left"};
            EXPECT_TRUE(known.contains(key)) << id << " " << key;
        }
    }
}

TEST(HazardLog, EveryTestItNamesExists) {
    ASSERT_GT(allTests().size(), 200u);
    for (const Json& hazard : log()["hazards"]) {
        for (const std::string test : hazard["tests"]) EXPECT_TRUE(allTests().contains(test)) << hazard["id"] << " names " << test << ", which is no test";
    }
}

TEST(HazardLog, EveryTestOfTheWindowItNamesExists) {
    std::set<std::string> tests;
#ifdef KNEEMAP_APP_TESTS
    tests.merge(testsOf(KNEEMAP_APP_TESTS));
#endif
#ifdef KNEEMAP_KIOSK_TESTS
    tests.merge(testsOf(KNEEMAP_KIOSK_TESTS));
#endif
#ifdef KNEEMAP_STORIES
    tests.merge(testsOf(KNEEMAP_STORIES));
#endif
    if (tests.empty()) GTEST_SKIP() << "the window is not built here";
    for (const Json& hazard : log()["hazards"]) {
        for (const std::string test : hazard.value("window-tests", Json::array())) {
            EXPECT_TRUE(tests.contains(test)) << hazard["id"] << " names " << test << ", which is no test of the window";
        }
    }
}

TEST(HazardLog, AWrongNameWouldBeFound) {
    EXPECT_FALSE(allTests().contains("HazardLog.ThereIsNoSuchTest"));
    EXPECT_TRUE(allTests().contains("HazardLog.AWrongNameWouldBeFound"));
}

}  // namespace
}  // namespace kneemap
