#include "core/knowledge/content_reading.h"

namespace kneemap {
namespace {

/// In the order of Light.
const std::vector<std::string_view> lightWords = {"green", "amber", "red"};

constexpr int mostPain = 10;

Light readLight(const JsonPlace& place) { return static_cast<Light>(readWord(place, "light", lightWords)); }

std::vector<TempoPhase> readPhases(const JsonPlace& place) {
    std::vector<TempoPhase> phases;
    for (const JsonPlace& item : place.itemsOrNone("phases")) {
        item.expectOnly({"say", "seconds", "hold"});
        TempoPhase phase{item.at("say").text(), item.at("seconds").whole(1, 600), item.flagOr("hold", false)};
        if (phase.say.empty()) item.at("say").fault("a phase needs a word to say");
        phases.push_back(std::move(phase));
    }
    return phases;
}

void readBands(const JsonPlace& root, TrafficRule& rule) {
    const JsonPlace list = root.at("bands");
    for (const JsonPlace& item : list.items()) {
        item.expectOnly({"light", "up-to"});
        const LightBand band{readLight(item.at("light")), item.at("up-to").whole(0, mostPain)};
        if (!rule.bands.empty() && (band.light <= rule.bands.back().light || band.upTo <= rule.bands.back().upTo)) {
            item.fault("the bands rise: each begins where the one before ends, with a more careful light");
        }
        rule.bands.push_back(band);
    }
    if (rule.bands.empty() || rule.bands.back().upTo != mostPain || rule.bands.back().light != Light::red) {
        list.fault("the last band is red and goes up to 10");
    }
}

void readMornings(const JsonPlace& root, const FileDefaults& defaults, const ContentReading& reading, TrafficRule& rule) {
    for (const JsonPlace& item : root.at("mornings").items()) {
        item.expectOnly({"id", "text", "light", "tendon-light", "seek-help"});
        MorningAnswer answer{readId(item), readStatement(item.at("text"), defaults, reading), readLight(item.at("light")), {}, item.flagOr("seek-help", false)};
        if (item.has("tendon-light")) answer.tendonLight = readLight(item.at("tendon-light"));
        if (answer.seekHelp && answer.light != Light::red) item.fault("what needs help is red");
        rule.mornings.push_back(std::move(answer));
    }
    if (rule.mornings.empty()) root.at("mornings").fault("at least one answer is wanted");
}

}  // namespace

Guide readGuide(const JsonPlace& place, const ContentReading& reading) {
    place.expectOnly({"phases", "reps", "easier"});
    Guide guide;
    guide.phases = readPhases(place);
    if (guide.phases.empty()) place.fault("a session needs the phases of one repetition or hold");
    if (place.has("reps")) guide.reps = place.at("reps").whole(1, 100);
    if (!place.has("easier")) return guide;
    const JsonPlace easier = place.at("easier");
    easier.expectOnly({"id", "phases", "sides"});
    if (easier.has("id")) {
        const std::string id = readId(easier);
        if (reading.exercises.find(id, easier.at("id"), "exercise")) guide.easier.exercise = ExerciseId(id);
    }
    guide.easier.phases = readPhases(easier);
    static const std::vector<std::string_view> sides = {"each", "both", "alternate"};
    if (easier.has("sides")) guide.easier.sides = sides[readWord(easier.at("sides"), "word", sides)];
    return guide;
}

void readSession(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "sources", "grade", "note", "pace", "bands", "signs", "mornings", "lights", "second-amber",
                     "seek-help", "tomorrow", "tendon-causes"});
    const FileDefaults defaults = readDefaults(root, reading);
    SessionContent& session = reading.content.session;
    const JsonPlace pace = root.at("pace");
    pace.expectOnly({"ready-seconds", "next-exercise-seconds", "change-sides-seconds"});
    session.pace = {pace.at("ready-seconds").whole(3, 120), pace.at("next-exercise-seconds").whole(3, 300),
                    pace.at("change-sides-seconds").whole(3, 120)};
    TrafficRule& rule = session.traffic;
    readBands(root, rule);
    readMornings(root, defaults, reading, rule);
    for (const JsonPlace& item : root.at("signs").items()) {
        item.expectOnly({"id", "text", "advice"});
        rule.signs.push_back({readId(item), item.at("text").text(), readStatement(item.at("advice"), defaults, reading)});
    }
    const JsonPlace lights = root.at("lights");
    lights.expectOnly(lightWords);
    for (std::size_t i = 0; i < lightWords.size(); ++i) {
        const JsonPlace light = lights.at(lightWords[i]);
        light.expectOnly({"heading", "now", "before"});
        rule.advice[i] = {light.at("heading").text(), readStatement(light.at("now"), defaults, reading),
                          readStatement(light.at("before"), defaults, reading)};
    }
    rule.secondAmber = readStatement(root.at("second-amber"), defaults, reading);
    rule.seekHelp = readStatement(root.at("seek-help"), defaults, reading);
    rule.tomorrow = readStatements(root, "tomorrow", defaults, reading);
    for (const JsonPlace& item : root.at("tendon-causes").items()) {
        const std::string id = item.text();
        if (reading.conditions.find(id, item, "cause")) rule.tendons.emplace_back(id);
    }
}

}  // namespace kneemap
