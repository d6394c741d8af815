#include "core/knowledge/content_reading.h"
#include "core/knowledge/nearest_id.h"

namespace kneemap {
namespace {

std::vector<Expression> readParts(const JsonPlace& place, const ContentReading& reading) {
    std::vector<Expression> parts;
    for (const JsonPlace& item : place.items()) parts.push_back(readExpression(item, reading));
    if (parts.empty() && place.isList()) place.fault("at least one part is wanted");
    return parts;
}

/// The options named here, of the given question. "unsure" may be named too and adds nothing: being unsure is never a
/// "no", so a condition that waits for one of the options waits for "unsure" as well.
OptionMask readOptions(const JsonPlace& place, const Question& question) {
    OptionMask mask = 0;
    for (const JsonPlace& item : place.items()) {
        const std::string id = item.text();
        if (const auto option = question.optionIndex(OptionId(id))) {
            mask |= OptionMask{1} << *option;
        } else if (id != "unsure") {
            std::vector<std::string_view> known;
            for (const Option& o : question.options) known.push_back(o.id.text());
            item.fault(unknownId("option of '" + question.id.text() + "'", id, known));
        }
    }
    return mask;
}

}  // namespace

ZoneMask readZoneMask(const JsonPlace& place, const ContentReading& reading) {
    ZoneMask mask = 0;
    for (const JsonPlace& item : place.items()) {
        if (const auto zone = reading.zones.find(item.text(), item, "zone")) mask |= ZoneMask{1} << *zone;
    }
    return mask;
}

Expression readExpression(const JsonPlace& place, const ContentReading& reading) {
    static const std::vector<std::string_view> keys = {"all", "any", "at-least", "not", "question", "age-min", "age-max",
                                                       "zones", "worst", "pattern", "self-tests", "flag", "cause"};
    if (place.has("question")) {
        place.expectOnly({"question", "in", "not-in"});
        const auto found = reading.questions.find(place.at("question").text(), place.at("question"), "question");
        if (!found) return {};
        const Question& question = reading.content.questions[*found];
        if (place.has("not-in")) return {AnswerIsNot{*found, readOptions(place.at("not-in"), question)}};
        return {AnswerIs{*found, readOptions(place.at("in"), question)}};
    }
    place.expectOnly(keys);
    std::vector<Expression> parts;  // several keys in one object: all of them
    for (const auto& [key, value] : place.members()) {
        if (key == "all") parts.push_back({AllOf{readParts(value, reading)}});
        else if (key == "any") parts.push_back({AnyOf{readParts(value, reading)}});
        else if (key == "not") {
            // A list under "not" means: none of these.
            parts.push_back({NotThat{{value.isList() ? Expression{AnyOf{readParts(value, reading)}} : readExpression(value, reading)}}});
        } else if (key == "at-least") {
            value.expectOnly({"n", "of"});
            parts.push_back({AtLeast{value.at("n").whole(1, 20), readParts(value.at("of"), reading)}});
        } else if (key == "age-min") parts.push_back({AgeFrom{value.whole(0, 120)}});
        else if (key == "age-max") parts.push_back({AgeUpTo{value.whole(0, 120)}});
        else if (key == "zones") parts.push_back({ZoneMarked{readZoneMask(value, reading)}});
        else if (key == "worst") parts.push_back({WorstSpotIs{readZoneMask(value, reading)}});
        else if (key == "pattern") {
            PatternIs is;
            for (const JsonPlace& item : value.items()) {
                is.patterns.push_back(static_cast<Pattern>(readWord(item, "pattern", {"point", "area", "diffuse"})));
            }
            parts.push_back({std::move(is)});
        } else if (key == "self-tests") {
            readWord(value, "word", {"allowed"});
            parts.push_back({SelfTestsAllowed{}});
        } else if (key == "flag") {
            FlagFired fired;
            for (const JsonPlace& item : value.items()) {
                if (const auto rule = reading.rules.find(item.text(), item, "red flag")) fired.rules.push_back(*rule);
            }
            parts.push_back({std::move(fired)});
        } else if (key == "cause") {
            PlanIsFor plan;
            for (const JsonPlace& item : value.items()) {
                if (const auto c = reading.conditions.find(item.text(), item, "cause")) plan.conditions.push_back(*c);
            }
            parts.push_back({std::move(plan)});
        }
    }
    if (parts.empty()) {
        if (place.isObject()) place.fault("an empty condition");
        return {};
    }
    if (parts.size() == 1) return std::move(parts.front());
    return {AllOf{std::move(parts)}};
}

}  // namespace kneemap
