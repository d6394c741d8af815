#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/content/content_folder.h"
#include "core/report/assessment_json.h"

namespace kneemap::cli {
namespace {

using Json = nlohmann::ordered_json;

void noOperands(const Arguments& arguments) {
    if (!arguments.words.empty()) throw UsageError{"unexpected word " + arguments.words.front()};
}

const char* viewName(Aspect aspect) {
    switch (aspect) {
        case Aspect::anterior: return "front";
        case Aspect::medial: return "inner";
        case Aspect::lateral: return "outer";
        case Aspect::posterior: return "back";
        case Aspect::none: return "none";
    }
    return "";
}

const char* kindName(QuestionKind kind) {
    switch (kind) {
        case QuestionKind::single: return "single";
        case QuestionKind::several: return "several";
        case QuestionKind::multi: return "multi";
        case QuestionKind::number: return "number";
    }
    return "";
}

const char* kindName(ConditionKind kind) {
    switch (kind) {
        case ConditionKind::six: return "six";
        case ConditionKind::lookAlike: return "look-alike";
        case ConditionKind::dangerous: return "dangerous";
        case ConditionKind::background: return "background";
    }
    return "";
}

/// An id in a column wide enough for most, and its text.
void row(const std::string& id, const std::string& middle, const std::string& text) {
    std::cout << std::left << std::setw(34) << id << ' ' << std::setw(12) << middle << ' ' << text << '\n';
}

}  // namespace

int zonesCommand(const Arguments& arguments) {
    noOperands(arguments);
    const KnowledgeBase knowledge = loadKnowledge(arguments.knowledge);
    Json list = Json::array();
    for (const Zone& zone : knowledge.zones()) {
        if (!arguments.json) row(zone.id.text(), viewName(zone.aspect), zone.name);
        list.push_back({{"id", zone.id.text()}, {"code", zone.code}, {"view", viewName(zone.aspect)}, {"name", zone.name},
                        {"anatomical", zone.anatomical}, {"hint", zone.hint}});
    }
    if (arguments.json) std::cout << list.dump(2) << '\n';
    return done;
}

int questionsCommand(const Arguments& arguments) {
    noOperands(arguments);
    const KnowledgeBase knowledge = loadKnowledge(arguments.knowledge);
    Json list = Json::array();
    for (const Question& question : knowledge.questions()) {
        Json json{{"id", question.id.text()}, {"kind", kindName(question.kind)}, {"stage", stageName(question.stage)},
                  {"text", question.text}, {"help", question.help}, {"why", question.why}};
        json["options"] = Json::array();
        if (!arguments.json) row(question.id.text(), kindName(question.kind), question.text);
        for (const Option& option : question.options) {
            if (!arguments.json) row("    " + option.id.text(), option.hidden ? "not shown" : "", option.text);
            Json entry{{"id", option.id.text()}, {"text", option.text}};
            if (option.hidden) entry["hidden"] = true;
            json["options"].push_back(std::move(entry));
        }
        list.push_back(std::move(json));
    }
    if (arguments.json) std::cout << list.dump(2) << '\n';
    return done;
}

int conditionsCommand(const Arguments& arguments) {
    noOperands(arguments);
    const KnowledgeBase knowledge = loadKnowledge(arguments.knowledge);
    Json list = Json::array();
    for (const Condition& condition : knowledge.conditions()) {
        if (!arguments.json) row(condition.id.text(), kindName(condition.kind), condition.name + " — " + condition.line);
        list.push_back({{"id", condition.id.text()}, {"kind", kindName(condition.kind)}, {"name", condition.name},
                        {"clinical_name", condition.clinicalName}, {"line", condition.line}, {"plan", condition.hasPlan()}});
    }
    if (arguments.json) std::cout << list.dump(2) << '\n';
    return done;
}

}  // namespace kneemap::cli
