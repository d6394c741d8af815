#include "core/report/fhir_bundle.h"

#include <map>
#include <nlohmann/json.hpp>

#include "core/interview/next_step.h"
#include "core/reasoning/care_plan.h"
#include "core/report/assessment_json.h"
#include "core/report/fhir_answers.h"
#include "core/report/fhir_codes.h"
#include "core/report/fhir_form.h"
#include "core/report/fhir_wording.h"

namespace kneemap {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* icd10 = "http://hl7.org/fhir/sid/icd-10";
constexpr const char* hl7 = "http://terminology.hl7.org/CodeSystem/";

Json coded(const std::string& system, const std::string& code, const std::string& text) {
    return {{"coding", Json::array({{{"system", system}, {"code", code}}})}, {"text", text}};
}

Json risk(const char* level, const std::string& text) { return coded(std::string(hl7) + "risk-probability", level, text); }

const char* riskLevel(Urgency urgency) {
    return urgency >= Urgency::sameDay ? "high" : urgency == Urgency::soon ? "moderate" : "low";
}

const char* riskLevel(Fit fit) { return fit == Fit::good ? "high" : fit == Fit::possible ? "moderate" : "low"; }

class Exporter {
public:
    Exporter(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment, const FhirStamp& stamp,
             const FhirWords& words)
        : knowledge_(knowledge), history_(history), assessment_(assessment), stamp_(stamp), words_(words), say_(knowledge, words),
          form_(fhirForm(knowledge)), finished_(std::holds_alternative<ShowResult>(nextStep(knowledge, history))) {}

    std::string bundle(bool pretty) {
        device_ = "urn:uuid:" + stamp_.newUuid();
        const std::string response = add(responseResource());
        for (const MarkedZone& mark : history_.zones) {
            if (const Zone* zone = knowledge_.find(mark.zone)) add(spotResource(*zone, mark.worst, response));
        }
        for (const auto& [id, answer] : history_.answers) {
            const Question* question = knowledge_.find(id);
            const auto* figure = std::get_if<Number>(&answer);
            if (question != nullptr && figure != nullptr && !question->loinc.empty()) add(figureResource(*question, *figure, response));
        }
        const std::string assessed = add(riskResource(response));
        if (assessment_.withheld == Withheld::no && !assessment_.causes.empty()) addPlan(assessed);
        Json targets = Json::array();
        for (const Json& entry : entries_) targets.push_back({{"reference", entry["fullUrl"]}});
        add(deviceResource(), device_);
        add(provenanceResource(std::move(targets)));
        Json json{{"resourceType", "Bundle"}, {"language", words_.language}, {"type", "collection"}, {"timestamp", stamp_.authored}};
        json["entry"] = std::move(entries_);
        return json.dump(pretty ? 2 : -1) + "\n";
    }

private:
    std::string add(Json resource) { return add(std::move(resource), "urn:uuid:" + stamp_.newUuid()); }
    std::string add(Json resource, const std::string& url) {
        entries_.push_back({{"fullUrl", url}, {"resource", std::move(resource)}});
        return url;
    }

    Json resource(const char* type) const { return {{"resourceType", type}, {"language", words_.language}}; }
    Json nobody() const { return {{"display", say_.word("anonymous")}}; }
    static Json to(const std::string& url) { return {{"reference", url}}; }
    const char* status() const { return finished_ ? "final" : "preliminary"; }

    Json responseResource() const {
        Json json = resource("QuestionnaireResponse");
        json["questionnaire"] = std::string(fhir::questionnaireUrl) + "|" + knowledge_.content().version;
        json["status"] = finished_ ? "completed" : "in-progress";
        json["authored"] = stamp_.authored;
        json["author"] = to(device_);
        Json items = responseItems(form_, shownAnswers(form_, formAnswers(knowledge_, history_)));
        if (!items.empty()) json["item"] = std::move(items);
        return json;
    }

    Json responseItems(const std::vector<FormItem>& form, const FormAnswers& answers) const {
        Json list = Json::array();
        for (const FormItem& item : form) {
            Json json{{"linkId", item.linkId}};
            if (!item.text.empty()) json["text"] = say_.of(item.text);
            if (!item.isQuestion()) {
                Json inside = responseItems(item.items, answers);
                if (inside.empty()) continue;
                json["item"] = std::move(inside);
            } else {
                const auto given = answers.find(item.linkId);
                if (given == answers.end()) continue;
                Json values = valuesOf(item, given->second);
                if (!values.empty()) json["answer"] = std::move(values);
            }
            list.push_back(std::move(json));
        }
        return list;
    }

    Json valuesOf(const FormItem& item, const FormAnswer& answer) const {
        Json values = Json::array();
        if (answer.number) values.push_back({{"valueInteger", *answer.number}});
        for (const std::string& code : answer.codes) {
            for (const FormOption& option : item.options) {
                if (option.code != code) continue;
                values.push_back({{"valueCoding", {{"system", option.system}, {"code", code}, {"display", say_.of(option.text)}}}});
            }
        }
        return values;
    }

    Json observation(const std::string& response) const {
        Json json = resource("Observation");
        json["status"] = status();
        json["category"] = Json::array({{{"coding", Json::array({{{"system", std::string(hl7) + "observation-category"}, {"code", "survey"}}})}}});
        json["subject"] = nobody();
        json["effectiveDateTime"] = stamp_.authored;
        json["device"] = to(device_);
        json["derivedFrom"] = Json::array({to(response)});
        return json;
    }

    Json spotResource(const Zone& zone, bool worst, const std::string& response) const {
        Json json = observation(response);
        json["code"] = coded(fhir::findingSystem, fhir::spotsItem, say_.word("sore-spot"));
        Json site = coded(fhir::zoneSystem, zone.id.text(), say_.spot(zone, history_.side));
        json["valueCodeableConcept"] = site;
        if (history_.side) site["coding"].push_back({{"system", fhir::sideSystem}, {"code", fhir::sideCode(*history_.side)}});
        json["bodySite"] = std::move(site);
        if (worst) {
            json["component"] = Json::array({{{"code", coded(fhir::findingSystem, fhir::worstItem, say_.word("worst-spot"))}, {"valueBoolean", true}}});
        }
        return json;
    }

    Json figureResource(const Question& question, Number figure, const std::string& response) const {
        Json json = observation(response);
        json["code"] = coded("http://loinc.org", question.loinc, say_.of(question.text));
        json["valueInteger"] = static_cast<int>(figure);
        return json;
    }

    /// Urgency, then what raised it, then the causes: nobody can read a cause and miss how urgent it is.
    Json riskResource(const std::string& response) const {
        Json json = resource("RiskAssessment");
        json["status"] = status();
        json["method"] = {{"text", say_.word("method")}};
        json["subject"] = nobody();
        json["occurrenceDateTime"] = stamp_.authored;
        json["performer"] = to(device_);
        json["basis"] = Json::array({to(response)});
        json["prediction"] = Json::array({urgencyPrediction()});
        for (const FiredFlag& fired : assessment_.redFlags) {
            const RedFlagRule* rule = knowledge_.find(fired.rule);
            if (rule == nullptr) continue;
            json["prediction"].push_back({{"outcome", coded(fhir::redFlagSystem, rule->id.text(), say_.flag(*rule))},
                                          {"qualitativeRisk", risk(riskLevel(fired.level.urgency), say_.urgency(fired.level))},
                                          {"rationale", say_.because(fired)}});
        }
        for (const Candidate& cause : assessment_.causes) json["prediction"].push_back(causePrediction(cause));
        json["mitigation"] = say_.advice(assessment_);
        for (const std::string& remark : say_.remarks(assessment_)) json["note"].push_back({{"text", remark}});
        return json;
    }

    Json urgencyPrediction() const {
        const UrgencyLevel& level = assessment_.urgency;
        const UrgencyCard* card = knowledge_.card(level.urgency);
        Json json{{"outcome", coded(fhir::urgencySystem, urgencyName(level.urgency), say_.urgency(level))},
                  {"qualitativeRisk", risk(riskLevel(level.urgency), card == nullptr ? std::string() : say_.of(card->word))}};
        if (level.withinDays) {
            json["whenRange"] = {{"high", {{"value", *level.withinDays}, {"unit", "d"}, {"system", "http://unitsofmeasure.org"}, {"code", "d"}}}};
        }
        const std::string reasons = say_.urgencyReasons(assessment_);
        if (!reasons.empty()) json["rationale"] = reasons;
        return json;
    }

    Json causePrediction(const Candidate& cause) const {
        const Condition* condition = knowledge_.find(cause.condition);
        Json outcome{{"text", say_.of(condition->name)}};
        for (const std::string& code : condition->icd10) {
            // Codes of the injury chapter say that there was one.
            if (code.front() == 'S' && !toldOfInjury()) continue;
            outcome["coding"].push_back({{"system", icd10}, {"code", code}, {"userSelected", false}});
        }
        Json json{{"outcome", std::move(outcome)}, {"qualitativeRisk", risk(riskLevel(cause.fit), say_.fit(cause.fit))}};
        const std::string because = say_.because(cause);
        if (!because.empty()) json["rationale"] = because;
        return json;
    }

    bool toldOfInjury() const {
        const auto found = history_.answers.find(QuestionId("injury"));
        const auto* choices = found == history_.answers.end() ? nullptr : std::get_if<Choices>(&found->second);
        return choices != nullptr && !choices->chosen.empty() && !choices->chosen.contains(OptionId("no-injury"));
    }

    void addPlan(const std::string& assessed) {
        const CarePlan plan = makePlan(knowledge_, history_, assessment_, assessment_.causes.front().condition);
        if (plan.withheld == Withheld::no) add(planResource(plan, assessed));
    }

    Json planResource(const CarePlan& plan, const std::string& assessed) const {
        const Condition* condition = knowledge_.find(plan.condition);
        Json json = resource("CarePlan");
        json["status"] = "draft";
        json["intent"] = "proposal";
        json["title"] = say_.word("plan", "cause", say_.of(condition->name));
        json["subject"] = nobody();
        json["created"] = stamp_.authored;
        json["author"] = to(device_);
        json["supportingInfo"] = Json::array({to(assessed)});
        for (std::size_t p = 0; p < plan.phases.size(); ++p) {
            for (const ExerciseId& id : plan.phases[p].exercises) json["activity"].push_back(activity(*knowledge_.find(id), condition->phases[p]));
        }
        return json;
    }

    Json activity(const Exercise& exercise, const Phase& phase) const {
        const std::string weeks = say_.phase(phase);
        Json detail{{"code", {{"text", say_.of(exercise.name)}}}, {"status", "not-started"}, {"scheduledString", weeks}};
        detail["description"] = say_.of(exercise.dose.text) + "\n" + say_.of(exercise.stopIf);
        return {{"detail", std::move(detail)}};
    }

    Json deviceResource() const {
        Json json = resource("Device");
        json["status"] = "active";
        json["deviceName"] = Json::array({{{"name", "Kneemap"}, {"type", "user-friendly-name"}}});
        json["type"] = {{"text", say_.word("program")}};
        const auto version = [&](const char* what, const std::string& value) {
            if (!value.empty()) json["version"].push_back({{"type", {{"text", what}}}, {"value", value}});
        };
        version("program", stamp_.appVersion);
        version("content", knowledge_.content().version);
        version("content-sha256", stamp_.contentHash);
        return json;
    }

    Json provenanceResource(Json targets) const {
        Json json = resource("Provenance");
        json["target"] = std::move(targets);
        json["recorded"] = stamp_.authored;
        json["agent"] = Json::array({{{"type", {{"coding", Json::array({{{"system", std::string(hl7) + "provenance-participant-type"}, {"code", "assembler"}}})}}},
                                      {"who", to(device_)}}});
        Json what{{"display", say_.word("content", "version", knowledge_.content().version)}};
        if (!stamp_.contentHash.empty()) what["identifier"] = {{"system", fhir::contentHashSystem}, {"value", stamp_.contentHash}};
        json["entity"] = Json::array({{{"role", "source"}, {"what", std::move(what)}}});
        return json;
    }

    const KnowledgeBase& knowledge_;
    const History& history_;
    const Assessment& assessment_;
    const FhirStamp& stamp_;
    const FhirWords& words_;
    FhirWording say_;
    std::vector<FormItem> form_;
    bool finished_;
    std::string device_;
    Json entries_ = Json::array();
};

}  // namespace

std::string fhirBundle(const KnowledgeBase& knowledge, const History& history, const Assessment& assessment,
                       const FhirStamp& stamp, const FhirWords& words, bool pretty) {
    return Exporter(knowledge, history, assessment, stamp, words).bundle(pretty);
}

}  // namespace kneemap
