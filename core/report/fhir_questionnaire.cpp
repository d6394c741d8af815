#include "core/report/fhir_questionnaire.h"

#include <map>
#include <nlohmann/json.hpp>

#include "core/report/assessment_json.h"
#include "core/report/fhir_codes.h"
#include "core/report/fhir_form.h"

namespace kneemap {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* extensions = "http://hl7.org/fhir/StructureDefinition/";
constexpr int longestSlider = 10;

Json extension(const char* name, const char* kind, Json value) { return {{"url", std::string(extensions) + name}, {kind, std::move(value)}}; }

Json itemControl(const char* code) {
    const Json coding{{"system", "http://hl7.org/fhir/questionnaire-item-control"}, {"code", code}};
    return extension("questionnaire-itemControl", "valueCodeableConcept", {{"coding", Json::array({coding})}});
}

/// Texts in the main language, and in the further ones beside it.
struct Texts {
    const FhirWords& words;
    const std::vector<FhirWords>& further;

    void put(Json& json, const std::string& key, const std::string& english) const {
        json[key] = words(english);
        Json list = Json::array();
        for (const FhirWords& other : further) {
            list.push_back({{"url", std::string(extensions) + "translation"},
                            {"extension", Json::array({{{"url", "lang"}, {"valueCode", other.language}},
                                                       {{"url", "content"}, {"valueString", other(english)}}})}});
        }
        if (!list.empty()) json["_" + key] = {{"extension", std::move(list)}};
    }

    Json designations(const std::string& english) const {
        Json list = Json::array();
        for (const FhirWords& other : further) list.push_back({{"language", other.language}, {"value", other(english)}});
        return list;
    }
};

class Writer {
public:
    explicit Writer(Texts texts) : texts_(texts) {}

    Json items(const std::vector<FormItem>& form) {
        for (const FormItem& item : form) noteSystems(item);
        Json list = Json::array();
        for (const FormItem& item : form) list.push_back(written(item));
        return list;
    }

private:
    void noteSystems(const FormItem& item) {
        for (const FormOption& option : item.options) systems_[{item.linkId, option.code}] = option.system;
        for (const FormItem& inside : item.items) noteSystems(inside);
    }

    static const char* typeOf(FormItem::Kind kind) {
        return kind == FormItem::Kind::group ? "group" : kind == FormItem::Kind::whole ? "integer" : "choice";
    }

    Json written(const FormItem& item) const {
        Json json;
        Json extra = extensionsOf(item);
        if (!extra.empty()) json["extension"] = std::move(extra);
        json["linkId"] = item.linkId;
        if (item.question != nullptr) json["code"] = Json::array({codeOf(*item.question)});
        if (!item.text.empty()) texts_.put(json, "text", item.text);
        json["type"] = typeOf(item.kind);
        if (!item.when.empty()) json["enableWhen"] = enableWhenOf(item);
        if (item.when.size() > 1) json["enableBehavior"] = item.allOfWhen ? "all" : "any";
        if (item.kind == FormItem::Kind::many) json["repeats"] = true;
        for (const FormOption& option : item.options) json["answerOption"].push_back(optionOf(option));
        if (!item.help.empty()) json["item"].push_back(helpOf(item));
        for (const FormItem& inside : item.items) json["item"].push_back(written(inside));
        return json;
    }

    static Json codeOf(const Question& question) {
        if (!question.loinc.empty()) return {{"system", "http://loinc.org"}, {"code", question.loinc}};
        return {{"system", fhir::findingSystem}, {"code", question.id.text()}};
    }

    static Json extensionsOf(const FormItem& item) {
        Json list = Json::array();
        if (item.kind == FormItem::Kind::one) list.push_back(itemControl("radio-button"));
        if (item.kind == FormItem::Kind::many) list.push_back(itemControl("check-box"));
        if (item.kind == FormItem::Kind::one || item.kind == FormItem::Kind::many) {
            list.push_back(extension("questionnaire-choiceOrientation", "valueCode", "vertical"));
        }
        if (item.kind == FormItem::Kind::whole && item.question != nullptr) {
            if (item.question->most <= longestSlider) {
                list.push_back(itemControl("slider"));
                list.push_back(extension("questionnaire-sliderStepValue", "valueInteger", 1));
            }
            list.push_back(extension("minValue", "valueInteger", 0));
            list.push_back(extension("maxValue", "valueInteger", item.question->most));
        }
        return list;
    }

    Json optionOf(const FormOption& option) const {
        Json coding{{"system", option.system}, {"code", option.code}};
        texts_.put(coding, "display", option.text);
        Json json;
        if (option.exclusive) json["extension"] = Json::array({extension("questionnaire-optionExclusive", "valueBoolean", true)});
        json["valueCoding"] = std::move(coding);
        return json;
    }

    Json enableWhenOf(const FormItem& item) const {
        Json list = Json::array();
        for (const EnableWhen& when : item.when) {
            Json json{{"question", when.question}};
            switch (when.is) {
                case EnableWhen::Is::answered:
                case EnableWhen::Is::notAnswered:
                    json["operator"] = "exists";
                    json["answerBoolean"] = when.is == EnableWhen::Is::answered;
                    break;
                case EnableWhen::Is::coded:
                    json["operator"] = "=";
                    json["answerCoding"] = {{"system", systemOf(when)}, {"code", when.code}};
                    break;
                case EnableWhen::Is::atLeast:
                case EnableWhen::Is::atMost:
                    json["operator"] = when.is == EnableWhen::Is::atLeast ? ">=" : "<=";
                    json["answerInteger"] = when.number;
                    break;
            }
            list.push_back(std::move(json));
        }
        return list;
    }

    std::string systemOf(const EnableWhen& when) const {
        const auto found = systems_.find({when.question, when.code});
        return found == systems_.end() ? fhir::findingSystem : found->second;
    }

    Json helpOf(const FormItem& item) const {
        Json json;
        if (item.isQuestion()) json["extension"] = Json::array({itemControl("help")});
        json["linkId"] = item.linkId + ".help";
        texts_.put(json, "text", item.help);
        json["type"] = "display";
        return json;
    }

    Texts texts_;
    std::map<std::pair<std::string, std::string>, std::string> systems_;  ///< by line and code
};

/// A code system being gathered: each code once, in the order it comes.
class CodeSystem {
public:
    CodeSystem(const KnowledgeBase& knowledge, Texts texts, const char* url, const char* name, const char* title)
        : texts_(texts), json_{{"resourceType", "CodeSystem"}, {"language", texts.words.language}, {"url", url},
                               {"version", knowledge.content().version}, {"name", name}} {
        texts_.put(json_, "title", knowledge.formWord(title));
        json_["status"] = "active";
        json_["caseSensitive"] = true;
        json_["content"] = "complete";
    }

    void add(const std::string& code, const std::string& display, const std::string& definition = {}) {
        if (!seen_.emplace(code, true).second) return;
        Json concept_{{"code", code}, {"display", texts_.words(display)}};
        if (!definition.empty()) concept_["definition"] = texts_.words(definition);
        Json designations = texts_.designations(display);
        if (!designations.empty()) concept_["designation"] = std::move(designations);
        json_["concept"].push_back(std::move(concept_));
    }

    void add(const std::vector<FormItem>& form) {
        for (const FormItem& item : form) {
            add(item.items);
            if (!item.isQuestion() || item.linkId.ends_with(fhir::unsurePart)) continue;
            add(item.linkId, item.text);
            for (const FormOption& option : item.options) {
                const bool shared = option.code == fhir::noneOfThese;
                if (option.system == fhir::findingSystem) add(option.code, option.text, shared ? std::string() : item.text);
            }
        }
    }

    Json entry() const { return {{"fullUrl", json_["url"]}, {"resource", json_}}; }

private:
    Texts texts_;
    Json json_;
    std::map<std::string, bool> seen_;
};

}  // namespace

std::string fhirQuestionnaire(const KnowledgeBase& knowledge, const FhirWords& words, const std::vector<FhirWords>& further) {
    const Texts texts{words, further};
    Json json{{"resourceType", "Questionnaire"}, {"language", words.language}, {"url", fhir::questionnaireUrl},
              {"version", knowledge.content().version}, {"name", "KneemapCheckUp"}};
    texts.put(json, "title", knowledge.formWord("title"));
    json["status"] = "active";
    json["subjectType"] = Json::array({"Patient"});
    json["date"] = knowledge.content().reviewed;
    texts.put(json, "description", knowledge.formWord("purpose"));
    json["item"] = Writer(texts).items(fhirForm(knowledge));
    return json.dump(2) + "\n";
}

std::string fhirCodeSystems(const KnowledgeBase& knowledge, const FhirWords& words, const std::vector<FhirWords>& further) {
    const Texts texts{words, further};
    CodeSystem zones(knowledge, texts, fhir::zoneSystem, "KneeZone", "code-zones");
    for (const Zone& zone : knowledge.zones()) zones.add(zone.id.text(), zone.name, zone.anatomical);
    CodeSystem sides(knowledge, texts, fhir::sideSystem, "KneeSide", "code-sides");
    for (const char* side : {"left", "right"}) sides.add(side, knowledge.formWord(side));
    CodeSystem findings(knowledge, texts, fhir::findingSystem, "KneeFinding", "code-findings");
    findings.add(fhirForm(knowledge));
    CodeSystem urgency(knowledge, texts, fhir::urgencySystem, "KneeUrgency", "code-urgency");
    for (const UrgencyCard& card : knowledge.content().cards) urgency.add(urgencyName(card.urgency), card.word);
    CodeSystem flags(knowledge, texts, fhir::redFlagSystem, "KneeRedFlag", "code-red-flags");
    for (const RedFlagRule& rule : knowledge.redFlags()) flags.add(rule.id.text(), rule.clinician, rule.reason);
    Json bundle{{"resourceType", "Bundle"}, {"type", "collection"}};
    bundle["entry"] = Json::array({zones.entry(), sides.entry(), findings.entry(), urgency.entry(), flags.entry()});
    return bundle.dump(2) + "\n";
}

}  // namespace kneemap
