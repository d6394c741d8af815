#include "core/session/session.h"

#include <gtest/gtest.h>

#include <cmath>
#include <regex>
#include <set>

#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;
using Kind = SessionPart::Kind;

constexpr SessionPace pace{10, 20, 8};

Drill lifts(int sets, int reps, bool eachSide = false) {
    const Way way{ExerciseId("lift"), {{"Lift", 2, false}, {"Hold", 1, true}, {"Lower", 3, false}}, reps, false, eachSide};
    return {way.exercise, sets, 60, way, way, {}};
}

std::vector<Kind> kindsOf(const Session& session) {
    std::vector<Kind> kinds;
    for (const SessionPart& part : session.parts) kinds.push_back(part.kind);
    return kinds;
}

TEST(Session, OfBothLegsRestsBetweenSetsAndNotAfterTheLast) {
    const Session session = layOut({lifts(3, 10)}, pace, Side::left);
    EXPECT_EQ(kindsOf(session), (std::vector{Kind::ready, Kind::work, Kind::rest, Kind::work, Kind::rest, Kind::work}));
    EXPECT_DOUBLE_EQ(session.seconds(), 10 + 3 * 10 * 6 + 2 * 60);
}

TEST(Session, OfOneLegAtATimeDoesBothBeforeTheRest) {
    const Session session = layOut({lifts(2, 5, true)}, pace, Side::right);
    EXPECT_EQ(kindsOf(session), (std::vector{Kind::ready, Kind::work, Kind::changeSides, Kind::work, Kind::rest, Kind::work, Kind::changeSides, Kind::work}));
    EXPECT_EQ(session.parts[1].side, Side::right);
    EXPECT_EQ(session.parts[2].side, Side::left) << "a change names the leg that comes";
    EXPECT_EQ(session.parts[3].side, Side::left);
    EXPECT_EQ(session.parts[4].set, 1) << "a rest names the set that comes";
}

TEST(Session, GivesMoreTimeBetweenExercisesThanAtTheStart) {
    const Session session = layOut({lifts(1, 1), lifts(1, 1)}, pace, Side::left);
    EXPECT_EQ(kindsOf(session), (std::vector{Kind::ready, Kind::work, Kind::ready, Kind::work}));
    EXPECT_DOUBLE_EQ(session.parts[0].seconds, 10);
    EXPECT_DOUBLE_EQ(session.parts[2].seconds, 20);
}

TEST(Session, OfNothingIsEmpty) {
    EXPECT_TRUE(layOut({}, pace, Side::left).parts.empty());
    const ExerciseId unknown[] = {ExerciseId("no-such-exercise")};
    EXPECT_TRUE(makeSession(shipped(), unknown, Side::left).drills.empty());
}

class EveryExercise : public ::testing::TestWithParam<std::string> {
protected:
    const Exercise& exercise = *shipped().find(ExerciseId(GetParam()));
    const Drill drill = drillOf(shipped(), exercise).value();
};

TEST_P(EveryExercise, CanBeGuidedWithinItsDose) {
    const Dose& dose = exercise.dose;
    EXPECT_GE(drill.sets, dose.sets.from);
    EXPECT_LE(drill.sets, dose.sets.to);
    if (dose.reps) {
        EXPECT_FALSE(drill.way.byTime);
        EXPECT_GE(drill.way.reps, dose.reps->from);
        EXPECT_LE(drill.way.reps, dose.reps->to);
    } else {
        EXPECT_TRUE(drill.way.byTime);
        EXPECT_EQ(drill.way.reps, 1);
        ASSERT_TRUE(dose.holdSeconds) << "neither repetitions nor seconds";
    }
    if (!dose.holdSeconds) return;
    bool held = false;
    for (const TempoPhase& phase : drill.way.phases) {
        if (!phase.hold) continue;
        held = true;
        EXPECT_GE(phase.seconds, dose.holdSeconds->from);
        EXPECT_LE(phase.seconds, dose.holdSeconds->to);
    }
    EXPECT_TRUE(held) << "the dose names a hold that the session does not count";
}

// "Lift 2 s, hold 1 s, lower 3 s": the numbers of the sentence people read are those that are counted, in their order.
TEST_P(EveryExercise, CountsTheTempoThatIsWritten) {
    if (exercise.tempo.empty()) return;
    std::vector<int> counted;
    for (const TempoPhase& phase : drill.way.phases) counted.push_back(phase.seconds);
    const std::regex seconds("(\\d+)( to (\\d+))? s\\b");
    auto at = counted.begin();
    for (std::sregex_iterator it(exercise.tempo.begin(), exercise.tempo.end(), seconds), end; it != end; ++it) {
        const int from = std::stoi((*it)[1]), to = (*it)[3].matched ? std::stoi((*it)[3]) : from;
        at = std::find_if(at, counted.end(), [&](int s) { return s >= from && s <= to; });
        ASSERT_NE(at, counted.end()) << exercise.tempo << ": " << it->str() << " is not counted";
        ++at;
    }
}

TEST_P(EveryExercise, LastsAReasonableTime) {
    const ExerciseId ids[] = {exercise.id};
    const Session session = makeSession(shipped(), ids, Side::left);
    EXPECT_GE(session.seconds(), 60);
    EXPECT_LE(session.seconds(), 20 * 60);
    double at = 0;
    for (const SessionPart& part : session.parts) {
        EXPECT_DOUBLE_EQ(part.begin, at);
        EXPECT_GT(part.seconds, 0);
        at = part.end();
    }
    std::set<Side> sides;
    for (const SessionPart& part : session.parts) {
        if (part.side) sides.insert(*part.side);
    }
    EXPECT_EQ(sides.size(), exercise.sides == "each" ? 2u : 0u);
}

TEST_P(EveryExercise, HasAnEasierWayThatIsNoHarder) {
    EXPECT_FALSE(exercise.easier.empty());
    EXPECT_FALSE(drill.easier.phases.empty());
    EXPECT_EQ(drill.easier.byTime, drill.way.byTime);
    if (drill.easier.exercise == drill.way.exercise) {
        EXPECT_LE(drill.easier.reps * repSeconds(drill.easier), drill.way.reps * repSeconds(drill.way));
    }
}

// The conditions under which an exercise is left out, as the content writes them.
std::set<std::string> avoidancesOf(const ExerciseId& id) {
    const nlohmann::json file = shippedJson("exercises/" + id.text() + ".json");
    std::set<std::string> conditions;
    for (const auto& avoidance : file.at("avoid")) conditions.insert(avoidance.at("when").dump());
    return conditions;
}

// Whoever may do an exercise may do the one that takes over when it is too much.
TEST_P(EveryExercise, IsRelievedByOneThatIsLeftOutForNobodyElse) {
    const auto& id = exercise.guide.easier.exercise;
    if (!id) return;
    EXPECT_TRUE(shipped().find(*id)->guide.easier.exercise != exercise.id);
    const auto mine = avoidancesOf(exercise.id);
    for (const std::string& avoidance : avoidancesOf(*id)) EXPECT_TRUE(mine.contains(avoidance)) << avoidance;
}

std::vector<std::string> everyId() {
    std::vector<std::string> ids;
    for (const Exercise& exercise : shipped().exercises()) ids.push_back(exercise.id.text());
    return ids;
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryExercise, ::testing::ValuesIn(everyId()), [](const auto& each) {
    std::string name = each.param;
    std::erase(name, '-');
    return name;
});

TEST(EveryPlan, FitsIntoAnHour) {
    int plans = 0;
    for (const Condition& condition : shipped().conditions()) {
        for (const Phase& phase : condition.phases) {
            if (phase.exercises.empty()) continue;
            ++plans;
            const Session session = makeSession(shipped(), phase.exercises, Side::left);
            EXPECT_EQ(session.drills.size(), phase.exercises.size());
            EXPECT_LE(session.seconds(), 80 * 60) << condition.id.text() << '/' << phase.id;
        }
    }
    EXPECT_GT(plans, 6);
}

}  // namespace
}  // namespace kneemap
