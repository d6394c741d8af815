#include <cmath>

#include "core/knowledge/content_reading.h"

namespace kneemap {
namespace {

/// The statement of a row that says more than that.
Statement readSaid(const JsonPlace& row, const FileDefaults& defaults, const ContentReading& reading) {
    Statement statement;
    statement.text = row.at("text").text();
    if (statement.text.empty()) row.at("text").fault("an empty statement");
    statement.sources = readSources(row, defaults, reading);
    statement.grade = readGrade(row, defaults);
    statement.reviewed = readReviewed(row, defaults);
    return statement;
}

std::optional<ExerciseId> readExerciseId(const JsonPlace& place, const ContentReading& reading) {
    const std::string id = place.text();
    if (!reading.exercises.find(id, place, "exercise")) return std::nullopt;
    return ExerciseId(id);
}

constexpr double longestMinutes = 120;

int secondsOf(double minutes) { return static_cast<int>(std::lround(minutes * 60)); }

ReadinessItem readReadinessItem(const JsonPlace& row, const FileDefaults& defaults, const ContentReading& reading) {
    row.expectOnly({"id", "text", "only-when", "as-exercise", "sources", "grade", "reviewed", "note"});
    ReadinessItem item{readId(row), readSaid(row, defaults, reading), std::nullopt, std::nullopt};
    if (row.has("only-when")) item.onlyWhen = readExpression(row.at("only-when"), reading);
    if (row.has("as-exercise")) item.asExercise = readExerciseId(row.at("as-exercise"), reading);
    return item;
}

RunStage readStage(const JsonPlace& row) {
    row.expectOnly({"stage", "times", "run-minutes", "walk-minutes", "greens", "note"});
    RunStage stage;
    stage.number = row.at("stage").whole(0, 50);
    stage.greens = row.at("greens").whole(1, 10);
    if (!row.has("run-minutes")) {
        const Range minutes = readRange(row.at("walk-minutes"), 1, static_cast<int>(longestMinutes));
        stage.walkSeconds = {minutes.from * 60, minutes.to * 60};
        return stage;
    }
    stage.times = row.at("times").whole(1, 50);
    stage.runSeconds = secondsOf(row.at("run-minutes").number(0.25, longestMinutes));
    const int walk = secondsOf(row.at("walk-minutes").number(0, longestMinutes));
    stage.walkSeconds = {walk, walk};
    return stage;
}

RestartRule readStart(const JsonPlace& row, const FileDefaults& defaults, const ContentReading& reading) {
    row.expectOnly({"from-weeks", "stage", "text", "sources", "grade", "reviewed", "note"});
    RestartRule rule;
    rule.fromWeeks = row.at("from-weeks").whole(0, 520);
    if (const JsonPlace stage = row.at("stage"); !stage.isNull()) rule.stage = stage.whole(1, 50);
    rule.say = readSaid(row, defaults, reading);
    return rule;
}

LightWords readLight(const JsonPlace& row, const FileDefaults& defaults, const ContentReading& reading) {
    row.expectOnly({"is", "do"});
    return {readStatement(row.at("is"), defaults, reading), readStatement(row.at("do"), defaults, reading)};
}

LoadRule readLoadRule(const JsonPlace& row, const FileDefaults& defaults, const ContentReading& reading) {
    row.expectOnly({"id", "text", "why", "strength", "sources", "grade", "reviewed", "note"});
    return {readId(row), readSaid(row, defaults, reading), row.at("why").text(),
            static_cast<Strength>(readWord(row.at("strength"), "strength", {"weak", "moderate", "good"}))};
}

StrengthSession readStrengthSession(const JsonPlace& row, const ContentReading& reading) {
    row.expectOnly({"id", "name", "exercises", "note"});
    StrengthSession session{readId(row), row.at("name").text(), {}};
    for (const JsonPlace& item : row.at("exercises").items()) {
        if (auto id = readExerciseId(item, reading)) session.exercises.push_back(std::move(*id));
    }
    return session;
}

}  // namespace

void readReturnProgramme(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "sources", "grade", "about", "ready", "session", "limits", "lights", "stop", "stages", "starts",
                     "tweaks", "after", "note"});
    const FileDefaults defaults = readDefaults(root, reading);
    ReturnProgramme& programme = reading.content.returnToRunning;
    programme.reviewed = readReviewed(root, defaults);
    programme.about = readStatements(root, "about", defaults, reading);
    for (const JsonPlace& row : root.at("ready").items()) programme.ready.push_back(readReadinessItem(row, defaults, reading));
    programme.session = readStatements(root, "session", defaults, reading);

    const JsonPlace limits = root.at("limits");
    limits.expectOnly({"rest-days", "runs-in-7-days", "stages-up-in-7-days"});
    programme.restDays = limits.at("rest-days").whole(1, 6);
    programme.runsInSevenDays = limits.at("runs-in-7-days").whole(1, 4);
    programme.stagesUpInSevenDays = limits.at("stages-up-in-7-days").whole(1, 2);

    const JsonPlace lights = root.at("lights");
    lights.expectOnly({"green-to", "amber-to", "green", "amber", "red", "tendon"});
    programme.greenTo = lights.at("green-to").whole(0, 10);
    programme.amberTo = lights.at("amber-to").whole(0, 10);
    programme.green = readLight(lights.at("green"), defaults, reading);
    programme.amber = readLight(lights.at("amber"), defaults, reading);
    programme.red = readLight(lights.at("red"), defaults, reading);
    programme.tendon = readStatement(lights.at("tendon"), defaults, reading);
    programme.stop = readStatements(root, "stop", defaults, reading);

    for (const JsonPlace& row : root.at("stages").items()) programme.stages.push_back(readStage(row));
    for (const JsonPlace& row : root.at("starts").items()) programme.starts.push_back(readStart(row, defaults, reading));
    for (const JsonPlace& row : root.at("tweaks").items()) {
        row.expectOnly({"cause", "tendon", "statements"});
        const std::string cause = row.at("cause").text();
        reading.conditions.find(cause, row.at("cause"), "condition");
        programme.tweaks.push_back({ConditionId(cause), row.at("tendon").flag(), readStatements(row, "statements", defaults, reading)});
    }
    programme.after = readStatements(root, "after", defaults, reading);
}

void readStayWellProgramme(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"reviewed", "sources", "grade", "about", "not-for", "sessions-a-week", "sessions", "how", "load", "cadence",
                     "shoes", "when-to-get-help", "note"});
    const FileDefaults defaults = readDefaults(root, reading);
    StayWellProgramme& programme = reading.content.stayWell;
    programme.reviewed = readReviewed(root, defaults);
    programme.about = readStatements(root, "about", defaults, reading);
    programme.notFor = readStatements(root, "not-for", defaults, reading);
    programme.sessionsAWeek = root.at("sessions-a-week").whole(1, 3);
    for (const JsonPlace& row : root.at("sessions").items()) programme.sessions.push_back(readStrengthSession(row, reading));
    programme.how = readStatements(root, "how", defaults, reading);
    for (const JsonPlace& row : root.at("load").items()) programme.load.push_back(readLoadRule(row, defaults, reading));

    const JsonPlace cadence = root.at("cadence");
    cadence.expectOnly({"least", "most", "start", "statements", "exercise"});
    programme.leastCadence = cadence.at("least").whole(100, 220);
    programme.mostCadence = cadence.at("most").whole(100, 220);
    programme.firstCadence = cadence.at("start").whole(100, 220);
    programme.cadence = readStatements(cadence, "statements", defaults, reading);
    programme.cadenceExercise = readExerciseId(cadence.at("exercise"), reading);

    const JsonPlace shoes = root.at("shoes");
    shoes.expectOnly({"kilometres", "statements"});
    programme.shoeKilometres = readRange(shoes.at("kilometres"), 100, 2000);
    programme.shoes = readStatements(shoes, "statements", defaults, reading);
    programme.whenToGetHelp = readStatements(root, "when-to-get-help", defaults, reading);
}

}  // namespace kneemap
