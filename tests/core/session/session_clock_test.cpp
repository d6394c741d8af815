#include "core/session/session_clock.h"

#include <gtest/gtest.h>

namespace kneemap {
namespace {

using Cue = SessionCue::Kind;

constexpr SessionPace pace{10, 20, 8};

Drill drill(const char* id, int sets, int reps, bool eachSide, Way easier = Way{ExerciseId("none"), {}}) {
    const Way way{ExerciseId(id), {{"Lift", 2, false}, {"Hold", 1, true}, {"Lower", 3, false}}, reps, false, eachSide};
    if (easier.phases.empty()) easier = way;
    return {way.exercise, sets, 60, way, easier, {}};
}

Drill hold(int seconds) {
    const Way way{ExerciseId("hold"), {{"Down", 2, false}, {"Hold", seconds, true}, {"Up", 2, false}}, 1, true, false};
    return {way.exercise, 1, 60, way, way, {}};
}

SessionClock running(std::vector<Drill> drills) {
    SessionClock clock(layOut(std::move(drills), pace, Side::left));
    clock.setRunning(true);
    return clock;
}

TEST(Place, FollowsSetsRepetitionsAndPhases) {
    const Session session = layOut({drill("a", 2, 3, false)}, pace, Side::left);
    EXPECT_EQ(placeAt(session, 0).part, 0u);
    EXPECT_DOUBLE_EQ(placeAt(session, 4).left, 6);
    const SessionPlace second = placeAt(session, 10 + 6 + 2.5);  // a rep of 6 s, then half a second into the hold
    EXPECT_EQ(second.part, 1u);
    EXPECT_EQ(second.rep, 1);
    EXPECT_EQ(second.phase, 1u);
    EXPECT_DOUBLE_EQ(second.sincePhase, 0.5);
    EXPECT_DOUBLE_EQ(second.phaseLeft, 0.5);
    EXPECT_EQ(placeAt(session, 28).part, 2u) << "the rest begins when three repetitions are over";
    EXPECT_TRUE(placeAt(session, session.seconds()).finished);
    EXPECT_EQ(placeAt(session, -5), placeAt(session, 0));
}

TEST(Place, AtABorderIsInWhatBegins) {
    const Session session = layOut({drill("a", 1, 2, false)}, pace, Side::left);
    EXPECT_EQ(placeAt(session, 10).part, 1u);
    EXPECT_EQ(placeAt(session, 12).phase, 1u);
    EXPECT_EQ(placeAt(session, 16).rep, 1);
    EXPECT_EQ(placeAt(session, 16).phase, 0u);
}

TEST(Cues, OfASetNameEachRepetitionAndPhaseOnce) {
    const Session session = layOut({drill("a", 1, 2, false)}, pace, Side::left);
    const std::vector<SessionCue> expected = {
        {Cue::secondsLeft, 7, 3}, {Cue::secondsLeft, 8, 2}, {Cue::secondsLeft, 9, 1}, {Cue::part, 10, 0},
        {Cue::phase, 12, 1},      {Cue::phase, 13, 1},      {Cue::rep, 16, 2},        {Cue::phase, 18, 2},
        {Cue::phase, 19, 2},      {Cue::finished, 22, 0}};
    EXPECT_EQ(cuesBetween(session, 0, 22), expected);
}

TEST(Cues, CountTheLastSecondsOfALongHold) {
    const std::vector<SessionCue> cues = cuesBetween(layOut({hold(30)}, pace, Side::left), 12, 42);
    const std::vector<SessionCue> expected = {{Cue::secondsLeft, 39, 3}, {Cue::secondsLeft, 40, 2}, {Cue::secondsLeft, 41, 1}, {Cue::phase, 42, 1}};
    EXPECT_EQ(cues, expected);
}

// However finely time is cut, the same things are told in the same order.
TEST(Cues, DependOnTimeAloneNotOnHowOftenOneLooks) {
    const Session session = layOut({drill("a", 2, 3, true), hold(20)}, pace, Side::right);
    const std::vector<SessionCue> whole = cuesBetween(session, 0, session.seconds());
    for (const double step : {0.033, 0.5, 1.0, 7.3}) {
        std::vector<SessionCue> pieces;
        for (double from = 0; from < session.seconds(); from += step) {
            const auto some = cuesBetween(session, from, from + step);
            pieces.insert(pieces.end(), some.begin(), some.end());
        }
        EXPECT_EQ(pieces, whole) << step;
    }
}

TEST(Clock, StandsUntilItIsStartedAndWhilePaused) {
    SessionClock clock(layOut({drill("a", 1, 2, false)}, pace, Side::left));
    EXPECT_TRUE(clock.advance(5).empty());
    EXPECT_DOUBLE_EQ(clock.seconds(), 0);
    clock.setRunning(true);
    clock.advance(5);
    EXPECT_DOUBLE_EQ(clock.seconds(), 5);
    clock.setRunning(false);
    clock.advance(100);
    EXPECT_DOUBLE_EQ(clock.seconds(), 5);
    clock.setRunning(true);
    EXPECT_EQ(clock.advance(1000).back().kind, Cue::finished);
    EXPECT_TRUE(clock.isFinished());
    EXPECT_FALSE(clock.isRunning());
    EXPECT_TRUE(clock.advance(1).empty()) << "it ends once";
}

TEST(Clock, SkipsToTheNextSegmentAndAtLastToTheEnd) {
    SessionClock clock = running({drill("a", 2, 3, false)});
    clock.skip();
    EXPECT_DOUBLE_EQ(clock.seconds(), 10);
    clock.skip();
    clock.skip();
    EXPECT_EQ(clock.place().part, 3u);
    clock.skip();
    EXPECT_TRUE(clock.isFinished());
    clock.skip();
    EXPECT_TRUE(clock.isFinished());
}

TEST(Clock, GoesBackToTheStartOfASetFirstThenToTheOneBefore) {
    SessionClock clock = running({drill("a", 2, 3, false)});
    clock.advance(15);
    clock.goBack();
    EXPECT_DOUBLE_EQ(clock.seconds(), 10);
    clock.goBack();
    EXPECT_DOUBLE_EQ(clock.seconds(), 0);
    clock.goBack();
    EXPECT_DOUBLE_EQ(clock.seconds(), 0);
    clock.finish();
    clock.goBack();
    EXPECT_EQ(clock.place().part, 3u) << "back from the end is the last set";
}

TEST(TooSore, DoesTheRestOfTheExerciseTheEasierWay) {
    const Way easier{ExerciseId("a"), {{"Lift", 1, false}, {"Lower", 1, false}}, 3, false, true};
    SessionClock clock = running({drill("a", 3, 3, true, easier), drill("b", 1, 3, true)});
    const double firstSet = clock.session().parts[1].seconds;
    while (clock.place().part < 7) clock.skip();  // the second leg of the second set
    ASSERT_EQ(clock.session().parts[7].side, Side::right);
    clock.advance(4);
    clock.makeEasier();
    const SessionPart& waits = clock.session().parts[clock.place().part];
    EXPECT_EQ(waits.kind, SessionPart::Kind::changeSides) << "a few seconds to get into position";
    EXPECT_DOUBLE_EQ(clock.place().left, 5);
    clock.skip();
    const SessionPart& work = clock.session().parts[clock.place().part];
    EXPECT_EQ(work.set, 1);
    EXPECT_EQ(work.side, Side::right) << "the same leg, not the first again";
    EXPECT_DOUBLE_EQ(work.seconds, 6);
    EXPECT_DOUBLE_EQ(clock.session().parts[1].seconds, firstSet) << "what is done stays as it was";
    EXPECT_FALSE(clock.session().drills[1].easierFrom) << "the next exercise is not made easier";
}

TEST(TooSore, OnOneLegMayGoOnWithBoth) {
    const Way easier{ExerciseId("a"), {{"Lift", 1, false}, {"Lower", 1, false}}, 3, false, false};
    SessionClock clock = running({drill("a", 2, 3, true, easier)});
    clock.skip();
    clock.skip();
    clock.skip();  // the second leg of the first set
    clock.makeEasier();
    clock.skip();
    const SessionPart& work = clock.session().parts[clock.place().part];
    EXPECT_EQ(work.kind, SessionPart::Kind::work);
    EXPECT_EQ(work.set, 0);
    EXPECT_FALSE(work.side);
}

TEST(TooSore, InARestMakesTheComingSetEasier) {
    const Way easier{ExerciseId("a"), {{"Lift", 1, false}}, 3, false, false};
    SessionClock clock = running({drill("a", 3, 3, false, easier)});
    clock.skip();
    clock.skip();
    clock.makeEasier();
    EXPECT_EQ(clock.session().drills[0].easierFrom, 1);
    clock.makeEasier();
    EXPECT_EQ(clock.session().drills[0].easierFrom, 1) << "twice is the same as once";
}

TEST(TooSore, MayLeaveTheExerciseOut) {
    SessionClock clock = running({drill("a", 3, 3, true), drill("b", 1, 3, false)});
    clock.advance(30);
    clock.leaveOut();
    const SessionPart& next = clock.session().parts[clock.place().part];
    EXPECT_EQ(next.drill, 1u);
    EXPECT_EQ(next.kind, SessionPart::Kind::ready);
    clock.leaveOut();
    EXPECT_TRUE(clock.isFinished());
}

TEST(AllEasier, StartsEachExerciseTheEasierWay) {
    SessionClock clock = running({drill("a", 1, 3, true), drill("b", 1, 3, false)});
    clock.makeAllEasier();
    for (const Drill& each : clock.session().drills) EXPECT_EQ(each.easierFrom, 0);
    EXPECT_DOUBLE_EQ(clock.seconds(), 0);
}

TEST(EmptySession, IsFinishedAtOnceAndTakesEveryCall) {
    SessionClock clock = running({});
    EXPECT_TRUE(clock.isFinished());
    clock.skip();
    clock.goBack();
    clock.makeEasier();
    clock.leaveOut();
    EXPECT_TRUE(clock.advance(1).empty());
}

}  // namespace
}  // namespace kneemap
