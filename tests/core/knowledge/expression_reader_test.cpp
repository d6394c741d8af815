#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/knowledge/expression_walk.h"
#include "core/reasoning/facts.h"
#include "core/reasoning/truth.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

/// The condition, read as the `ask-when` of a question of the shipped content.
Truth truthOf(const char* condition, const History& history) {
    const KnowledgeBase knowledge = shippedWith(
        "questions/story.json", {{{"op", "add"}, {"path", "/questions/0/ask-when"}, {"value", nlohmann::json::parse(condition)}}});
    return evaluate(*knowledge.questions()[placeOf(knowledge, "other-sports")].askWhen, gatherFacts(knowledge, history));
}

/// The faults of a condition, without file and place of the question.
std::vector<Fault> faultsIn(const char* condition) {
    auto files = shippedFiles();
    auto json = shippedJson("questions/story.json");
    json["questions"][0]["ask-when"] = nlohmann::json::parse(condition);
    fileIn(files, "questions/story.json").text = json.dump();
    return faultsOf(files);
}

TEST(ExpressionReader, ReadsAnAnswerAndItsOpposite) {
    const char* is = R"({"question": "stairs", "in": ["up", "both"]})";
    const char* isNot = R"({"question": "stairs", "not-in": ["up", "both"]})";
    EXPECT_EQ(truthOf(is, Told().says("stairs", "up")), Truth::yes);
    EXPECT_EQ(truthOf(is, Told().says("stairs", "down")), Truth::no);
    EXPECT_EQ(truthOf(is, Told().unsure("stairs")), Truth::unsure);
    EXPECT_EQ(truthOf(isNot, Told().says("stairs", "up")), Truth::no);
    EXPECT_EQ(truthOf(isNot, Told().says("stairs", "down")), Truth::yes);
    EXPECT_EQ(truthOf(isNot, {}), Truth::yes);
}

TEST(ExpressionReader, ReadsAllAnyNotAndAtLeast) {
    const Told told = Told().says("stairs", "up").says("hills", "uphill-worse");
    const char* up = R"({"question": "stairs", "in": ["up"]})";
    const char* down = R"({"question": "hills", "in": ["downhill-worse"]})";
    const std::string both = std::string(up) + ", " + down;
    EXPECT_EQ(truthOf((R"({"all": [)" + both + "]}").c_str(), told), Truth::no);
    EXPECT_EQ(truthOf((R"({"any": [)" + both + "]}").c_str(), told), Truth::yes);
    EXPECT_EQ(truthOf((R"({"at-least": {"n": 1, "of": [)" + both + "]}}").c_str(), told), Truth::yes);
    EXPECT_EQ(truthOf((R"({"at-least": {"n": 2, "of": [)" + both + "]}}").c_str(), told), Truth::no);
    EXPECT_EQ(truthOf((std::string(R"({"not": )") + down + "}").c_str(), told), Truth::yes);
    // A list under "not" means none of these.
    EXPECT_EQ(truthOf((R"({"not": [)" + both + "]}").c_str(), told), Truth::no);
}

TEST(ExpressionReader, SeveralKeysInOneObjectMeanAllOfThem) {
    const char* condition = R"({"age-min": 8, "age-max": 17, "zones": ["patella"], "worst": ["patella"], "pattern": ["point", "area"]})";
    const Told told = Told().age(12).marks({"patella"}).shows(Pattern::area);
    EXPECT_EQ(truthOf(condition, told), Truth::yes);
    EXPECT_EQ(truthOf(condition, Told(told).age(18)), Truth::no);
    EXPECT_EQ(truthOf(condition, Told(told).age(7)), Truth::no);
    EXPECT_EQ(truthOf(condition, Told(told).marks({"tibial-tuberosity", "patella"})), Truth::no);
    EXPECT_EQ(truthOf(condition, Told(told).shows(Pattern::diffuse)), Truth::no);
}

TEST(ExpressionReader, NamingUnsureAddsNothing) {
    EXPECT_EQ(truthOf(R"({"question": "injury", "in": ["injury-7d", "unsure"]})", Told().unsure("injury")), Truth::unsure);
    EXPECT_EQ(truthOf(R"({"question": "injury", "in": ["injury-7d", "unsure"]})", Told().says("injury", "no-injury")), Truth::no);
}

TEST(ExpressionReader, SaysWhereAConditionIsWrong) {
    const std::vector<std::pair<const char*, Fault>> cases = {
        {R"({"question": "stares", "in": ["up"]})",
         {"", "/questions/0/ask-when/question", "unknown question 'stares', did you mean 'stairs'?"}},
        {R"({"question": "stairs", "in": ["upp"]})",
         {"", "/questions/0/ask-when/in/0", "unknown option of 'stairs' 'upp', did you mean 'up'?"}},
        {R"({"all": []})", {"", "/questions/0/ask-when/all", "at least one part is wanted"}},
        {R"({"any": [{"all": [{"zones": ["patela"]}]}]})",
         {"", "/questions/0/ask-when/any/0/all/0/zones/0", "unknown zone 'patela', did you mean 'patella'?"}},
        {R"({})", {"", "/questions/0/ask-when", "an empty condition"}},
        {R"([])", {"", "/questions/0/ask-when", "an object is wanted here"}},
        {R"({"al": []})", {"", "/questions/0/ask-when", "unknown key 'al', did you mean 'all'?"}},
        {R"({"question": "stairs"})", {"", "/questions/0/ask-when", "'in' is missing"}},
        {R"({"at-least": {"n": 0, "of": [{"age-min": 1}]}})", {"", "/questions/0/ask-when/at-least/n", "the number must lie between 1.0 and 20.0"}},
        {R"({"age-min": 200})", {"", "/questions/0/ask-when/age-min", "the number must lie between 0.0 and 120.0"}},
        {R"({"pattern": ["dot"]})", {"", "/questions/0/ask-when/pattern/0", "unknown pattern 'dot'"}},
        {R"({"self-tests": "alowed"})", {"", "/questions/0/ask-when/self-tests", "unknown word 'alowed', did you mean 'allowed'?"}},
    };
    for (const auto& [condition, wanted] : cases) {
        bool found = false;
        for (const Fault& fault : faultsIn(condition)) {
            found = found || (fault.file == "questions/story.json" && fault.place == wanted.place && fault.reason.starts_with(wanted.reason));
        }
        EXPECT_TRUE(found) << condition << " must say " << wanted.place << ": " << wanted.reason;
    }
}

TEST(ExpressionWalk, VisitsEveryPartAndEveryQuestion) {
    const Expression expression{AllOf{{{AnyOf{{{AnswerIs{1, 1}}, {NotThat{{{AnswerIsNot{2, 1}}}}}}}},
                                       {AtLeast{1, {{AnswerIs{3, 1}}, {AgeFrom{5}}}}},
                                       {AnswerIs{1, 2}}}}};
    int parts = 0;
    forEachPart(expression, [&](const Expression&) { ++parts; });
    EXPECT_EQ(parts, 9);
    std::vector<std::size_t> questions;
    forEachQuestion(expression, [&](std::size_t q) { questions.push_back(q); });
    EXPECT_THAT(questions, testing::ElementsAre(1, 2, 3, 1));
}

}  // namespace
}  // namespace kneemap
