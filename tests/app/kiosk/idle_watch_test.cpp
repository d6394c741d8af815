#include "app/kiosk/idle_watch.h"

#include <gtest/gtest.h>

namespace kneemap {
namespace {

using namespace std::chrono_literals;
using State = IdleWatch::State;

TEST(IdleWatch, WarnsAfterTheQuietTimeAndIsOverAfterTheCountdown) {
    IdleWatch watch({75s, 300s, 20s});
    EXPECT_EQ(watch.state(1000s), State::nobody);
    watch.arrive(1000s);
    EXPECT_EQ(watch.state(1074s + 999ms), State::here);
    EXPECT_EQ(watch.state(1075s), State::warning);
    EXPECT_EQ(watch.secondsLeft(1075s), 20);
    EXPECT_EQ(watch.secondsLeft(1075s + 1ms), 20);
    EXPECT_EQ(watch.secondsLeft(1085s), 10);
    EXPECT_EQ(watch.state(1094s + 999ms), State::warning);
    EXPECT_EQ(watch.state(1095s), State::gone);
}

TEST(IdleWatch, ATouchPutsTheWarningOffAndOneTapEndsIt) {
    IdleWatch watch({75s, 300s, 20s});
    watch.arrive(0s);
    watch.touch(74s);
    EXPECT_EQ(watch.state(148s), State::here);
    EXPECT_EQ(watch.state(149s), State::warning);
    watch.touch(150s);
    EXPECT_EQ(watch.state(151s), State::warning) << "a sleeve on the screen is nobody who is still there";
    watch.goOn(152s);
    EXPECT_EQ(watch.state(152s), State::here);
    EXPECT_EQ(watch.state(227s), State::warning);
}

TEST(IdleWatch, ATouchThatComesTooLateDoesNotBringTheAnswersBack) {
    IdleWatch watch({75s, 300s, 20s});
    watch.arrive(0s);
    watch.touch(80s);
    EXPECT_EQ(watch.state(80s), State::warning) << "nobody looked at the time in between";
    watch.goOn(96s);
    EXPECT_EQ(watch.state(96s), State::gone);
}

TEST(IdleWatch, LargerTextHasTwiceTheTime) {
    IdleWatch watch({75s, 300s, 20s});
    watch.arrive(0s);
    watch.setUnhurried(true);
    EXPECT_EQ(watch.state(149s), State::here);
    EXPECT_EQ(watch.state(150s), State::warning);
    EXPECT_EQ(watch.secondsLeft(150s), 40);
    EXPECT_EQ(watch.state(190s), State::gone);
}

TEST(IdleWatch, AnEmergencyMayBeReadForFiveMinutes) {
    IdleWatch watch({75s, 300s, 20s});
    watch.arrive(0s);
    watch.setEmergency(true);
    EXPECT_EQ(watch.state(299s), State::here);
    EXPECT_EQ(watch.state(300s), State::warning);
    IdleWatch slow({200s, 60s, 20s});
    slow.arrive(0s);
    slow.setEmergency(true);
    EXPECT_EQ(slow.state(199s), State::here) << "an emergency is never hurried more than a question";
}

TEST(IdleWatch, NobodyIsWarnedAfterTheWipe) {
    IdleWatch watch({75s, 300s, 20s});
    watch.arrive(0s);
    EXPECT_EQ(watch.state(75s), State::warning);
    watch.leave();
    EXPECT_EQ(watch.state(500s), State::nobody);
    watch.arrive(600s);
    EXPECT_EQ(watch.state(674s), State::here);
}

}  // namespace
}  // namespace kneemap
