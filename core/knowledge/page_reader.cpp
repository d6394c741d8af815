#include "core/knowledge/content_reading.h"

namespace kneemap {
namespace {

Weeks readWeeks(const JsonPlace& place) {
    const Range range = readRange(place, 0, 520);
    return {range.from, range.to};
}

Course readCourse(const JsonPlace& place, const FileDefaults& defaults, const ContentReading& reading) {
    place.expectOnly({"better-weeks", "review-weeks", "usual-weeks", "text", "sooner-if"});
    Course course;
    course.better = readWeeks(place.at("better-weeks"));
    course.review = place.at("review-weeks").whole(1, 52);
    course.usual = readWeeks(place.at("usual-weeks"));
    course.text = readStatements(place, "text", defaults, reading);
    course.soonerIf = readStatements(place, "sooner-if", defaults, reading);
    return course;
}

Phase readPhase(const JsonPlace& place, const FileDefaults& defaults, const ContentReading& reading) {
    place.expectOnly({"id", "name", "weeks", "exercises", "move-on"});
    Phase phase;
    phase.id = readId(place);
    phase.name = place.at("name").text();
    const Weeks weeks = readWeeks(place.at("weeks"));
    phase.fromWeek = weeks.from;
    phase.toWeek = weeks.to;
    for (const JsonPlace& item : place.at("exercises").items()) {
        const std::string id = item.text();
        if (reading.exercises.find(id, item, "exercise")) phase.exercises.emplace_back(id);
    }
    if (place.has("move-on")) phase.moveOn = readStatement(place.at("move-on"), defaults, reading);
    return phase;
}

}  // namespace

void readCondition(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"id", "kind", "name", "clinical-name", "icd10", "reviewed", "sources", "grade", "zones", "line", "in-short",
                     "where", "why", "how-common", "not", "how-urgent", "do", "leave", "medicines", "fix", "prevent", "running",
                     "course", "see-professional", "professional-offers", "phases", "note"});
    const FileDefaults defaults = readDefaults(root, reading);
    const auto statements = [&](std::string_view key) { return readStatements(root, key, defaults, reading); };
    Condition condition{ConditionId(readId(root))};
    condition.kind = static_cast<ConditionKind>(readWord(root.at("kind"), "kind", {"six", "look-alike", "dangerous", "background"},
                                                         static_cast<std::size_t>(ConditionKind::lookAlike)));
    condition.name = root.at("name").text();
    condition.clinicalName = root.at("clinical-name").text();
    condition.icd10 = root.textsOrNone("icd10");
    condition.reviewed = readReviewed(root, defaults);
    for (const JsonPlace& item : root.at("zones").items()) {
        const std::string id = item.text();
        if (reading.zones.find(id, item, "zone")) condition.zones.emplace_back(id);
    }
    condition.line = root.at("line").text();
    condition.inShort = statements("in-short");
    condition.where = statements("where");
    condition.why = statements("why");
    condition.howCommon = statements("how-common");
    condition.whatItIsNot = statements("not");
    condition.howUrgent = statements("how-urgent");
    condition.doNow = statements("do");
    condition.leaveNow = statements("leave");
    condition.medicines = statements("medicines");
    condition.fix = statements("fix");
    condition.prevent = statements("prevent");
    condition.running = statements("running");
    condition.seeProfessional = statements("see-professional");
    condition.professionalOffers = statements("professional-offers");
    if (root.has("course")) condition.course = readCourse(root.at("course"), defaults, reading);
    for (const JsonPlace& item : root.itemsOrNone("phases")) condition.phases.push_back(readPhase(item, defaults, reading));

    for (const auto& [list, key] : {std::pair{&condition.inShort, "in-short"}, {&condition.doNow, "do"},
                                    {&condition.leaveNow, "leave"}, {&condition.seeProfessional, "see-professional"},
                                    {&condition.professionalOffers, "professional-offers"}}) {
        if (list->empty()) root.fault("'" + std::string(key) + "' must not be empty");
    }
    if (condition.kind == ConditionKind::six) {
        for (const auto& [list, key] : {std::pair{&condition.where, "where"}, {&condition.why, "why"},
                                        {&condition.howCommon, "how-common"}, {&condition.medicines, "medicines"},
                                        {&condition.fix, "fix"}, {&condition.prevent, "prevent"}, {&condition.running, "running"}}) {
            if (list->empty()) root.fault("one of the six needs '" + std::string(key) + "'");
        }
        if (!condition.course) root.fault("one of the six needs 'course'");
        if (condition.phases.empty()) root.fault("one of the six needs 'phases'");
    } else if (condition.howUrgent.empty()) {
        root.fault("a look-alike says 'how-urgent' it is");
    }
    // Its id was known before; see the reader's first pass.
    reading.content.conditions.push_back(std::move(condition));
}

void readExercise(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"id", "code", "name", "reviewed", "targets", "area", "kit", "position", "steps", "dose", "tempo", "session", "easier",
                     "harder", "sides", "suits", "avoid", "care", "stop-if", "sources", "grade", "verify", "note"});
    const FileDefaults defaults = readDefaults(root, reading);
    Exercise exercise{ExerciseId(readId(root))};
    exercise.code = root.at("code").text();
    exercise.name = root.at("name").text();
    exercise.reviewed = readReviewed(root, defaults);
    static const std::vector<std::string_view> areas = {"thigh-front", "thigh-back", "hip", "calf-foot", "middle", "stretch", "running-drill"};
    static const std::vector<std::string_view> positions = {"standing", "sitting", "lying", "side-lying", "kneeling-free", "running"};
    static const std::vector<std::string_view> sides = {"each", "both", "alternate"};
    exercise.area = areas[readWord(root.at("area"), "area", areas)];
    exercise.position = positions[readWord(root.at("position"), "position", positions)];
    exercise.sides = sides[readWord(root.at("sides"), "word", sides)];
    exercise.targets = root.at("targets").texts();
    exercise.kit = root.at("kit").texts();
    exercise.steps = root.at("steps").texts();
    if (exercise.steps.size() < 3 || exercise.steps.size() > 5) root.at("steps").fault("three to five steps");
    const JsonPlace dose = root.at("dose");
    dose.expectOnly({"sets", "reps", "hold-seconds", "rest-seconds", "days-per-week", "text"});
    exercise.dose.sets = readRange(dose.at("sets"), 1, 20);
    if (dose.has("reps") && !dose.at("reps").isNull()) exercise.dose.reps = readRange(dose.at("reps"), 1, 100);
    if (dose.has("hold-seconds") && !dose.at("hold-seconds").isNull()) {
        exercise.dose.holdSeconds = readRange(dose.at("hold-seconds"), 1, 1800);
    }
    exercise.dose.restSeconds = dose.at("rest-seconds").whole(0, 600);
    exercise.dose.daysPerWeek = readRange(dose.at("days-per-week"), 1, 7);
    exercise.dose.text = dose.at("text").text();
    if (root.has("tempo") && !root.at("tempo").isNull()) exercise.tempo = root.at("tempo").text();
    if (root.has("session")) exercise.guide = readGuide(root.at("session"), reading);
    exercise.easier = root.textOr("easier", "");
    exercise.harder = root.textOr("harder", "");
    for (const JsonPlace& item : root.at("suits").items()) {
        const std::string id = item.text();
        if (id == "prevention" || reading.conditions.find(id, item, "cause")) exercise.suits.push_back(id);
    }
    for (const JsonPlace& item : root.at("avoid").items()) {
        item.expectOnly({"when", "why"});
        exercise.avoid.push_back({readExpression(item.at("when"), reading), item.at("why").text()});
    }
    exercise.care = root.textsOrNone("care");
    exercise.stopIf = root.at("stop-if").text();
    exercise.sources = readSources(root, defaults, reading);
    exercise.grade = readGrade(root, defaults);
    reading.content.exercises.push_back(std::move(exercise));
}

void readTrainingCause(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"id", "name", "reviewed", "sources", "grade", "line", "opening", "self-check", "findings", "what-to-do",
                     "myths", "sections", "note"});
    const FileDefaults defaults = readDefaults(root, reading);
    TrainingCause cause{TrainingCauseId(readId(root))};
    cause.name = root.at("name").text();
    cause.reviewed = readReviewed(root, defaults);
    cause.line = root.at("line").text();
    cause.opening = readStatements(root, "opening", defaults, reading);
    for (const JsonPlace& item : root.at("self-check").items()) {
        if (const auto q = reading.questions.find(item.text(), item, "question")) cause.selfCheck.push_back(*q);
    }
    for (const JsonPlace& item : root.at("findings").items()) {
        item.expectOnly({"id", "level", "when", "text", "advice", "strength", "sources", "grade", "reviewed", "note", "verify"});
        TrainingFinding finding{FindingId(readId(item))};
        finding.level = static_cast<FindingLevel>(readWord(item.at("level"), "level", {"maybe", "likely"}));
        finding.when = readExpression(item.at("when"), reading);
        finding.text = item.at("text").text();
        finding.advice = item.at("advice").texts();
        finding.strength = static_cast<Strength>(readWord(item.at("strength"), "strength", {"weak", "moderate", "good"}));
        finding.sources = readSources(item, defaults, reading);
        finding.grade = readGrade(item, defaults);
        cause.findings.push_back(std::move(finding));
    }
    cause.whatToDo = readStatements(root, "what-to-do", defaults, reading);
    cause.myths = readStatements(root, "myths", defaults, reading);
    cause.sections = readSections(root, defaults, reading);
    reading.content.trainingCauses.push_back(std::move(cause));
}

void readArticle(const JsonPlace& root, ContentReading& reading) {
    root.expectOnly({"id", "group", "title", "reviewed", "sources", "grade", "in-short", "sections", "when-to-get-help", "note"});
    const FileDefaults defaults = readDefaults(root, reading);
    static const std::vector<std::string_view> groups = {"knee", "training", "help", "about"};
    Article article{ArticleId(readId(root))};
    article.group = groups[readWord(root.at("group"), "group", groups)];
    article.title = root.at("title").text();
    article.reviewed = readReviewed(root, defaults);
    article.inShort = readStatements(root, "in-short", defaults, reading);
    article.sections = readSections(root, defaults, reading);
    article.whenToGetHelp = readStatements(root, "when-to-get-help", defaults, reading);
    reading.content.articles.push_back(std::move(article));
}

}  // namespace kneemap
