#include "core/knowledge/json_place.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kneemap {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// A document and the faults found while reading it.
struct Reading {
    explicit Reading(std::string_view text) : document(text, "a.json", faults) {}
    JsonPlace root() const { return document.root(); }
    const Fault& only() const {
        EXPECT_EQ(faults.size(), 1u);
        static const Fault none;
        return faults.empty() ? none : faults.front();
    }

    std::vector<Fault> faults;
    JsonDocument document;
};

TEST(JsonPlace, HandsOutWhatIsThere) {
    Reading r(R"({"text": "word", "number": 2.5, "whole": 7, "flag": true, "list": ["a", "b"], "inside": {"x": 1}})");
    EXPECT_EQ(r.root().at("text").text(), "word");
    EXPECT_EQ(r.root().at("number").number(0, 3), 2.5);
    EXPECT_EQ(r.root().at("whole").whole(0, 7), 7);
    EXPECT_TRUE(r.root().at("flag").flag());
    EXPECT_THAT(r.root().at("list").texts(), testing::ElementsAre("a", "b"));
    EXPECT_EQ(r.root().at("inside").at("x").pointer(), "/inside/x");
    EXPECT_EQ(r.root().at("list").items()[1].pointer(), "/list/1");
    EXPECT_THAT(r.faults, IsEmpty());
}

TEST(JsonPlace, FallsBackOnlyWhereSomethingIsAbsent) {
    Reading r(R"({"text": 3})");
    EXPECT_EQ(r.root().textOr("other", "else"), "else");
    EXPECT_EQ(r.root().numberOr("other", 0.5, 0, 1), 0.5);
    EXPECT_TRUE(r.root().flagOr("other", true));
    EXPECT_THAT(r.root().itemsOrNone("other"), IsEmpty());
    EXPECT_THAT(r.root().textsOrNone("other"), IsEmpty());
    EXPECT_THAT(r.faults, IsEmpty());
    r.root().textOr("text", "else");
    EXPECT_EQ(r.only(), (Fault{"a.json", "/text", "a text is wanted here"}));
}

TEST(JsonPlace, NotesAMissingMemberOnceAndNothingBelowIt) {
    Reading r(R"({"a": {}})");
    r.root().at("a").at("b").at("c").text();
    EXPECT_EQ(r.only(), (Fault{"a.json", "/a", "'b' is missing"}));
}

TEST(JsonPlace, NotesEveryWrongKind) {
    const auto fault = [](const auto& read) {
        Reading r(R"({"x": [1]})");
        read(r.root().at("x"));
        return r.only().reason;
    };
    EXPECT_EQ(fault([](const JsonPlace& p) { p.text(); }), "a text is wanted here");
    EXPECT_EQ(fault([](const JsonPlace& p) { p.number(0, 1); }), "a number is wanted here");
    EXPECT_EQ(fault([](const JsonPlace& p) { p.flag(); }), "true or false is wanted here");
    EXPECT_EQ(fault([](const JsonPlace& p) { p.members(); }), "an object is wanted here");
    EXPECT_EQ(fault([](const JsonPlace& p) { p.expectOnly({"a"}); }), "an object is wanted here");
    Reading text(R"({"x": "word"})");
    text.root().at("x").items();
    EXPECT_EQ(text.only().reason, "a list is wanted here");
}

TEST(JsonPlace, RefusesNumbersOutOfRangeAndFractionsOfWholeOnes) {
    for (const char* json : {R"({"x": 1.01})", R"({"x": -0.01})", R"({"x": 1e300})"}) {
        Reading r(json);
        EXPECT_EQ(r.root().at("x").number(0, 1), 0);
        EXPECT_THAT(r.only().reason, HasSubstr("must lie between 0.0 and 1.0")) << json;
    }
    Reading half(R"({"x": 2.5})");
    half.root().at("x").whole(0, 5);
    EXPECT_EQ(half.only().reason, "a whole number is wanted here");
    Reading limits(R"({"low": 0, "high": 1})");
    EXPECT_EQ(limits.root().at("low").number(0, 1), 0);
    EXPECT_EQ(limits.root().at("high").number(0, 1), 1);
    EXPECT_THAT(limits.faults, IsEmpty());
}

TEST(JsonPlace, NamesTheNearestKeyForAnUnknownOne) {
    Reading r(R"({"reson": "x"})");
    r.root().expectOnly({"reason", "advice"});
    EXPECT_EQ(r.only(), (Fault{"a.json", "/", "unknown key 'reson', did you mean 'reason'?"}));
}

TEST(JsonPlace, WritesSlashAndTildeInAPointerAsTheStandardSays) {
    Reading r(R"({"a/b~c": 1})");
    EXPECT_EQ(r.root().at("a/b~c").pointer(), "/a~1b~0c");
}

TEST(JsonDocument, SaysWhereTextIsNoJson) {
    Reading r("{\n  \"a\": 1,\n  \"b\": oops\n}");
    EXPECT_FALSE(r.document.valid());
    EXPECT_EQ(r.only().reason, "not valid JSON");
    EXPECT_THAT(r.only().place, HasSubstr("line 3, column 8"));
}

TEST(JsonDocument, RefusesAKeyThatStandsTwiceInOneObject) {
    Reading r(R"({"a": {"weight": 1, "weight": 2}})");
    EXPECT_FALSE(r.document.valid());
    EXPECT_EQ(r.only().reason, "the key 'weight' stands twice in one object");
    Reading apart(R"({"a": {"weight": 1}, "b": {"weight": 2}, "c": [{"weight": 1}, {"weight": 1}]})");
    EXPECT_TRUE(apart.document.valid());
    EXPECT_THAT(apart.faults, IsEmpty());
}

TEST(JsonDocument, RefusesDeepNestingWithoutTheStackRunningOut) {
    const std::size_t deep = 200000;
    Reading lists(std::string(deep, '[') + std::string(deep, ']'));
    EXPECT_FALSE(lists.document.valid());
    EXPECT_THAT(lists.only().reason, HasSubstr("nested deeper than 64 levels"));
    Reading ends(std::string(deep, '['));
    EXPECT_FALSE(ends.document.valid());
    Reading fine(std::string(60, '[') + std::string(60, ']'));
    EXPECT_TRUE(fine.document.valid());
}

TEST(JsonDocument, TakesAByteOrderMarkAndRefusesBrokenUtf8) {
    Reading marked("\xEF\xBB\xBF{\"a\": 1}");
    EXPECT_TRUE(marked.document.valid());
    Reading broken("{\"a\": \"\xC3\x28\"}");
    EXPECT_FALSE(broken.document.valid());
    EXPECT_EQ(broken.faults.size(), 1u);
}

TEST(JsonDocument, EveryCutOfAFileIsAFaultAndNeverMore) {
    const std::string whole = R"({"a": ["x", {"b": 1.5e3}], "c": "\u00e9"})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        Reading r(std::string_view(whole).substr(0, length));
        EXPECT_FALSE(r.document.valid()) << length;
        EXPECT_EQ(r.faults.size(), 1u) << length;
        r.root().at("a");  // an empty place: nothing happens
    }
}

TEST(Fault, IsOneLineWithFilePlaceAndReason) {
    EXPECT_EQ(toText({"a.json", "/x/0", "a text is wanted here"}), "a.json: /x/0: a text is wanted here");
    EXPECT_EQ(toText({"a.json", "", "the file is missing"}), "a.json: the file is missing");
    EXPECT_STREQ(ContentError({{"a.json", "/x", "first"}, {"b.json", "", "second"}}).what(), "a.json: /x: first");
}

}  // namespace
}  // namespace kneemap
