#include "core/report/fhir_bundle.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "core/reasoning/assess.h"
#include "core/report/assessment_json.h"
#include "core/report/fhir_questionnaire.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/fhir.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"
#include "tests/core/support/vignettes.h"

namespace kneemap {
namespace {

using namespace tests;
using Json = nlohmann::json;

Json bundleOf(const History& history) { return fhirOf(shipped(), history); }

const History& emergency() {
    static const History history = Told().ticks("safety-now", {"chest-or-breath"}).age(60).marks({"popliteal-fossa"});
    return history;
}

/// Calls `visit` with every value, and the name it stands under.
template <class Visit>
void walk(const Json& json, const std::string& name, const Visit& visit) {
    visit(name, json);
    if (json.is_object()) {
        for (const auto& [key, value] : json.items()) walk(value, key, visit);
    } else if (json.is_array()) {
        for (const Json& value : json) walk(value, name, visit);
    }
}

std::vector<History> manyHistories() {
    std::vector<History> histories{History{}, emergency()};
    for (const ToldCase& told : toldCases(shipped(), KNEEMAP_VIGNETTES)) histories.push_back(told.history);
    AnyHistory any(shipped(), 311);
    for (int i = 0; i < 60; ++i) histories.push_back(any.next());
    return histories;
}

/// enableWhen of the Questionnaire as it stands in the JSON, over the answers of the response as they stand there.
class Filler {
public:
    Filler(const Json& questionnaire, const Json& response) : lines_(linesOf(questionnaire)), told_(linesOf(response)) {}

    bool enabled(const std::string& linkId) const {
        const Line& line = lines_.find(linkId)->second;
        return holds(line.item) && std::all_of(line.round.begin(), line.round.end(), [&](const Json* round) { return holds(*round); });
    }

    bool offers(const std::string& linkId, const Json& answer) const {
        const Json& item = lines_.find(linkId)->second.item;
        if (item.at("type") == "integer") return answer.at("valueInteger").is_number_integer();
        for (const Json& option : item.at("answerOption")) {
            const Json& coding = option.at("valueCoding");
            if (coding.at("code") == answer.at("valueCoding").at("code") && coding.at("system") == answer.at("valueCoding").at("system")) return true;
        }
        return false;
    }

    bool knows(const std::string& linkId) const { return lines_.contains(linkId); }

private:
    bool holds(const Json& item) const {
        const Json whens = item.value("enableWhen", Json::array());
        if (whens.empty()) return true;
        const bool all = item.value("enableBehavior", "any") == "all";
        for (const Json& when : whens) {
            if (holdsOne(when) != all) return !all;
        }
        return all;
    }

    bool holdsOne(const Json& when) const {
        const auto line = told_.find(when.at("question").get<std::string>());
        const Json answers = line == told_.end() ? Json::array() : line->second.item.value("answer", Json::array());
        if (when.at("operator") == "exists") return when.at("answerBoolean").get<bool>() == !answers.empty();
        for (const Json& answer : answers) {
            if (when.contains("answerCoding") && answer.contains("valueCoding") && answer.at("valueCoding").at("code") == when.at("answerCoding").at("code")) return true;
            if (when.at("operator") == ">=" && answer.at("valueInteger") >= when.at("answerInteger")) return true;
            if (when.at("operator") == "<=" && answer.at("valueInteger") <= when.at("answerInteger")) return true;
        }
        return false;
    }

    std::multimap<std::string, Line> lines_, told_;
};

TEST(FhirBundle, TheResponseFitsTheQuestionnaire) {
    const Json questionnaire = Json::parse(fhirQuestionnaire(shipped(), {}));
    const std::string canonical = questionnaire.at("url").get<std::string>() + "|" + questionnaire.at("version").get<std::string>();
    for (const History& history : manyHistories()) {
        const Json response = resourceIn(bundleOf(history), "QuestionnaireResponse");
        EXPECT_EQ(response.at("questionnaire"), canonical);
        const Filler filler(questionnaire, response);
        const auto told = linesOf(response);
        for (const auto& [linkId, line] : told) {
            EXPECT_EQ(told.count(linkId), 1u) << linkId;
            ASSERT_TRUE(filler.knows(linkId)) << linkId;
            EXPECT_TRUE(filler.enabled(linkId)) << linkId;
            for (const Json& answer : line.item.value("answer", Json::array())) EXPECT_TRUE(filler.offers(linkId, answer)) << linkId << answer;
        }
    }
}

TEST(FhirBundle, SaysWhatTheAssessmentSaysUrgencyFirst) {
    for (const History& history : manyHistories()) {
        const Assessment assessment = assess(shipped(), history);
        const Json risk = resourceIn(bundleOf(history), "RiskAssessment");
        const Json& predictions = risk.at("prediction");
        ASSERT_EQ(predictions.size(), 1 + assessment.redFlags.size() + assessment.causes.size());
        EXPECT_EQ(predictions[0].at("outcome").at("coding").at(0).at("code"), urgencyName(assessment.urgency.urgency));
        EXPECT_EQ(predictions[0].contains("rationale"), !assessment.redFlags.empty());
        for (std::size_t f = 0; f < assessment.redFlags.size(); ++f) {
            const Json& flag = predictions[1 + f];
            EXPECT_EQ(flag.at("outcome").at("coding").at(0).at("code"), assessment.redFlags[f].rule.text());
            EXPECT_FALSE(flag.at("rationale").get<std::string>().empty());
        }
        for (std::size_t c = 0; c < assessment.causes.size(); ++c) {
            const Json& cause = predictions[1 + assessment.redFlags.size() + c];
            EXPECT_EQ(cause.at("outcome").at("text"), shipped().find(assessment.causes[c].condition)->name);
            const char* levels[] = {"low", "moderate", "high"};
            EXPECT_EQ(cause.at("qualitativeRisk").at("coding").at(0).at("code"), levels[static_cast<int>(assessment.causes[c].fit)]);
        }
        EXPECT_EQ(risk.at("subject"), Json({{"display", "Anonymous"}}));
        EXPECT_FALSE(risk.at("mitigation").get<std::string>().empty());
    }
}

TEST(FhirBundle, HoldsNoConditionNoProbabilityAndNoSnomed) {
    for (const History& history : manyHistories()) {
        walk(bundleOf(history), "", [](const std::string& name, const Json& value) {
            if (name == "resourceType") {
                EXPECT_NE(value, "Condition");
            }
            EXPECT_NE(name, "probabilityDecimal");
            EXPECT_NE(name, "condition");
            if (value.is_string()) {
                EXPECT_EQ(value.get<std::string>().find("snomed"), std::string::npos) << value;
                EXPECT_EQ(value.get<std::string>().find('{'), std::string::npos) << value;
                EXPECT_FALSE(value.get<std::string>().empty()) << name;
            }
        });
    }
}

TEST(FhirBundle, AnEmergencyHasNoPlanAndSaysSoFirst) {
    const Json bundle = bundleOf(emergency());
    EXPECT_TRUE(resourcesIn(bundle, "CarePlan").empty());
    const Json urgent = resourceIn(bundle, "RiskAssessment").at("prediction").at(0);
    EXPECT_EQ(urgent.at("outcome").at("text"), shipped().card(Urgency::emergency)->heading);
    EXPECT_EQ(urgent.at("qualitativeRisk").at("coding").at(0).at("code"), "high");
    EXPECT_NE(urgent.at("rationale").get<std::string>().find(shipped().redFlags().empty() ? "" : "- "), std::string::npos);
}

TEST(FhirBundle, HasAPlanExactlyWhereNothingWithholdsTheExercises) {
    int plans = 0;
    for (const History& history : manyHistories()) {
        const Assessment assessment = assess(shipped(), history);
        const auto found = resourcesIn(bundleOf(history), "CarePlan");
        const bool given = assessment.withheld == Withheld::no && !assessment.screenSkipped;
        EXPECT_EQ(found.size(), given ? 1u : 0u);
        if (found.empty()) continue;
        ++plans;
        EXPECT_EQ(found.front().at("intent"), "proposal");
        std::set<std::string> names;
        const Json activities = found.front().value("activity", Json::array());  // none where every exercise is left out
        for (const Json& activity : activities) names.insert(activity.at("detail").at("code").at("text").get<std::string>());
        std::set<std::string> expected;
        for (const ExerciseId& id : assessment.exercises) expected.insert(shipped().find(id)->name);
        EXPECT_EQ(names, expected);
    }
    EXPECT_GT(plans, 10);
}

TEST(FhirBundle, DatesAreIsoWithATimeZoneAndIdsAreUuidsThatReferencesFind) {
    const std::regex iso("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})");
    const std::regex uuid("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    const History history = Told().safe().marks({"patella", "peripatellar"});
    const Json bundle = bundleOf(history);
    std::set<std::string> urls;
    for (const Json& entry : bundle.at("entry")) {
        EXPECT_TRUE(std::regex_match(entry.at("fullUrl").get<std::string>(), uuid));
        EXPECT_TRUE(urls.insert(entry.at("fullUrl")).second);
    }
    int dates = 0, references = 0;
    walk(bundle, "", [&](const std::string& name, const Json& value) {
        for (const char* date : {"timestamp", "authored", "recorded", "effectiveDateTime", "occurrenceDateTime", "created"}) {
            if (name != date) continue;
            ++dates;
            EXPECT_TRUE(std::regex_match(value.get<std::string>(), iso)) << value;
        }
        if (name == "reference") {
            ++references;
            EXPECT_TRUE(urls.contains(value)) << value;
        }
    });
    EXPECT_GE(dates, 6);
    EXPECT_GE(references, 10);
}

TEST(FhirBundle, SaysWhenToComeBackUnlessItIsUrgent) {
    const auto advice = [](const History& history) { return resourceIn(bundleOf(history), "RiskAssessment").at("mitigation").get<std::string>(); };
    Told calm;
    calm.safe().age(34).marks({"peripatellar"}).says("squat", "around-kneecap").says("stairs", "down").says("sitting", "aches-at-front").says("both-knees", "both");
    ASSERT_EQ(assess(shipped(), calm).causes.front().condition.text(), "patellofemoral-pain");
    EXPECT_NE(advice(calm).find("after 6 weeks?"), std::string::npos) << advice(calm);
    EXPECT_NE(advice(calm).find("- the knee gives way"), std::string::npos) << advice(calm);
    EXPECT_EQ(advice(emergency()).find("weeks?"), std::string::npos);
}

TEST(FhirBundle, NamesTheSpotsTheSideAndTheWorst) {
    const History history = Told().safe().marks({"patella", "peripatellar"});
    const auto spots = resourcesIn(bundleOf(history), "Observation");
    ASSERT_EQ(spots.size(), 2u);
    EXPECT_EQ(spots[0].at("valueCodeableConcept").at("coding").at(0).at("code"), "patella");
    EXPECT_EQ(spots[0].at("bodySite").at("coding").at(1).at("code"), *history.side == Side::left ? "left" : "right");
    EXPECT_TRUE(spots[0].contains("component"));
    EXPECT_FALSE(spots[1].contains("component"));
}

TEST(FhirBundle, AnInjuryCodeIsSuggestedAfterAnInjuryAlone) {
    const auto codes = [](const char* injury) {
        Told told;
        told.safe().says("injury", injury).marks({"medial-joint-line"}).says("twisting", "yes").says("giving-way", "buckles").says("clicking", "catch-with-pain").age(30);
        return resourceIn(bundleOf(told), "RiskAssessment").dump();
    };
    ASSERT_NE(codes("injury-6w").find("M23.2"), std::string::npos);
    EXPECT_NE(codes("injury-6w").find("S83.2"), std::string::npos);
    EXPECT_NE(codes("no-injury").find("M23.2"), std::string::npos);
    EXPECT_EQ(codes("no-injury").find("S83.2"), std::string::npos);
}

TEST(FhirBundle, ProgramContentAndHashCanBeTraced) {
    const Json bundle = bundleOf({});
    const std::string device = resourceIn(bundle, "Device").dump(), provenance = resourceIn(bundle, "Provenance").dump();
    EXPECT_NE(device.find("1.2.3"), std::string::npos);
    EXPECT_NE(device.find(shipped().content().version), std::string::npos);
    EXPECT_NE(device.find(std::string(64, 'a')), std::string::npos);
    EXPECT_NE(provenance.find(std::string(64, 'a')), std::string::npos);
    EXPECT_EQ(resourceIn(bundle, "Provenance").at("target").size(), bundle.at("entry").size() - 2);
}

TEST(FhirBundle, SameInputSameBytesAndOneLineForScripts) {
    const History history = Told().safe().marks({"patella"});
    const Assessment assessment = assess(shipped(), history);
    const std::string once = fhirBundle(shipped(), history, assessment, anyStamp(), {});
    EXPECT_EQ(once, fhirBundle(shipped(), history, assessment, anyStamp(), {}));
    const std::string line = fhirBundle(shipped(), history, assessment, anyStamp(), {}, false);
    EXPECT_EQ(line.find('\n'), line.size() - 1);
    EXPECT_EQ(Json::parse(line), Json::parse(once));
}

TEST(FhirBundle, SpeaksTheLanguageItIsGiven) {
    const History history = Told().safe().marks({"patella"}).says("stairs", "up");
    const FhirWords words{"de", [](const std::string& english) { return "DE " + english; }};
    const Json bundle = Json::parse(fhirBundle(shipped(), history, assess(shipped(), history), anyStamp(), words));
    walk(bundle, "", [](const std::string& name, const Json& value) {
        if (name == "language") {
            EXPECT_EQ(value, "de");
        }
        if (name == "text" && value.is_string() && value != "program" && value != "content" && value != "content-sha256") {
            EXPECT_TRUE(value.get<std::string>().starts_with("DE ")) << value;
        }
    });
}

}  // namespace
}  // namespace kneemap
