#include "tests/core/support/fhir.h"

#include <gtest/gtest.h>

#include <memory>

#include "core/interview/self_tests.h"
#include "core/reasoning/assess.h"
#include "core/reasoning/truth.h"
#include "core/report/fhir_bundle.h"

namespace kneemap::tests {

using Json = nlohmann::json;

FhirStamp anyStamp() {
    auto count = std::make_shared<int>(0);
    return {"2026-11-27T16:30:00+01:00", "1.2.3", std::string(64, 'a'), [count] {
                std::string tail = std::to_string(++*count);
                return "00000000-0000-4000-8000-" + std::string(12 - tail.size(), '0') + tail;
            }};
}

Json fhirOf(const KnowledgeBase& knowledge, const History& history) {
    return Json::parse(fhirBundle(knowledge, history, assess(knowledge, history), anyStamp(), {}));
}

std::vector<Json> resourcesIn(const Json& bundle, const std::string& type) {
    std::vector<Json> found;
    for (const Json& entry : bundle.at("entry")) {
        if (entry.at("resource").at("resourceType") == type) found.push_back(entry.at("resource"));
    }
    return found;
}

Json resourceIn(const Json& bundle, const std::string& type) {
    const auto found = resourcesIn(bundle, type);
    EXPECT_EQ(found.size(), 1u) << type;
    return found.empty() ? Json() : found.front();
}

namespace {

void collect(const Json& items, const std::vector<const Json*>& round, std::multimap<std::string, Line>& lines) {
    for (const Json& item : items) {
        lines.emplace(item.at("linkId").get<std::string>(), Line{item, round});
        if (!item.contains("item")) continue;
        std::vector<const Json*> inner = round;
        inner.push_back(&item);
        collect(item.at("item"), inner, lines);
    }
}

/// Questions that never were put are taken away, until nothing changes.
void keepWhatApplies(const KnowledgeBase& knowledge, History& history) {
    for (bool again = true; again;) {
        again = false;
        const Facts facts = gatherFacts(knowledge, history);
        const Triage flags = triage(knowledge, facts);
        Circumstances circumstances;
        circumstances.selfTestsAllowed = selfTestsAllowed(knowledge, facts, flags);
        circumstances.firedRules = &flags.fired;
        circumstances.skippedCounts = false;
        for (const Question& question : knowledge.questions()) {
            if (!question.askWhen || !history.answers.contains(question.id)) continue;
            if (evaluate(*question.askWhen, facts, circumstances) != Truth::no) continue;
            history.answers.erase(question.id);
            again = true;
        }
    }
}

}  // namespace

std::multimap<std::string, Line> linesOf(const Json& form) {
    std::multimap<std::string, Line> lines;
    if (form.contains("item")) collect(form.at("item"), {}, lines);
    return lines;
}

History asAForm(const KnowledgeBase& knowledge, const History& history) {
    History result = history;
    result.emergencySeen = result.reviewed = false;
    keepWhatApplies(knowledge, result);
    for (auto& [id, answer] : result.answers) {
        auto* choices = std::get_if<Choices>(&answer);
        const Question* question = knowledge.find(id);
        if (choices == nullptr || question->kind == QuestionKind::single) continue;
        choices->unsure.merge(choices->open);
        choices->open.clear();
        for (const Option& option : question->options) {
            if (!option.hidden || !option.exclusive) continue;
            choices->chosen.erase(option.id);
            choices->unsure.erase(option.id);
        }
        if (!choices->chosen.empty() || !choices->unsure.empty()) continue;
        for (const Option& option : question->options) {
            if (option.exclusive && !option.hidden) choices->chosen.insert(option.id);
        }
    }
    return result;
}

}  // namespace kneemap::tests
