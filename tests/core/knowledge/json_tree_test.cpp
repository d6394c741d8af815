#include "core/knowledge/json_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;
using Json = nlohmann::json;

/// The tree as the other library's value, so that both can be compared.
Json asJson(const JsonNode& node) {
    switch (node.kind) {
        case JsonNode::Kind::null: return nullptr;
        case JsonNode::Kind::text: return std::string(node.text);
        case JsonNode::Kind::number: return node.number;
        case JsonNode::Kind::flag: return node.flag;
        case JsonNode::Kind::list: {
            Json list = Json::array();
            for (const JsonNode& item : node.inside) list.push_back(asJson(item));
            return list;
        }
        case JsonNode::Kind::object: {
            Json object = Json::object();
            for (const JsonNode& member : node.inside) object[std::string(member.key)] = asJson(member);
            return object;
        }
    }
    return nullptr;
}

/// Every number as a double, as the tree holds them.
Json withDoubles(Json json) {
    if (json.is_number()) return json.get<double>();
    if (!json.is_structured()) return json;
    for (Json& inside : json) inside = withDoubles(inside);
    return json;
}

std::optional<Json> readByUs(const std::string& text) {
    try {
        return asJson(JsonTree(text).root());
    } catch (const JsonError&) {
        return std::nullopt;
    }
}

std::optional<Json> readByTheLibrary(const std::string& text) {
    try {
        return withDoubles(Json::parse(text));
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::string errorOf(const std::string& text) {
    try {
        JsonTree tree(text);
        return "";
    } catch (const JsonError& error) {
        return error.place + "|" + error.reason;
    }
}

TEST(JsonTree, ReadsTheShippedFilesAsTheLibraryDoes) {
    for (const KnowledgeFile& file : shippedFiles()) EXPECT_EQ(readByUs(file.text), readByTheLibrary(file.text)) << file.path;
}

TEST(JsonTree, ReadsEveryKindOfValue) {
    for (const char* text : {"null", "true", "false", "0", "-0", "12", "-1.5e+3", "1E5", "0.1", "\"\"", "\"word\"", "[]", "{}", " [ 1 , 2 ] ", "[[],{}]",
                             R"({"b": 1, "a": {"c": [null, true]}})", R"("\"\\\/\b\f\n\r\t")", R"("\u00e9 \u20AC \ud83d\ude00 \u0000")", "\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\""}) {
        ASSERT_TRUE(readByTheLibrary(text).has_value()) << text;
        EXPECT_EQ(readByUs(text), readByTheLibrary(text)) << text;
    }
}

TEST(JsonTree, RefusesWhatIsNoJson) {
    for (const char* text : {"", " ", "nul", "truee", "True", "01", "-", "1.", ".5", "+1", "1e", "1e+", "0x10", "NaN", "Infinity", "'a'", "\"", "\"a", "\"\\\"", "\"\\x\"",
                             "\"\\u12\"", "\"\\u12g4\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\n\"", "\"\x01\"", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "]",
                             "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{1:1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "1 2", "[] []", "// no\n1",
                             "\"\xC3\x28\"", "\"\xC0\x80\"", "\"\xE0\x80\x80\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xF5\x80\x80\x80\"", "\"\x80\"", "\"\xE2\x82\"",
                             "\xFF\xFE", "[1]\xEF\xBB\xBF"}) {
        ASSERT_FALSE(readByTheLibrary(text).has_value()) << text;
        EXPECT_FALSE(readByUs(text).has_value()) << text;
    }
}

TEST(JsonTree, RefusesTwoEqualKeysEvenWhereTheyAreWrittenDifferently) {
    EXPECT_THAT(errorOf(R"({"a": 1, "b": 2, "a": 3})"), testing::HasSubstr("the key 'a' stands twice"));
    EXPECT_THAT(errorOf(R"({"a": 1, "\u0061": 3})"), testing::HasSubstr("the key 'a' stands twice"));
    EXPECT_EQ(errorOf(R"([{"a": 1}, {"a": 2}, {"b": {"a": 3}, "a": 4}])"), "");
}

TEST(JsonTree, RefusesNestingBeyondSixtyFourAndNothingShallower) {
    const auto lists = [](int depth) { return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']'); };
    EXPECT_EQ(errorOf(lists(64)), "");
    EXPECT_EQ(errorOf(lists(65)), "|nested deeper than 64 levels");
    std::string objects;
    for (int i = 0; i < 65; ++i) objects += "{\"a\":";
    EXPECT_EQ(errorOf(objects), "|nested deeper than 64 levels");
}

TEST(JsonTree, RefusesANumberThatNoNumberCanHold) { EXPECT_THAT(errorOf("[1e999]"), testing::HasSubstr("a number is too large")); }

TEST(JsonTree, CountsLinesAndColumnsFromOneAtTheFirstByteThatIsWrong) {
    EXPECT_EQ(errorOf("x"), "line 1, column 1|not valid JSON");
    EXPECT_EQ(errorOf("{\n  \"a\": ,\n}"), "line 2, column 8|not valid JSON");
    // What was unescaped before it does not shift the place.
    EXPECT_EQ(errorOf("[\"\\u0041\\n\\n\", x]"), "line 1, column 16|not valid JSON");
}

TEST(JsonTree, KnowsWhereEveryValueStands) {
    const JsonTree tree(R"({"a/b~c": [10, {"d": 20}]})");
    const JsonNode* list = tree.root().member("a/b~c");
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->pointer(), "/a~1b~0c");
    EXPECT_EQ(list->inside[1].member("d")->pointer(), "/a~1b~0c/1/d");
    EXPECT_EQ(tree.root().pointer(), "");
    EXPECT_EQ(tree.root().member("a"), nullptr);
    EXPECT_EQ(list->member("d"), nullptr);
}

/// JSON texts at random: every kind of value, escapes and characters beyond ASCII among them.
class AnyJson {
public:
    explicit AnyJson(std::uint64_t seed) : engine_(seed) {}

    std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }

    std::string value(int depth = 0) {
        switch (below(depth > 4 ? 5 : 7)) {
            case 0: return "null";
            case 1: return below(2) ? "true" : "false";
            case 2: return std::to_string(static_cast<int>(below(2000)) - 1000);
            case 3: return std::to_string(static_cast<double>(below(1000000)) / 997.0) + (below(2) ? "e-" : "E") + std::to_string(below(20));
            case 4: return text();
            case 5: {
                std::string list = "[";
                for (std::size_t i = 0, n = below(5); i < n; ++i) list += (i ? "," : "") + space() + value(depth + 1);
                return list + space() + "]";
            }
            default: {
                std::string object = "{";
                for (std::size_t i = 0, n = below(5); i < n; ++i) {
                    object += (i ? "," : "") + space() + "\"k" + std::to_string(i) + "\"" + space() + ":" + value(depth + 1);
                }
                return object + space() + "}";
            }
        }
    }

private:
    std::string space() { return below(3) == 0 ? std::string(1, " \n\t\r"[below(4)]) : ""; }

    std::string text() {
        static const char* const pieces[] = {"a", "knee", " ", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude00", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\\u0000", "{", "]"};
        std::string result = "\"";
        for (std::size_t i = 0, n = below(6); i < n; ++i) result += pieces[below(std::size(pieces))];
        return result + "\"";
    }

    std::mt19937_64 engine_;
};

TEST(JsonTree, AgreesWithTheLibraryOnAnyTextAndOnEveryWayToSpoilIt) {
    AnyJson any(5);
    static const char bytes[] = {'"', '\\', '{', '}', '[', ']', ',', ':', '0', 'e', '-', '.', 'u', 'n', '\0', '\x1f', '\x80', '\xC3', '\xFF', ' '};
    int read = 0, refused = 0;
    for (int i = 0; i < 3000; ++i) {
        std::string text = any.value();
        ASSERT_EQ(readByUs(text), readByTheLibrary(text)) << text;
        ++read;
        for (int k = 0; k < 4 && !text.empty(); ++k) {
            std::string spoilt = text;
            const std::size_t at = any.below(spoilt.size());
            switch (any.below(3)) {
                case 0: spoilt[at] = bytes[any.below(sizeof bytes)]; break;
                case 1: spoilt.erase(at, 1 + any.below(3)); break;
                default: spoilt.insert(at, 1, bytes[any.below(sizeof bytes)]);
            }
            const auto ours = readByUs(spoilt), theirs = readByTheLibrary(spoilt);
            // Stricter than the library in three things, each tried above: equal keys, a number out of range, deep nesting.
            const bool stricter = !ours && (errorOf(spoilt).find("stands twice") != std::string::npos || errorOf(spoilt).find("too large") != std::string::npos);
            if (!stricter) {
                ASSERT_EQ(ours, theirs) << spoilt;
            }
            refused += !ours;
        }
    }
    EXPECT_GT(refused, read);
}

}  // namespace
}  // namespace kneemap
