#include "core/session/session.h"

#include <utility>

namespace kneemap {
namespace {

Way wayOf(const Exercise& exercise) {
    const Guide& guide = exercise.guide;
    Way way{exercise.id, guide.phases};
    way.byTime = !exercise.dose.reps;
    if (!way.byTime) way.reps = guide.reps.value_or(exercise.dose.reps->from);
    way.eachSide = exercise.sides == "each";
    return way;
}

Way easierWayOf(const KnowledgeBase& knowledge, const Exercise& exercise) {
    const EasierWay& easier = exercise.guide.easier;
    if (easier.exercise) return wayOf(*knowledge.find(*easier.exercise));
    Way way = wayOf(exercise);
    if (!easier.phases.empty()) way.phases = easier.phases;
    if (easier.sides) way.eachSide = *easier.sides == "each";
    return way;
}

class Layout {
public:
    explicit Layout(Session& session) : session_(session), pace_(session.pace), first_(session.first) {}

    void run() {
        for (std::size_t drill = 0; drill < session_.drills.size(); ++drill) addDrill(drill);
    }

private:
    void addDrill(std::size_t place) {
        const Drill& drill = session_.drills[place];
        for (int set = 0; set < drill.sets; ++set) {
            const Way& way = drill.wayOf(set);
            const std::optional<Side> side = way.eachSide ? std::optional(first_) : std::nullopt;
            if (set > 0) add(SessionPart::Kind::rest, place, set, side, drill.restSeconds);
            else add(SessionPart::Kind::ready, place, set, side, place == 0 ? pace_.readySeconds : pace_.nextExerciseSeconds);
            const double work = repSeconds(way) * way.reps;
            add(SessionPart::Kind::work, place, set, side, work);
            if (!side) continue;
            add(SessionPart::Kind::changeSides, place, set, otherSide(first_), pace_.changeSidesSeconds);
            add(SessionPart::Kind::work, place, set, otherSide(first_), work);
        }
    }

    void add(SessionPart::Kind kind, std::size_t drill, int set, std::optional<Side> side, double seconds) {
        session_.parts.push_back({kind, drill, set, side, seconds, session_.seconds()});
    }

    Session& session_;
    const SessionPace& pace_;
    Side first_;
};

}  // namespace

double repSeconds(const Way& way) {
    double seconds = 0;
    for (const TempoPhase& phase : way.phases) seconds += phase.seconds;
    return seconds;
}

std::optional<Drill> drillOf(const KnowledgeBase& knowledge, const Exercise& exercise) {
    if (exercise.guide.phases.empty()) return std::nullopt;
    return Drill{exercise.id, exercise.dose.sets.from, exercise.dose.restSeconds, wayOf(exercise), easierWayOf(knowledge, exercise), {}};
}

Session layOut(std::vector<Drill> drills, const SessionPace& pace, Side first) {
    Session session{std::move(drills), pace, first, {}};
    Layout(session).run();
    return session;
}

Session makeSession(const KnowledgeBase& knowledge, std::span<const ExerciseId> exercises, Side first) {
    std::vector<Drill> drills;
    for (const ExerciseId& id : exercises) {
        const Exercise* exercise = knowledge.find(id);
        if (exercise == nullptr) continue;
        if (std::optional<Drill> drill = drillOf(knowledge, *exercise)) drills.push_back(std::move(*drill));
    }
    return layOut(std::move(drills), knowledge.session().pace, first);
}

}  // namespace kneemap
