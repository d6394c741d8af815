#include "core/report/fhir_questionnaire.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "core/report/fhir_answers.h"
#include "core/report/fhir_form.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/fhir.h"
#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;
using Json = nlohmann::json;

const Json& questionnaire() {
    static const Json json = Json::parse(fhirQuestionnaire(shipped(), {}));
    return json;
}

std::set<std::pair<std::string, std::string>> codesOf(const Json& item) {
    std::set<std::pair<std::string, std::string>> codes;
    for (const Json& option : item.value("answerOption", Json::array())) codes.emplace(option.at("valueCoding").at("system"), option.at("valueCoding").at("code"));
    return codes;
}

TEST(FhirQuestionnaire, SaysWhatItIsAndOfWhichContent) {
    EXPECT_EQ(questionnaire().at("resourceType"), "Questionnaire");
    EXPECT_EQ(questionnaire().at("status"), "active");
    EXPECT_EQ(questionnaire().at("version"), shipped().content().version);
    EXPECT_EQ(questionnaire().at("subjectType"), Json({"Patient"}));
    EXPECT_FALSE(questionnaire().at("title").get<std::string>().empty());
    EXPECT_TRUE(std::regex_match(questionnaire().at("date").get<std::string>(), std::regex("[0-9]{4}-[0-9]{2}-[0-9]{2}")));
}

TEST(FhirQuestionnaire, HasEachLinkIdOnce) {
    const auto lines = linesOf(questionnaire());
    for (auto line = lines.begin(); line != lines.end(); ++line) EXPECT_EQ(lines.count(line->first), 1u) << line->first;
}

TEST(FhirQuestionnaire, AsksEveryQuestionWithEveryOptionThatPeopleSeeAndTakesNotSure) {
    const auto lines = linesOf(questionnaire());
    for (const Question& question : shipped().questions()) {
        const auto line = lines.find(question.id.text());
        ASSERT_NE(line, lines.end()) << question.id.text();
        const Json& item = line->second.item;
        EXPECT_EQ(item.at("text"), question.text);
        if (question.kind == QuestionKind::number) {
            EXPECT_EQ(item.at("type"), "integer");
            EXPECT_TRUE(lines.contains(question.id.text() + ".not-sure"));
            continue;
        }
        EXPECT_EQ(item.at("type"), "choice");
        EXPECT_EQ(item.value("repeats", false), question.kind != QuestionKind::single) << question.id.text();
        std::set<std::string> shown;
        for (const Json& option : item.at("answerOption")) shown.insert(option.at("valueCoding").at("display").get<std::string>());
        for (const Option& option : question.options) EXPECT_TRUE(shown.contains(option.text)) << question.id.text() << ": " << option.text;
        EXPECT_TRUE(codesOf(item).contains({"http://terminology.hl7.org/CodeSystem/data-absent-reason", "asked-unknown"})) << question.id.text();
    }
    for (const char* ours : {"side", "marked-spots", "worst-spot", "pattern"}) EXPECT_TRUE(lines.contains(ours)) << ours;
    EXPECT_EQ(codesOf(lines.find("marked-spots")->second.item).size(), shipped().zones().size());
}

TEST(FhirQuestionnaire, KeepsTheRulesOfTheStandardForItems) {
    const auto lines = linesOf(questionnaire());
    for (const auto& [id, line] : lines) {
        const Json& item = line.item;
        const std::string type = item.at("type");
        EXPECT_EQ(item.contains("answerOption"), type == "choice") << id;
        if (type == "group") {
            EXPECT_TRUE(item.contains("item")) << id;
        }
        if (type == "display") {
            EXPECT_FALSE(item.contains("item") || item.contains("code")) << id;
        }
        const Json whens = item.value("enableWhen", Json::array());
        EXPECT_EQ(item.contains("enableBehavior"), whens.size() > 1) << id;
        for (const Json& when : whens) {
            const auto other = lines.find(when.at("question").get<std::string>());
            ASSERT_NE(other, lines.end()) << id;
            EXPECT_NE(other->first, id);
            if (when.at("operator") == "exists") {
                EXPECT_TRUE(when.at("answerBoolean").is_boolean()) << id;
            } else if (when.contains("answerCoding")) {
                EXPECT_EQ(when.at("operator"), "=");
                EXPECT_TRUE(codesOf(other->second.item).contains({when.at("answerCoding").at("system"), when.at("answerCoding").at("code")})) << id << when;
            } else {
                EXPECT_TRUE(when.at("answerInteger").is_number_integer()) << id;
                EXPECT_EQ(other->second.item.at("type"), "integer") << id;
            }
        }
    }
}

TEST(FhirQuestionnaire, NoneOfTheseClearsTheRest) {
    int found = 0;
    for (const auto& [id, line] : linesOf(questionnaire())) {
        for (const Json& option : line.item.value("answerOption", Json::array())) {
            if (option.at("valueCoding").at("code") != "none-of-these") continue;
            ++found;
            EXPECT_EQ(option.at("extension").at(0).at("url"), "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive") << id;
        }
    }
    EXPECT_GT(found, 10);
}

TEST(FhirQuestionnaire, ShowsWhateverTheInterviewWouldAsk) {
    const auto form = fhirForm(shipped());
    AnyHistory any(shipped(), 301);
    std::size_t waited = 0;
    for (int i = 0; i < 400; ++i) {
        const History history = asAForm(shipped(), any.next());
        const FormAnswers answers = formAnswers(shipped(), history);
        const FormAnswers shown = shownAnswers(form, answers);
        for (const auto& [linkId, answer] : answers) EXPECT_TRUE(shown.contains(linkId)) << linkId;
        for (const auto& [id, answer] : history.answers) waited += shipped().find(id)->askWhen.has_value();
    }
    EXPECT_GT(waited, 1000u);  // follow-ups were among them
}

TEST(FhirQuestionnaire, HidesWhatNothingCallsFor) {
    const auto form = fhirForm(shipped());
    History history;
    for (const Question& question : shipped().questions()) {
        if (question.askWhen) history.answers.emplace(question.id, Skipped{});
    }
    history.answers.emplace(QuestionId("safety-now"), Choices{});
    history.answers.emplace(QuestionId("age"), Number(30));
    const FormAnswers shown = shownAnswers(form, formAnswers(shipped(), history));
    for (const char* hidden : {"more-fever", "more-swollen", "more-calf", "calf-risk", "more-under-18", "growth-spurt", "test-step-down"}) {
        EXPECT_FALSE(shown.contains(hidden)) << hidden;
    }
}

TEST(FhirQuestionnaire, HoldsFurtherLanguagesBesideTheMainOne) {
    const FhirWords german{"de", [](const std::string& english) { return "DE " + english; }};
    const FhirWords arabic{"ar", [](const std::string& english) { return "AR " + english; }};
    const Json json = Json::parse(fhirQuestionnaire(shipped(), german, {arabic}));
    EXPECT_EQ(json.at("language"), "de");
    const auto lines = linesOf(json);
    const Json& stairs = lines.find("stairs")->second.item;
    const std::string english = shipped().find(QuestionId("stairs"))->text;
    EXPECT_EQ(stairs.at("text"), "DE " + english);
    const Json& translation = stairs.at("_text").at("extension").at(0);
    EXPECT_EQ(translation.at("url"), "http://hl7.org/fhir/StructureDefinition/translation");
    EXPECT_EQ(translation.at("extension").at(0).at("valueCode"), "ar");
    EXPECT_EQ(translation.at("extension").at(1).at("valueString"), "AR " + english);
    EXPECT_TRUE(stairs.at("answerOption").at(0).at("valueCoding").contains("_display"));
    EXPECT_FALSE(questionnaire().contains("_title"));
}

TEST(FhirQuestionnaire, AsksAPainFigureWithItsCodeOnASlider) {
    const Json patch = Json::parse(R"([{"op": "add", "path": "/questions/-", "value": {"id": "pain-now", "kind": "number", "loinc": "72514-3", "most": 10,
        "feeds-ranking": false, "text": "How bad is it now?", "why": "It shows how it goes."}}])");
    const KnowledgeBase knowledge = shippedWith("questions/story.json", patch);
    const Json form = Json::parse(fhirQuestionnaire(knowledge, {}));
    const auto lines = linesOf(form);
    const Json& item = lines.find("pain-now")->second.item;
    EXPECT_EQ(item.at("code").at(0), Json({{"system", "http://loinc.org"}, {"code", "72514-3"}}));
    EXPECT_NE(item.at("extension").dump().find("\"slider\""), std::string::npos);
    History history;
    history.answers.emplace(QuestionId("pain-now"), Number(7));
    const Json observation = resourceIn(fhirOf(knowledge, history), "Observation");
    EXPECT_EQ(observation.at("code").at("coding").at(0).at("code"), "72514-3");
    EXPECT_EQ(observation.at("valueInteger"), 7);
}

TEST(FhirCodeSystems, HoldEveryCodeOfOurOwnThatTheQuestionnaireUsesEachOnce) {
    const Json bundle = Json::parse(fhirCodeSystems(shipped(), {}));
    std::map<std::string, std::set<std::string>> known;
    for (const Json& system : resourcesIn(bundle, "CodeSystem")) {
        for (const Json& entry : system.at("concept")) {
            EXPECT_TRUE(known[system.at("url")].insert(entry.at("code")).second) << entry;
            EXPECT_FALSE(entry.at("display").get<std::string>().empty()) << entry;
        }
    }
    EXPECT_EQ(known.size(), 5u);
    for (const auto& [id, line] : linesOf(questionnaire())) {
        for (const auto& [system, code] : codesOf(line.item)) {
            if (system.starts_with("http://terminology")) continue;
            EXPECT_TRUE(known.contains(system) && known.at(system).contains(code)) << id << " " << system << " " << code;
        }
    }
    EXPECT_EQ(bundle.dump().find("snomed"), std::string::npos);
}

}  // namespace
}  // namespace kneemap
