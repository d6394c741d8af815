#include "core/report/check_up_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/knowledge/json_place.h"
#include "core/knowledge/nearest_id.h"

namespace kneemap {
namespace {

constexpr std::size_t largestFile = 1u << 20;

template <class List>
std::vector<std::string_view> idsOf(const List& list) {
    std::vector<std::string_view> ids;
    ids.reserve(list.size());
    for (const auto& thing : list) ids.push_back(thing.id.text());
    return ids;
}

std::optional<OptionId> readOption(const JsonPlace& place, const Question& question) {
    const std::string id = place.text();
    if (question.optionIndex(OptionId(id))) return OptionId(id);
    std::vector<std::string_view> known = idsOf(question.options);
    known.insert(known.end(), {"unsure", "skipped"});
    if (place.isText()) place.fault(unknownId("answer to '" + question.id.text() + "'", id, known));
    return std::nullopt;
}

void readOptions(const JsonPlace& list, const Question& question, std::set<OptionId>& into) {
    for (const JsonPlace& item : list.items()) {
        if (const auto option = readOption(item, question)) into.insert(*option);
    }
}

/// "none" may be written for "none of these" where no option of that name exists.
bool saysNone(const JsonPlace& place, const Question& question) {
    const auto isNone = [&](const JsonPlace& p) {
        return p.isText() && p.text() == "none" && !question.optionIndex(OptionId("none"));
    };
    if (place.isText()) return isNone(place);
    return place.isList() && place.items().size() == 1 && isNone(place.items().front());
}

std::optional<Answer> readAnswer(const JsonPlace& place, const Question& question) {
    if (place.isText() && place.text() == "unsure") return Unsure{};
    if (place.isText() && place.text() == "skipped") return Skipped{};
    if (question.kind == QuestionKind::number) {
        if (!place.isNumber()) {
            place.fault("'" + question.id.text() + "' is answered with a number or \"unsure\"");
            return std::nullopt;
        }
        return Answer(static_cast<Number>(place.whole(0, question.most)));
    }
    const bool mayBeNone = question.kind == QuestionKind::multi || question.kind == QuestionKind::several;
    Choices choices;
    if (mayBeNone && saysNone(place, question)) return choices;
    if (place.isObject()) {
        place.expectOnly({"yes", "unsure", "open"});
        if (!mayBeNone) place.fault("only a question where several may be ticked is answered like this");
        if (place.has("yes")) readOptions(place.at("yes"), question, choices.chosen);
        if (place.has("unsure")) readOptions(place.at("unsure"), question, choices.unsure);
        if (place.has("open")) readOptions(place.at("open"), question, choices.open);
        return choices;
    }
    if (place.isList()) {
        readOptions(place, question, choices.chosen);
        if (choices.chosen.empty() && !mayBeNone) place.fault("an answer is wanted: one option, or \"unsure\"");
        return choices;
    }
    if (!place.isText()) {
        place.fault("an answer is an option, a list of options, or \"unsure\"");
        return std::nullopt;
    }
    const auto option = readOption(place, question);
    if (!option) return std::nullopt;
    choices.chosen.insert(*option);
    return choices;
}

void readZones(const JsonPlace& list, const KnowledgeBase& knowledge, History& history) {
    for (const JsonPlace& item : list.items()) {
        item.expectOnly({"id", "worst"});
        const JsonPlace place = item.at("id");
        MarkedZone mark{ZoneId(place.text()), item.flagOr("worst", false)};
        if (knowledge.find(mark.zone) == nullptr) {
            if (place.isText()) place.fault(unknownId("zone", mark.zone.text(), idsOf(knowledge.zones())));
            continue;
        }
        const auto& zones = history.zones;
        if (std::any_of(zones.begin(), zones.end(), [&](const MarkedZone& z) { return z.zone == mark.zone; })) {
            place.fault("the zone '" + mark.zone.text() + "' stands twice");
        }
        if (mark.worst && std::any_of(zones.begin(), zones.end(), [](const MarkedZone& z) { return z.worst; })) {
            item.fault("only one spot can be the worst");
        }
        history.zones.push_back(std::move(mark));
    }
}

}  // namespace

History readCheckUp(std::string_view text, const std::string& fileName, const KnowledgeBase& knowledge) {
    std::vector<Fault> faults;
    if (text.size() > largestFile) throw ContentError({{fileName, "", "larger than 1 MiB: refused"}});
    const JsonDocument document(text, fileName, faults);
    if (!document.valid()) throw ContentError(std::move(faults));
    const JsonPlace root = document.root();
    root.expectOnly({"kneemap", "side", "zones", "pattern", "answers", "emergency-seen", "reviewed", "expected", "source", "note"});
    History history;
    if (root.isObject()) root.at("kneemap").whole(1, 1);
    if (root.has("side")) {
        const std::string side = root.at("side").text();
        if (side == "left" || side == "right") history.side = side == "left" ? Side::left : Side::right;
        else root.at("side").fault(unknownId("side", side, {"left", "right"}));
    }
    if (root.has("zones")) readZones(root.at("zones"), knowledge, history);
    if (root.has("pattern")) {
        const std::string pattern = root.at("pattern").text();
        if (pattern == "point") history.pattern = Pattern::point;
        else if (pattern == "area") history.pattern = Pattern::area;
        else if (pattern == "diffuse") history.pattern = Pattern::diffuse;
        else if (pattern == "unsure") history.patternUnsure = true;
        else root.at("pattern").fault(unknownId("pattern", pattern, {"point", "area", "diffuse", "unsure"}));
    }
    if (root.has("answers")) {
        for (const auto& [id, value] : root.at("answers").members()) {
            const Question* question = knowledge.find(QuestionId(id));
            if (question == nullptr) value.fault(unknownId("question", id, idsOf(knowledge.questions())));
            else if (auto answer = readAnswer(value, *question)) history.answers.emplace(QuestionId(id), std::move(*answer));
        }
    }
    history.emergencySeen = root.flagOr("emergency-seen", false);
    history.reviewed = root.flagOr("reviewed", false);
    if (!faults.empty()) throw ContentError(std::move(faults));
    return history;
}

std::string writeCheckUp(const History& history) {
    using Json = nlohmann::ordered_json;
    const auto list = [](const std::set<OptionId>& options) {
        Json array = Json::array();
        for (const OptionId& option : options) array.push_back(option.text());
        return array;
    };
    Json file;
    file["kneemap"] = 1;
    if (history.side) file["side"] = *history.side == Side::left ? "left" : "right";
    Json zones = Json::array();
    for (const MarkedZone& mark : history.zones) {
        Json zone{{"id", mark.zone.text()}};
        if (mark.worst) zone["worst"] = true;
        zones.push_back(std::move(zone));
    }
    file["zones"] = std::move(zones);
    if (history.patternUnsure) file["pattern"] = "unsure";
    if (history.pattern) {
        file["pattern"] = *history.pattern == Pattern::point ? "point" : *history.pattern == Pattern::area ? "area" : "diffuse";
    }
    Json answers = Json::object();
    for (const auto& [id, answer] : history.answers) {
        if (std::holds_alternative<Unsure>(answer)) answers[id.text()] = "unsure";
        else if (std::holds_alternative<Skipped>(answer)) answers[id.text()] = "skipped";
        else if (const auto* number = std::get_if<Number>(&answer)) answers[id.text()] = static_cast<int>(*number);
        else {
            const auto& choices = std::get<Choices>(answer);
            if (choices.unsure.empty() && choices.open.empty()) answers[id.text()] = list(choices.chosen);
            else answers[id.text()] = Json{{"yes", list(choices.chosen)}, {"unsure", list(choices.unsure)}, {"open", list(choices.open)}};
        }
    }
    file["answers"] = std::move(answers);
    if (history.emergencySeen) file["emergency-seen"] = true;
    if (history.reviewed) file["reviewed"] = true;
    return file.dump(2) + "\n";
}

}  // namespace kneemap
