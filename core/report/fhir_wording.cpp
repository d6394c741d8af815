#include "core/report/fhir_wording.h"

#include <algorithm>

namespace kneemap {
namespace {

std::string replaced(std::string text, const std::string& place, const std::string& by) {
    for (std::size_t at = 0; (at = text.find(place, at)) != std::string::npos; at += by.size()) text.replace(at, place.size(), by);
    return text;
}

void addLine(std::string& lines, const std::string& line) {
    if (line.empty()) return;
    if (!lines.empty()) lines += '\n';
    lines += line;
}

constexpr const char* several = "several-or-none";

/// The weeks after which to look again: of all the ways a cause can go, the soonest.
std::optional<int> reviewWeeks(const KnowledgeBase& knowledge, const std::string& condition, std::vector<std::string>& sooner) {
    std::optional<int> weeks;
    for (const SafetyNet& net : knowledge.content().safetyNets) {
        if (net.condition != condition) continue;
        const int here = net.earlier ? std::min(net.reviewWeeks, net.earlier->reviewWeeks) : net.reviewWeeks;
        weeks = std::min(weeks.value_or(here), here);
        sooner.insert(sooner.end(), net.sooner.begin(), net.sooner.end());
    }
    return weeks;
}

void addItem(std::string& lines, const std::string& item) { addLine(lines, "- " + item); }

}  // namespace

std::string FhirWording::word(const char* name) const { return of(knowledge_.formWord(name)); }

std::string FhirWording::word(const char* name, const char* place, const std::string& by) const {
    return replaced(word(name), std::string("{") + place + "}", by);
}

std::string FhirWording::filled(std::string text) const {
    for (const auto& [place, words] : knowledge_.content().placeholders) text = replaced(std::move(text), "{" + place + "}", of(words));
    return text;
}

std::string FhirWording::spot(const Zone& zone, const std::optional<Side>& side) const {
    if (!side) return of(zone.name);
    return replaced(word("spot-and-side", "spot", of(zone.name)), "{side}", word(*side == Side::left ? "left" : "right"));
}

std::string FhirWording::said(const GivenReason& reason) const {
    const std::string& id = reason.question.text();
    const auto sentence = [&](const std::string& question, const std::string& answer) {
        return replaced(word(reason.ticked ? "reason" : "reason-not-ticked", "question", question), "{answer}", answer);
    };
    if (id == "worst-spot" || id == "marked-spots") {
        const Zone* zone = knowledge_.find(ZoneId(reason.answer.text()));
        return zone == nullptr ? word("no-other-spot") : sentence(word(id.c_str()), of(zone->name));
    }
    if (id == "pattern") return sentence(word("pattern"), word(reason.answer.text().c_str()));
    const Question* question = knowledge_.find(reason.question);
    if (question == nullptr) return id;
    const auto option = question->optionIndex(reason.answer);
    return sentence(of(question->text), option                          ? of(question->options[*option].text)
                                        : reason.answer.text() == "none" ? word("none-of-these")
                                                                         : reason.answer.text());
}

std::string FhirWording::urgency(const UrgencyLevel& level) const {
    const UrgencyCard* card = knowledge_.card(level.urgency);
    if (card == nullptr) return {};
    const auto days = knowledge_.content().daysInWords.find(level.withinDays.value_or(14));
    return replaced(of(card->heading), "{days}", days == knowledge_.content().daysInWords.end() ? std::string() : of(days->second));
}

std::string FhirWording::advice(const Assessment& assessment) const {
    std::string lines = urgency(assessment.urgency);
    std::vector<std::string> told;
    for (const FiredFlag& fired : assessment.redFlags) {
        const RedFlagRule* rule = knowledge_.find(fired.rule);
        if (rule == nullptr || std::find(told.begin(), told.end(), rule->advice) != told.end()) continue;
        told.push_back(rule->advice);
        addItem(lines, filled(of(rule->advice)));
    }
    if (assessment.urgency.urgency < Urgency::sameDay) {
        const bool young = assessment.withheld == Withheld::underSixteen;
        std::string net = young ? "under-16" : assessment.causes.empty() || assessment.fitsNone ? several : assessment.causes.front().condition.text();
        if (knowledge_.safetyNet(net) == nullptr) net = several;
        std::vector<std::string> sooner;
        if (const auto weeks = reviewWeeks(knowledge_, net, sooner)) addLine(lines, word("come-back", "weeks", std::to_string(*weeks)));
        if (net == several) sooner.clear();  // it points at the page
        if (!sooner.empty()) addLine(lines, word("go-sooner"));
        for (const std::string& sign : sooner) addItem(lines, filled(of(sign)));
    }
    for (const std::string& always : knowledge_.content().cardAlways) addLine(lines, filled(of(always)));
    return lines;
}

std::string FhirWording::flag(const RedFlagRule& rule) const { return filled(of(rule.clinician.empty() ? rule.reason : rule.clinician)); }

std::string FhirWording::because(const FiredFlag& fired) const {
    std::string lines = word("answered");
    for (const GivenReason& reason : fired.because) addItem(lines, said(reason));
    if (fired.onlyUnsure) addLine(lines, word("only-not-sure"));
    return lines;
}

std::string FhirWording::urgencyReasons(const Assessment& assessment) const {
    std::string lines;
    std::vector<std::string> told;
    for (const FiredFlag& fired : assessment.redFlags) {
        const RedFlagRule* rule = knowledge_.find(fired.rule);
        if (rule == nullptr || fired.level != assessment.urgency) continue;
        if (std::find(told.begin(), told.end(), rule->reason) != told.end()) continue;
        told.push_back(rule->reason);
        addItem(lines, filled(of(rule->reason)));
    }
    return lines;
}

std::string FhirWording::fit(Fit fit) const {
    return word(fit == Fit::good ? "fit-good" : fit == Fit::possible ? "fit-possible" : "fit-weak");
}

std::string FhirWording::phase(const Phase& phase) const {
    const std::string weeks = replaced(word("phase", "from", std::to_string(phase.fromWeek)), "{to}", std::to_string(phase.toWeek));
    return replaced(weeks, "{phase}", of(phase.name));
}

std::string FhirWording::because(const Candidate& cause) const {
    std::string lines;
    const auto add = [&](const char* heading, const std::vector<Evidence>& list) {
        if (list.empty()) return;
        addLine(lines, word(heading));
        for (const Evidence& evidence : list) addItem(lines, said(evidence.answer));
    };
    add("speaks-for", cause.inFavour);
    add("speaks-against", cause.against);
    return lines;
}

std::vector<std::string> FhirWording::remarks(const Assessment& assessment) const {
    std::vector<std::string> remarks;
    if (assessment.screenSkipped) remarks.push_back(word("screen-skipped"));
    if (!assessment.unsureFlags.empty()) {
        std::string lines = word("not-sure-is-not-no");
        for (const GivenReason& reason : assessment.unsureFlags) addItem(lines, said(reason));
        remarks.push_back(lines);
    }
    if (assessment.rankingWithheld) remarks.push_back(word("under-ten"));
    else if (assessment.notEnough) remarks.push_back(word("not-enough"));
    else if (assessment.fitsNone) remarks.push_back(word("none-fits"));
    if (!assessment.causes.empty()) remarks.push_back(word("codes-are-ideas"));
    return remarks;
}

}  // namespace kneemap
