#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "tests/architecture/source_tree.h"

namespace kneemap {
namespace {

using namespace tests;

bool isQt(const std::string& include) { return std::regex_search(include, std::regex("^Q[A-Z]|^Qt[A-Z]|^qt|/Q[A-Z][a-z]")); }

TEST(Floors, TheTestSeesTheTree) {
    EXPECT_GT(sources({"core"}).size(), 50u);
    const SourceFile file{"a.h", "#include <QWidget>\n  #  include \"core/id.h\"\n// #include <nothing>\n"};
    EXPECT_EQ(file.includes(), (std::vector<std::string>{"QWidget", "core/id.h"}));
    EXPECT_TRUE(isQt("QWidget"));
    EXPECT_TRUE(isQt("QtCore/qglobal.h"));
    EXPECT_FALSE(isQt("core/id.h"));
    EXPECT_EQ(codeOf("a // b\n\"c\" /* d */ e"), "a \n  e");
}

TEST(Floors, CoreKnowsNoQtAndNoApp) {
    for (const SourceFile& file : sources({"core"})) {
        for (const std::string& include : file.includes()) {
            EXPECT_FALSE(isQt(include)) << file.path << " includes " << include;
            for (const char* floor : {"app/", "tests/", "resources/"}) EXPECT_FALSE(include.starts_with(floor)) << file.path << " includes " << include;
        }
        const std::string code = codeOf(file.text);
        EXPECT_FALSE(std::regex_search(code, std::regex("\\bQ(String|Object|List|Variant|Widget)\\b|\\btr\\("))) << file.path;
    }
}

TEST(Floors, ResourcesKnowNobody) {
    for (const SourceFile& file : sources({"resources"})) {
        for (const std::string& include : file.includes()) {
            EXPECT_FALSE(include.starts_with("core/") || include.starts_with("app/")) << file.path << " includes " << include;
        }
    }
}

TEST(Floors, TheCommandLineAndTheContentReaderKnowNoQt) {
    for (const SourceFile& file : sources({"app/cli", "app/content", "app/lock"})) {
        for (const std::string& include : file.includes()) {
            EXPECT_FALSE(isQt(include)) << file.path << " includes " << include;
            const bool fine = !include.starts_with("app/") || include.starts_with("app/cli/") || include.starts_with("app/content/") || include.starts_with("app/lock/");
            EXPECT_TRUE(fine) << file.path << " includes " << include;
        }
    }
}

TEST(Floors, NothingButATestIncludesATest) {
    for (const SourceFile& file : sources({"core", "app", "resources"})) {
        for (const std::string& include : file.includes()) EXPECT_FALSE(include.starts_with("tests/") || include.starts_with("gtest")) << file.path;
    }
}

TEST(Rooms, OfCoreStandInOneOrder) {
    // id, anatomy <- history <- knowledge <- reasoning <- running, interview <- report, session: a room includes its own and those before it.
    const std::map<std::string, int> order = {{"id.h", 0}, {"anatomy", 0}, {"history", 1}, {"knowledge", 2}, {"reasoning", 3}, {"running", 4}, {"interview", 4}, {"report", 5}, {"session", 6}};
    const auto room = [](const std::string& path) { return path.substr(5, path.find('/', 5) - 5); };
    for (const SourceFile& file : sources({"core"})) {
        ASSERT_TRUE(order.contains(room(file.path))) << file.path << " stands in a room that nobody knows";
        for (const std::string& include : file.includes()) {
            if (!include.starts_with("core/")) continue;
            ASSERT_TRUE(order.contains(room(include))) << include;
            EXPECT_LE(order.at(room(include)), order.at(room(file.path))) << file.path << " includes " << include;
        }
    }
}

TEST(Rooms, OfTheAppBelowThePagesKnowNoPage) {
    for (const char* folder : {"app/calendar", "app/diagram", "app/widgets", "app/style", "app/figures", "app/report"}) {
        for (const SourceFile& file : sources({folder})) {
            for (const std::string& include : file.includes()) EXPECT_FALSE(include.starts_with("app/pages/")) << file.path << " includes " << include;
        }
    }
}

TEST(Json, IsReadAndWrittenInFewFilesAndInNoHeader) {
    const std::set<std::string> allowed = {"core/knowledge/json_place.cpp", "core/knowledge/json_tree.cpp", "core/report/assessment_json.cpp", "core/report/check_up_file.cpp", "core/report/fhir_bundle.cpp", "core/report/fhir_questionnaire.cpp"};
    for (const SourceFile& file : sources({"core"})) {
        for (const std::string& include : file.includes()) {
            if (include.find("nlohmann") == std::string::npos) continue;
            EXPECT_TRUE(allowed.contains(file.path)) << file.path;
            EXPECT_FALSE(file.isHeader()) << file.path;
        }
    }
}

TEST(Includes, AreGuardedOnceAndBeginWithTheOwnHeader) {
    for (const SourceFile& file : sources({"core", "app/cli", "app/content"})) {
        if (file.isHeader()) {
            EXPECT_TRUE(file.text.starts_with("#pragma once\n")) << file.path;
            continue;
        }
        const std::string own = file.path.substr(0, file.path.size() - 3) + "h";
        const auto includes = file.includes();
        if (std::find(includes.begin(), includes.end(), own) != includes.end()) {
            EXPECT_EQ(includes.front(), own) << file.path;
        }
    }
}

TEST(Includes, AreWrittenFromTheRoot) {
    for (const SourceFile& file : sources({"core", "app/cli", "app/content", "tests/core", "tests/cli", "tests/architecture"})) {
        for (const std::string& include : file.includes()) EXPECT_EQ(include.find(".."), std::string::npos) << file.path;
    }
}

TEST(Core, HasNoClockNoRandomnessAndNoSingleton) {
    for (const SourceFile& file : sources({"core"})) {
        const std::string code = codeOf(file.text);
        EXPECT_FALSE(std::regex_search(code, std::regex("\\b\\w+_clock\\b|\\btime\\(|<random>|\\brand\\(|\\bgetenv\\b|\\binstance\\(\\)"))) << file.path;
        for (const std::string& include : file.includes()) {
            for (const char* outside : {"fstream", "filesystem", "iostream", "random", "thread", "ctime", "cstdlib"}) EXPECT_NE(include, outside) << file.path;
            // Dates that somebody hands in are values; only the clocks of <chrono> are not.
            if (!file.path.starts_with("core/running/")) {
                EXPECT_NE(include, "chrono") << file.path;
            }
        }
    }
}

TEST(Tree, HoldsNothingLeftUndone) {
    // Written in two halves, so that this file does not find itself.
    const std::regex undone(std::string("\\bTO") + "DO\\b|\\bFIX" + "ME\\b|\\bX" + "XX\\b|\\bHA" + "CK\\b");
    for (const SourceFile& file : sources({"core", "app", "resources", "tests"})) EXPECT_FALSE(std::regex_search(file.text, undone)) << file.path;
}

}  // namespace
}  // namespace kneemap
