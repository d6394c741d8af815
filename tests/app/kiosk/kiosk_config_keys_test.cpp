// Schema, reader, sample and man page speak of the same keys.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <sstream>

#include "app/kiosk/kiosk_config_reader.h"

namespace kneemap {
namespace {

using Json = nlohmann::json;
using Keys = std::set<std::string>;

std::string text(const std::string& path) {
    std::ifstream stream(std::string(KNEEMAP_SOURCE_DIR "/") + path);
    std::stringstream whole;
    whole << stream.rdbuf();
    EXPECT_FALSE(whole.str().empty()) << path;
    return whole.str();
}

/// As the man page writes them: "idle.seconds", "words.LANG.place".
void addKeys(const Json& schema, const std::string& before, Keys& keys) {
    const Json properties = schema.value("properties", Json::object());
    for (const auto& [key, inside] : properties.items()) {
        keys.insert(before + key);
        addKeys(inside, before + key + ".", keys);
        if (inside.contains("additionalProperties") && inside["additionalProperties"].is_object()) addKeys(inside["additionalProperties"], before + key + ".LANG.", keys);
    }
}

Keys schemaKeys() {
    Keys keys;
    addKeys(Json::parse(text("resources/kiosk/kneemap-kiosk.schema.json")), "", keys);
    return keys;
}

/// What `pattern` finds in `where`, its first group.
Keys found(const std::string& where, const std::string& pattern) {
    const std::regex regex(pattern);
    Keys keys;
    for (std::sregex_iterator i(where.begin(), where.end(), regex), end; i != end; ++i) keys.insert((*i)[1]);
    return keys;
}

TEST(KioskConfigKeys, OfTheManPageAreThoseOfTheSchema) {
    ASSERT_GT(schemaKeys().size(), 30u);
    EXPECT_EQ(found(text("packaging/man/kneemap-kiosk.json.5"), R"(\.It Ic (\S+)\n)"), schemaKeys());
}

TEST(KioskConfigKeys, OfTheReaderAreThoseOfTheSchema) {
    Keys lastParts;
    for (const std::string& key : schemaKeys()) lastParts.insert(key.substr(key.rfind('.') + 1));
    Keys expected;
    for (const std::string& list : found(text("app/kiosk/kiosk_config_reader.cpp"), R"(expectOnly\(\{([^}]*)\}\))")) expected.merge(found(list, "\"([^\"]+)\""));
    EXPECT_EQ(expected, lastParts);
}

TEST(KioskConfigKeys, OfTheSampleAreReadWithoutAFault) {
    EXPECT_THAT(faultLines(readKioskConfig(text("packaging/kiosk/kneemap-kiosk.json"), "sample", {QStringLiteral("en")})), testing::IsEmpty());
}

TEST(KioskConfigKeys, HaveTheDefaultsThatTheSchemaNames) {
    const Json schema = Json::parse(text("resources/kiosk/kneemap-kiosk.schema.json"))["properties"];
    const auto standard = [&](const char* room, const char* key) { return schema.at(room).at("properties").at(key).at("default"); };
    const KioskConfig config;
    EXPECT_EQ(standard("idle", "seconds"), config.idle.seconds);
    EXPECT_EQ(standard("idle", "countdown-seconds"), config.idle.countdownSeconds);
    EXPECT_EQ(standard("idle", "emergency-seconds"), config.idle.emergencySeconds);
    EXPECT_EQ(standard("screen", "ui-scale"), config.screen.uiScale);
    EXPECT_EQ(standard("screen", "bring-it-down"), config.screen.bringItDown);
    EXPECT_EQ(standard("staff", "counts"), config.staff.counts);
    EXPECT_EQ(standard("export", "ask"), config.exporting.ask);
}

}  // namespace
}  // namespace kneemap
