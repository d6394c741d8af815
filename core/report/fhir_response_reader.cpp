#include "core/report/fhir_response_reader.h"

#include <algorithm>

#include "core/interview/self_tests.h"
#include "core/knowledge/json_place.h"
#include "core/knowledge/nearest_id.h"
#include "core/reasoning/truth.h"
#include "core/report/check_up_file.h"
#include "core/report/fhir_answers.h"
#include "core/report/fhir_codes.h"
#include "core/report/fhir_form.h"

namespace kneemap {
namespace {

constexpr std::size_t largestFile = 1u << 20;

class ResponseReader {
public:
    explicit ResponseReader(const KnowledgeBase& knowledge) : form_(fhirForm(knowledge)) { index(form_); }

    FormAnswers read(const JsonPlace& root) {
        if (root.at("resourceType").text() != "QuestionnaireResponse") root.at("resourceType").fault("a QuestionnaireResponse is wanted");
        if (root.has("questionnaire")) checkUrl(root.at("questionnaire"));
        readItems(root);
        return std::move(answers_);
    }

private:
    void index(const std::vector<FormItem>& items) {
        for (const FormItem& item : items) {
            lines_.emplace(item.linkId, &item);
            index(item.items);
        }
    }

    /// Another version is read too: ids stay the same for ever, and one that is not known is a fault of its own.
    static void checkUrl(const JsonPlace& place) {
        const std::string url = place.text();
        if (place.isText() && url.substr(0, url.find('|')) != fhir::questionnaireUrl) {
            place.fault("this answers another questionnaire; wanted is " + std::string(fhir::questionnaireUrl));
        }
    }

    void readItems(const JsonPlace& place) {
        for (const JsonPlace& item : place.itemsOrNone("item")) readItem(item);
    }

    void readItem(const JsonPlace& place) {
        readItems(place);
        const std::string linkId = place.at("linkId").text();
        const auto found = lines_.find(linkId);
        if (found == lines_.end()) {
            if (place.has("linkId") && !isHelp(linkId)) place.at("linkId").fault(unknownId("question", linkId, known()));
            return;
        }
        const FormItem& line = *found->second;
        for (const JsonPlace& answer : place.itemsOrNone("answer")) readItems(answer);
        if (!line.isQuestion()) {
            if (place.has("answer")) place.at("answer").fault("'" + linkId + "' is a heading and takes no answer");
            return;
        }
        const bool fresh = answers_.emplace(linkId, FormAnswer{}).second;
        if (!fresh) {
            place.at("linkId").fault("'" + linkId + "' is answered twice");
            return;
        }
        readAnswers(place, line);
    }

    void readAnswers(const JsonPlace& place, const FormItem& line) {
        const std::vector<JsonPlace> answers = place.itemsOrNone("answer");
        if (answers.size() > 1 && line.kind != FormItem::Kind::many) place.at("answer").fault("'" + line.linkId + "' takes one answer");
        for (const JsonPlace& answer : answers) {
            FormAnswer& told = answers_.at(line.linkId);
            if (line.kind == FormItem::Kind::whole) {
                const char* kind = answer.has("valueDecimal") ? "valueDecimal" : "valueInteger";
                told.number = answer.at(kind).whole(0, line.question->most);
            } else if (const auto code = readCode(answer.at("valueCoding"), line)) {
                if (std::find(told.codes.begin(), told.codes.end(), *code) == told.codes.end()) told.codes.push_back(*code);
            }
        }
    }

    static std::optional<std::string> readCode(const JsonPlace& coding, const FormItem& line) {
        const std::string code = coding.at("code").text();
        std::vector<std::string_view> codes;
        for (const FormOption& option : line.options) {
            codes.push_back(option.code);
            if (option.code != code) continue;
            if (!coding.has("system") || coding.at("system").text() == option.system) return code;
            coding.at("system").fault("'" + code + "' is a code of " + option.system);
            return std::nullopt;
        }
        if (coding.has("code") && coding.at("code").isText()) coding.at("code").fault(unknownId("answer to '" + line.linkId + "'", code, codes));
        return std::nullopt;
    }

    bool isHelp(const std::string& linkId) const { return linkId.ends_with(".help") && lines_.contains(linkId.substr(0, linkId.size() - 5)); }

    std::vector<std::string_view> known() const {
        std::vector<std::string_view> ids;
        for (const auto& [id, line] : lines_) ids.push_back(id);
        return ids;
    }

    std::vector<FormItem> form_;
    std::map<std::string, const FormItem*> lines_;
    FormAnswers answers_;
};

/// A safety question that was due and was not answered was passed over. Passing one over may make another one due.
void markSkipped(const KnowledgeBase& knowledge, History& history) {
    for (bool more = true; more;) {
        more = false;
        const Facts facts = gatherFacts(knowledge, history);
        const Triage flags = triage(knowledge, facts);
        Circumstances circumstances;
        circumstances.selfTestsAllowed = selfTestsAllowed(knowledge, facts, flags);
        circumstances.firedRules = &flags.fired;
        circumstances.skippedCounts = false;
        for (const Question& question : knowledge.questions()) {
            if (question.stage != Stage::safety || history.answers.contains(question.id)) continue;
            if (question.askWhen && evaluate(*question.askWhen, facts, circumstances) == Truth::no) continue;
            history.answers.emplace(question.id, Skipped{});
            more = true;
        }
    }
}

/// The response itself, or the one in a Bundle.
std::optional<JsonPlace> responseIn(const JsonPlace& root) {
    if (!root.has("resourceType") || !root.at("resourceType").isText() || root.at("resourceType").text() != "Bundle") return root;
    std::optional<JsonPlace> found;
    for (const JsonPlace& entry : root.itemsOrNone("entry")) {
        if (!entry.has("resource")) continue;
        const JsonPlace resource = entry.at("resource");
        if (!resource.has("resourceType") || resource.at("resourceType").text() != "QuestionnaireResponse") continue;
        if (found) resource.fault("a second QuestionnaireResponse: one is wanted");
        else found = resource;
    }
    if (!found) root.fault("no QuestionnaireResponse is in this Bundle");
    return found;
}

/// Whether anything says that this is FHIR. What is no JSON is told by whoever reads it next.
bool isFhir(std::string_view text, const std::string& fileName) {
    if (text.size() > largestFile) return false;
    std::vector<Fault> unused;
    const JsonDocument document(text, fileName, unused);
    return document.valid() && document.root().has("resourceType");
}

}  // namespace

History readFhirResponse(std::string_view text, const std::string& fileName, const KnowledgeBase& knowledge) {
    if (text.size() > largestFile) throw ContentError({{fileName, "", "larger than 1 MiB: refused"}});
    std::vector<Fault> faults;
    const JsonDocument document(text, fileName, faults);
    if (!document.valid()) throw ContentError(std::move(faults));
    FormAnswers answers;
    std::string status;
    if (const auto response = responseIn(document.root())) {
        answers = ResponseReader(knowledge).read(*response);
        status = response->at("status").text();
    }
    if (!faults.empty()) throw ContentError(std::move(faults));
    History history = historyOf(knowledge, answers);
    if (status == "completed" || status == "amended") {
        markSkipped(knowledge, history);
        history.reviewed = true;
    }
    return history;
}

History readCheckUpOrResponse(std::string_view text, const std::string& fileName, const KnowledgeBase& knowledge) {
    return isFhir(text, fileName) ? readFhirResponse(text, fileName, knowledge) : readCheckUp(text, fileName, knowledge);
}

}  // namespace kneemap
