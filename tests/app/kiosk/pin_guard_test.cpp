#include "app/lock/pin_guard.h"

#include <gtest/gtest.h>

namespace kneemap {
namespace {

using namespace std::chrono_literals;

PinGuard afterWrong(int tries, PinGuard::Time now) {
    PinGuard guard;
    for (int i = 0; i < tries; ++i) guard.noteWrong(now);
    return guard;
}

TEST(PinGuard, GivesFiveTriesAndLocksForAMinute) {
    EXPECT_EQ(PinGuard().triesLeft(0s), 5);
    EXPECT_EQ(afterWrong(4, 10s).triesLeft(10s), 1);
    EXPECT_FALSE(afterWrong(4, 10s).isLocked(10s));
    const PinGuard guard = afterWrong(5, 10s);
    EXPECT_EQ(guard.triesLeft(10s), 0);
    EXPECT_EQ(guard.lockedFor(10s), 60s);
    EXPECT_TRUE(guard.isLocked(70s - 1ms));
    EXPECT_FALSE(guard.isLocked(70s));
    EXPECT_EQ(guard.triesLeft(70s), 5);
}

TEST(PinGuard, ForgetsWrongTriesAfterTheRightPin) {
    PinGuard guard = afterWrong(4, 0s);
    guard.noteRight(1s);
    EXPECT_EQ(guard.triesLeft(1s), 5);
}

TEST(PinGuard, CountsNothingWhileLocked) {
    PinGuard guard = afterWrong(5, 0s);
    guard.noteRight(30s);
    EXPECT_EQ(guard.lockedFor(30s), 30s) << "the right PIN opens no locked pad";
    for (int i = 0; i < 20; ++i) guard.noteWrong(30s);
    EXPECT_EQ(guard.lockedFor(30s), 30s) << "trying on makes the lock no longer";
    EXPECT_EQ(guard.triesLeft(60s), 5);
}

TEST(PinGuard, LocksAgainAfterFiveMore) {
    PinGuard guard = afterWrong(5, 0s);
    for (int i = 0; i < 5; ++i) guard.noteWrong(61s);
    EXPECT_EQ(guard.lockedFor(61s), 60s);
}

}  // namespace
}  // namespace kneemap
