#include "app/pages/running/run_words.h"

#include <gtest/gtest.h>

namespace kneemap {
namespace {

RunStage stage(int number, int times, int run, int walk) { return {number, times, run, {walk, walk}, 2}; }

TEST(RunWords, TellASession) {
    EXPECT_EQ(sessionWords(stage(4, 6, 180, 60)), QStringLiteral("6 × (run 3 min, walk 1 min)"));
    EXPECT_EQ(sessionWords(stage(2, 8, 90, 90)), QStringLiteral("8 × (run 1.5 min, walk 1.5 min)"));
    EXPECT_EQ(sessionWords(stage(10, 1, 1800, 0)), QStringLiteral("Run 30 min"));
    EXPECT_EQ(sessionWords({0, 1, 0, {1800, 2700}, 3}), QStringLiteral("Walk 30 to 45 min"));
    EXPECT_EQ(stageName(stage(4, 6, 180, 60)), QStringLiteral("Stage 4"));
}

TEST(RunWords, TurnDaysBothWays) {
    for (const QDate& day : {QDate(2028, 2, 29), QDate(2026, 12, 31), QDate(2027, 1, 1)}) EXPECT_EQ(toDate(toDay(day)), day);
    EXPECT_FALSE(toDay(QDate()).ok());
    EXPECT_FALSE(toDate(toDay(QDate())).isValid());
}

}  // namespace
}  // namespace kneemap
