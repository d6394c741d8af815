#include "core/report/fhir_response_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/interview/next_step.h"
#include "core/reasoning/assess.h"
#include "core/report/check_up_file.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/fhir.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"
#include "tests/core/support/vignettes.h"

namespace kneemap {
namespace {

using namespace tests;
using Json = nlohmann::json;

History readText(const std::string& text) { return readFhirResponse(text, "r.json", shipped()); }
History comesBack(const History& history) { return readText(resourceIn(fhirOf(shipped(), history), "QuestionnaireResponse").dump()); }

Json responseWith(const Json& items, const char* status = "in-progress") {
    return {{"resourceType", "QuestionnaireResponse"}, {"status", status}, {"item", items}};
}

Json chosen(const std::string& linkId, const std::vector<std::string>& codes) {
    Json item{{"linkId", linkId}, {"answer", Json::array()}};
    for (const std::string& code : codes) item["answer"].push_back({{"valueCoding", {{"code", code}}}});
    return item;
}

std::vector<Fault> faultsOf(const std::string& text) {
    try {
        readText(text);
        return {};
    } catch (const ContentError& error) {
        return error.faults();
    }
}

TEST(FhirResponse, EveryBundledCaseComesBackWithTheSameAssessment) {
    const auto cases = toldCases(shipped(), KNEEMAP_VIGNETTES);
    ASSERT_GT(cases.size(), 50u);
    for (const ToldCase& told : cases) {
        const History back = comesBack(told.history), asked = asAForm(shipped(), told.history);  // a case may tell what no form asks
        EXPECT_EQ(writeCheckUp(asAForm(shipped(), back)), writeCheckUp(asked)) << told.name;
        EXPECT_EQ(assess(shipped(), back), assess(shipped(), asked)) << told.name;
    }
}

TEST(FhirResponse, AnyHistoryComesBackAsToldLessWhatNobodyAsked) {
    AnyHistory any(shipped(), 321);
    for (int i = 0; i < 400; ++i) {
        const History history = asAForm(shipped(), any.next());
        ASSERT_EQ(writeCheckUp(comesBack(history)), writeCheckUp(history));
    }
}

TEST(FhirResponse, AFinishedCheckUpComesBackFinished) {
    AnyHistory any(shipped(), 322);
    History history;
    for (int steps = 0; steps < 500; ++steps) {
        const Step step = nextStep(shipped(), history);
        if (std::holds_alternative<ShowResult>(step)) break;
        if (std::holds_alternative<ShowEmergency>(step)) history.emergencySeen = true;
        else if (std::holds_alternative<ReviewAnswers>(step)) history.reviewed = true;
        else if (std::holds_alternative<AskPattern>(step)) history.pattern = Pattern::area;
        else if (const auto* item = std::get_if<AskItem>(&step)) {
            auto& choices = std::get<Choices>(history.answers.at(item->question));
            choices.open.erase(item->item);
            choices.unsure.insert(item->item);
        } else if (const auto* ask = std::get_if<AskQuestions>(&step)) {
            for (const QuestionId& id : ask->questions) history.answers.insert_or_assign(id, any.answerTo(*shipped().find(id)));
        } else {
            history.side = Side::left;
            history.zones = {{ZoneId("patella"), true}};
        }
    }
    ASSERT_TRUE(std::holds_alternative<ShowResult>(nextStep(shipped(), history)));
    History expected = asAForm(shipped(), history);
    expected.reviewed = true;
    EXPECT_EQ(writeCheckUp(comesBack(history)), writeCheckUp(expected));
    EXPECT_EQ(assess(shipped(), comesBack(history)), assess(shipped(), expected));
}

TEST(FhirResponse, IsFoundInABundleAndToldFromACheckUpFile) {
    const History history = Told().safe().marks({"patella"}).says("stairs", "up");
    EXPECT_EQ(readCheckUpOrResponse(fhirOf(shipped(), history).dump(), "b.json", shipped()), history);
    EXPECT_EQ(readCheckUpOrResponse(writeCheckUp(history), "c.json", shipped()), history);
}

TEST(FhirResponse, ACompletedFormThatLeavesASafetyQuestionOutHasPassedItOver) {
    const Json items = Json::array({chosen("safety-knee", {"safety-knee.calf-or-leg"})});
    const History open = readText(responseWith(items).dump());
    EXPECT_FALSE(open.answers.contains(QuestionId("safety-now")));
    const History done = readText(responseWith(items, "completed").dump());
    for (const char* due : {"safety-now", "safety-you", "more-calf", "injury"}) {
        EXPECT_TRUE(std::holds_alternative<Skipped>(done.answers.at(QuestionId(due)))) << due;
    }
    EXPECT_FALSE(done.answers.contains(QuestionId("more-fever")));
    EXPECT_TRUE(assess(shipped(), done).screenSkipped);
    EXPECT_FALSE(moreUrgent(assess(shipped(), open).urgency, assess(shipped(), done).urgency));
}

TEST(FhirResponse, NotSureBesideTicksIsNotSureOfTheRestAndNeverNo) {
    const auto read = [](const Json& items) { return readText(responseWith(items).dump()); };
    EXPECT_EQ(read(Json::array({chosen("safety-now", {"asked-unknown"})})), Told().unsure("safety-now").history());
    EXPECT_EQ(read(Json::array({chosen("safety-now", {"safety-now.dark-pee", "asked-unknown"}), chosen("safety-now.not-sure", {"safety-now.fever-ill"})})),
              Told().ticks("safety-now", {"dark-pee"}, {"fever-ill"}).history());
    EXPECT_EQ(read(Json::array({chosen("safety-now", {"safety-now.dark-pee", "asked-unknown"})})),
              Told().ticks("safety-now", {"dark-pee"}, {"chest-or-breath", "foot-cold-numb", "saddle-bladder-legs", "out-of-shape", "fever-ill"}).history());
    EXPECT_EQ(read(Json::array({chosen("stairs", {"asked-unknown"}), chosen("stairs.not-sure", {"stairs.up", "stairs.both"})})),
              Told().saysOneOf("stairs", {"up", "both"}).history());
    // A form that does not clear ticks: the tick counts.
    EXPECT_EQ(read(Json::array({chosen("safety-now", {"safety-now.dark-pee", "none-of-these"})})), Told().ticks("safety-now", {"dark-pee"}).history());
    EXPECT_EQ(read(Json::array({chosen("safety-now", {"none-of-these"})})), Told().ticksNone("safety-now").history());
    EXPECT_EQ(read(Json::array({chosen("age.not-sure", {"asked-unknown"})})), Told().unsure("age").history());
    EXPECT_EQ(read(Json::array({Json{{"linkId", "stairs"}}})), Told().skips("stairs").history());
}

TEST(FhirResponse, TheWorstSpotIsMarkedToo) {
    const History history = readText(responseWith(Json::array({chosen("marked-spots", {"patella"}), chosen("worst-spot", {"peripatellar"})})).dump());
    EXPECT_EQ(history.zones, (std::vector<MarkedZone>{{ZoneId("patella"), false}, {ZoneId("peripatellar"), true}}));
}

TEST(FhirResponse, TellsFileAndPlaceAndReason) {
    const auto has = [](const Json& json, const Fault& wanted) {
        const auto faults = faultsOf(json.dump());
        EXPECT_THAT(faults, testing::Contains(wanted)) << (faults.empty() ? "" : toText(faults.front()));
    };
    has(responseWith(Json::array({chosen("stares", {"stairs.up"})})), {"r.json", "/item/0/linkId", "unknown question 'stares', did you mean 'stairs'?"});
    has(responseWith(Json::array({chosen("stairs", {"stairs.upp"})})), {"r.json", "/item/0/answer/0/valueCoding/code", "unknown answer to 'stairs' 'stairs.upp', did you mean 'stairs.up'?"});
    has(responseWith(Json::array({chosen("stairs", {"stairs.up", "stairs.down"})})), {"r.json", "/item/0/answer", "'stairs' takes one answer"});
    has(responseWith(Json::array({chosen("stairs", {"stairs.up"}), chosen("stairs", {"stairs.up"})})), {"r.json", "/item/1/linkId", "'stairs' is answered twice"});
    has(responseWith(Json::array({Json{{"linkId", "part-story"}, {"answer", Json::array()}}})), {"r.json", "/item/0/answer", "'part-story' is a heading and takes no answer"});
    has(responseWith(Json::array({Json{{"linkId", "age"}, {"answer", Json::array({Json{{"valueInteger", 130}}})}}})), {"r.json", "/item/0/answer/0/valueInteger", "the number must lie between 0.0 and 120.0"});
    Json other = responseWith(Json::array());
    other["questionnaire"] = "https://example.org/else|1";
    has(other, {"r.json", "/questionnaire", "this answers another questionnaire; wanted is https://kneemap.org/fhir/Questionnaire/check-up"});
    Json wrongSystem = responseWith(Json::array({chosen("stairs", {"stairs.up"})}));
    wrongSystem["item"][0]["answer"][0]["valueCoding"]["system"] = "http://loinc.org";
    has(wrongSystem, {"r.json", "/item/0/answer/0/valueCoding/system", "'stairs.up' is a code of https://kneemap.org/fhir/CodeSystem/finding"});
    has({{"resourceType", "Patient"}}, {"r.json", "/resourceType", "a QuestionnaireResponse is wanted"});
    has({{"resourceType", "Bundle"}, {"entry", Json::array()}}, {"r.json", "/", "no QuestionnaireResponse is in this Bundle"});
    EXPECT_EQ(faultsOf("{").size(), 1u);
    EXPECT_EQ(faultsOf(std::string(2 << 20, ' ')).front().reason, "larger than 1 MiB: refused");
}

TEST(FhirResponse, EveryFlippedByteIsReadOrRefusedAndNeverWorse) {
    const std::string whole = resourceIn(fhirOf(shipped(), Told().marks({"patella"}).says("stairs", "up").age(30)), "QuestionnaireResponse").dump();
    for (std::size_t at = 0; at < whole.size(); at += 3) {
        for (const char byte : {'\0', '"', '}', '9', '['}) {
            std::string broken = whole;
            broken[at] = byte;
            for (const Fault& fault : faultsOf(broken)) EXPECT_FALSE(fault.reason.empty());
        }
    }
}

}  // namespace
}  // namespace kneemap
