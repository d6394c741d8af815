// FHIR by the command line: what goes out, and what comes back in.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>

#include "tests/cli/program.h"

namespace kneemap {
namespace {

using namespace tests;
using testing::HasSubstr;

constexpr const char* calm = R"({"kneemap": 1, "side": "left", "zones": [{"id": "peripatellar", "worst": true}], "pattern": "area", "answers": {"age": 34,
    "sex": "female", "runner": "regular", "safety-now": [], "safety-knee": [], "safety-you": [], "injury": "no-injury", "onset": "slow", "stairs": "down",
    "squat": "around-kneecap", "sitting": "aches-at-front", "both-knees": "both", "lump": "none", "giving-way": "none"}})";

nlohmann::json resourceIn(const nlohmann::json& bundle, const char* type) {
    for (const auto& entry : bundle.at("entry")) {
        if (entry.at("resource").at("resourceType") == type) return entry.at("resource");
    }
    return {};
}

TEST(FhirExport, IsABundleThatComesBackAsTheSameAssessment) {
    const Scratch scratch;
    const Outcome run = cli({"assess", "-", "--format", "fhir"}, calm);
    ASSERT_EQ(run.status, 0) << run.error;
    EXPECT_EQ(run.json().at("resourceType"), "Bundle");
    const auto told = cli({"assess", "-"}, calm).json();
    EXPECT_EQ(cli({"assess", scratch.file("bundle.json", run.out)}).json(), told);
    EXPECT_EQ(cli({"assess", "-"}, resourceIn(run.json(), "QuestionnaireResponse").dump()).json(), told);
    EXPECT_EQ(cli({"next", scratch.file("bundle.json", run.out)}).status, 0);
}

TEST(FhirExport, IsStampedWithTimeFreshIdsAndTheHashOfTheContentInUse) {
    const auto hashOf = [](const nlohmann::json& bundle) { return resourceIn(bundle, "Provenance").at("entity").at(0).at("what").at("identifier").at("value").get<std::string>(); };
    const auto once = cli({"assess", "-", "--format", "fhir"}, calm).json(), again = cli({"assess", "-", "--format", "fhir"}, calm).json();
    EXPECT_TRUE(std::regex_match(once.at("timestamp").get<std::string>(), std::regex("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z")));
    EXPECT_NE(once.at("entry").at(0).at("fullUrl"), again.at("entry").at(0).at("fullUrl"));
    EXPECT_TRUE(std::regex_match(hashOf(once), std::regex("[0-9a-f]{64}")));
    // The shipped content read from its folder is the same content; changed by a letter it is not.
    EXPECT_EQ(hashOf(cli({"assess", "-", "--format", "fhir", "--knowledge", KNEEMAP_KNOWLEDGE}, calm).json()), hashOf(once));
    const Scratch scratch;
    const auto copy = scratch.path() / "knowledge";
    std::filesystem::copy(KNEEMAP_KNOWLEDGE, copy, std::filesystem::copy_options::recursive);
    scratch.file("knowledge/knowledge.json", R"({"format": "kneemap-knowledge 1", "version": "2099.1", "reviewed": "2026-11-22"})");
    EXPECT_NE(hashOf(cli({"assess", "-", "--format", "fhir", "--knowledge", copy.string()}, calm).json()), hashOf(once));
}

TEST(FhirExport, ManyCheckUpsAreManyLines) {
    const std::string line = nlohmann::json::parse(calm).dump();
    const Outcome run = cli({"assess", "-", "--jsonl", "--format", "fhir"}, line + "\n" + line + "\n");
    ASSERT_EQ(run.status, 0) << run.error;
    EXPECT_EQ(std::count(run.out.begin(), run.out.end(), '\n'), 2);
}

TEST(FhirImport, ABrokenResponseIsRefusedWithFilePlaceAndReason) {
    const Outcome run = cli({"assess", "-"}, R"({"resourceType": "QuestionnaireResponse", "status": "completed", "item": [{"linkId": "stares"}]})");
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.error, HasSubstr("/item/0/linkId: unknown question 'stares', did you mean 'stairs'?"));
}

TEST(QuestionnaireCommand, PrintsTheQuestionnaireAndTheCodeSystems) {
    EXPECT_EQ(cli({"questionnaire", "--format", "fhir"}).json().at("resourceType"), "Questionnaire");
    EXPECT_EQ(cli({"questionnaire", "--format", "fhir", "--code-systems"}).json().at("entry").at(0).at("resource").at("resourceType"), "CodeSystem");
    EXPECT_EQ(cli({"questionnaire"}).status, 2);
    EXPECT_EQ(cli({"questionnaire", "--format", "json"}).status, 2);
    EXPECT_EQ(cli({"questionnaire", "x", "--format", "fhir"}).status, 2);
}

TEST(QuestionnaireCommand, HoldsEveryLanguageBesideTheMainOne) {
    const auto german = cli({"questionnaire", "--format", "fhir", "--language", "de"}).json();
    const auto english = cli({"questionnaire", "--format", "fhir"}).json();
    EXPECT_EQ(german.at("language"), "de");
    EXPECT_NE(german.at("title"), english.at("title"));
    std::map<std::string, std::string> beside;
    for (const auto& translation : german.at("_title").at("extension")) {
        beside.emplace(translation.at("extension").at(0).at("valueCode"), translation.at("extension").at(1).at("valueString"));
    }
    EXPECT_EQ(beside.size(), 3u);
    EXPECT_EQ(beside.at("en"), english.at("title").get<std::string>());
    EXPECT_NE(beside.at("es"), beside.at("ar"));
    const Outcome unknown = cli({"questionnaire", "--format", "fhir", "--language", "tlh"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_THAT(unknown.error, HasSubstr("unknown language tlh"));
}

TEST(FhirExport, SpeaksTheLanguageAskedForAndReadsTheSame) {
    const Outcome german = cli({"assess", "-", "--format", "fhir", "--language", "de"}, calm);
    ASSERT_EQ(german.status, 0) << german.error;
    const auto response = resourceIn(german.json(), "QuestionnaireResponse");
    EXPECT_EQ(response.at("language"), "de");
    EXPECT_EQ(cli({"assess", "-"}, response.dump()).json(), cli({"assess", "-"}, calm).json());
    EXPECT_EQ(cli({"assess", "-", "--format", "fhir", "--language", "tlh"}, calm).status, 2);
}

}  // namespace
}  // namespace kneemap
