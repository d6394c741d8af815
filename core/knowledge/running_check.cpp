#include "core/knowledge/running_check.h"

#include <algorithm>
#include <set>

namespace kneemap {
namespace {

constexpr const char* returnFile = "running/return.json";
constexpr const char* stayWellFile = "running/stay-well.json";

std::string at(const char* list, std::size_t place) { return std::string(list) + "/" + std::to_string(place); }

void checkStages(const ReturnProgramme& programme, std::vector<Fault>& faults) {
    if (programme.stages.size() < 2) faults.push_back({returnFile, "/stages", "a way back needs stages"});
    for (std::size_t i = 0; i < programme.stages.size(); ++i) {
        const RunStage& stage = programme.stages[i];
        if (stage.number != static_cast<int>(i)) faults.push_back({returnFile, at("/stages", i) + "/stage", "stages are numbered 0, 1, 2 … in their order"});
        if ((i == 0) != (stage.runSeconds == 0)) faults.push_back({returnFile, at("/stages", i), "stage 0, and it alone, is a walk"});
        if (i > 0 && stage.runSecondsInAll() < programme.stages[i - 1].runSecondsInAll()) {
            faults.push_back({returnFile, at("/stages", i), "runs less in all than the stage before it"});
        }
    }
}

void checkStarts(const ReturnProgramme& programme, std::vector<Fault>& faults) {
    if (programme.starts.empty() || programme.starts.front().fromWeeks != 0) {
        faults.push_back({returnFile, "/starts", "the first start is for 0 weeks"});
    }
    for (std::size_t i = 0; i < programme.starts.size(); ++i) {
        const RestartRule& rule = programme.starts[i];
        if (rule.stage && *rule.stage >= static_cast<int>(programme.stages.size())) {
            faults.push_back({returnFile, at("/starts", i) + "/stage", "there is no such stage"});
        }
        if (i == 0) continue;
        const RestartRule& before = programme.starts[i - 1];
        if (rule.fromWeeks <= before.fromWeeks) faults.push_back({returnFile, at("/starts", i) + "/from-weeks", "starts stand in the order of their weeks"});
        const bool gentler = rule.stage && (!before.stage || *rule.stage < *before.stage);
        if (!gentler) faults.push_back({returnFile, at("/starts", i) + "/stage", "more weeks off begin with a lower stage"});
    }
}

void checkTweaks(const KnowledgeContent& content, std::vector<Fault>& faults) {
    const auto& tweaks = content.returnToRunning.tweaks;
    for (const Condition& condition : content.conditions) {
        const auto count = std::count_if(tweaks.begin(), tweaks.end(), [&](const RunningTweak& t) { return t.cause == condition.id; });
        if (count != (condition.hasPlan() ? 1 : 0)) {
            faults.push_back({returnFile, "/tweaks", condition.hasPlan() ? "'" + condition.id.text() + "' has a plan and must stand here once"
                                                                         : "'" + condition.id.text() + "' has no plan to run with"});
        }
    }
}

void checkReady(const ReturnProgramme& programme, std::vector<Fault>& faults) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < programme.ready.size(); ++i) {
        if (!seen.insert(programme.ready[i].id).second) faults.push_back({returnFile, at("/ready", i) + "/id", "stands twice"});
    }
    if (programme.ready.empty()) faults.push_back({returnFile, "/ready", "nobody begins without a list of what must be true first"});
    if (programme.stop.empty()) faults.push_back({returnFile, "/stop", "say when to stop and get help"});
    if (programme.amberTo <= programme.greenTo || programme.amberTo >= 10) {
        faults.push_back({returnFile, "/lights/amber-to", "amber lies above green and below the worst pain"});
    }
}

void checkStayWell(const KnowledgeContent& content, std::vector<Fault>& faults) {
    const StayWellProgramme& programme = content.stayWell;
    if (static_cast<int>(programme.sessions.size()) != programme.sessionsAWeek) {
        faults.push_back({stayWellFile, "/sessions", "as many sessions as there are in a week"});
    }
    for (std::size_t s = 0; s < programme.sessions.size(); ++s) {
        std::set<std::string> seen;
        const auto& exercises = programme.sessions[s].exercises;
        for (std::size_t e = 0; e < exercises.size(); ++e) {
            const std::string place = at((at("/sessions", s) + "/exercises").c_str(), e);
            if (!seen.insert(exercises[e].text()).second) faults.push_back({stayWellFile, place, "stands twice in this session"});
            const auto found = std::find_if(content.exercises.begin(), content.exercises.end(),
                                            [&](const Exercise& exercise) { return exercise.id == exercises[e]; });
            if (found == content.exercises.end()) continue;
            if (std::find(found->suits.begin(), found->suits.end(), "prevention") == found->suits.end()) {
                faults.push_back({stayWellFile, place, "the exercise '" + exercises[e].text() + "' does not say that it suits prevention"});
            }
        }
    }
    for (std::size_t i = 0; i < programme.load.size(); ++i) {
        const LoadRule& rule = programme.load[i];
        if (rule.why.empty()) faults.push_back({stayWellFile, at("/load", i) + "/why", "say what speaks for it"});
        if (rule.rule.grade != Grade::published && rule.strength != Strength::weak) {
            faults.push_back({stayWellFile, at("/load", i) + "/strength", "what nobody has published is weak"});
        }
    }
    if (programme.leastCadence > programme.firstCadence || programme.firstCadence > programme.mostCadence) {
        faults.push_back({stayWellFile, "/cadence", "least, start and most stand in that order"});
    }
    if (programme.whenToGetHelp.empty()) faults.push_back({stayWellFile, "/when-to-get-help", "say when to get help"});
}

}  // namespace

std::vector<Fault> checkRunning(const KnowledgeContent& content) {
    std::vector<Fault> faults;
    checkReady(content.returnToRunning, faults);
    checkStages(content.returnToRunning, faults);
    checkStarts(content.returnToRunning, faults);
    checkTweaks(content, faults);
    checkStayWell(content, faults);
    return faults;
}

}  // namespace kneemap
