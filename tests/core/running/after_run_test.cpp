#include "core/running/after_run.h"

#include <gtest/gtest.h>

#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;

const ReturnProgramme& programme() { return shipped().content().returnToRunning; }

Light light(const RunReport& run, bool tendon = false) { return lightOf(programme(), tendon, run); }
AfterRun after(const Standing& before, const RunReport& run, bool tendon = false) { return afterRun(programme(), tendon, before, run); }

RunReport green() { return {}; }
RunReport amber() { return {.pain = 3}; }
RunReport red() { return {.pain = 5}; }

TEST(Light, FollowsThePainInTheRun) {
    for (int pain = 0; pain <= 10; ++pain) {
        EXPECT_EQ(light({.pain = pain}), pain <= 2 ? Light::green : pain == 3 ? Light::amber : Light::red) << pain;
    }
}

TEST(Light, IsAmberWhereItIsSoreForMoreThanAnHour) { EXPECT_EQ(light({.longerThanAnHour = true}), Light::amber); }

TEST(Light, IsRedTheMorningAfterButForTendons) {
    EXPECT_EQ(light({.morning = NextMorning::worse}), Light::red);
    EXPECT_EQ(light({.morning = NextMorning::mildForADay}), Light::red);
    EXPECT_EQ(light({.morning = NextMorning::mildForADay}, true), Light::amber);
    EXPECT_EQ(light({.morning = NextMorning::worse}, true), Light::red);
}

TEST(Light, IsRedForSwellingLimpRestPainAndBoneInEveryCause) {
    for (const bool tendon : {false, true}) {
        EXPECT_EQ(light({.newSwelling = true}, tendon), Light::red);
        EXPECT_EQ(light({.limpOrRestPain = true}, tendon), Light::red);
        EXPECT_EQ(light({.boneOrGroin = true}, tendon), Light::red);
    }
}

TEST(AfterRun, GoesUpAfterTwoGreensInARow) {
    const AfterRun first = after({.stage = 4}, green());
    EXPECT_EQ(first.next, NextRun::again);
    EXPECT_EQ(first.standing.stage, 4);
    const AfterRun second = after(first.standing, green());
    EXPECT_EQ(second.next, NextRun::up);
    EXPECT_EQ(second.standing, (Standing{.stage = 5}));
}

TEST(AfterRun, BeginsTheCountAnewAfterAnAmber) {
    const Standing one = after({.stage = 4}, green()).standing;
    const AfterRun sore = after(one, amber());
    EXPECT_EQ(sore.next, NextRun::again);
    EXPECT_EQ(sore.standing.stage, 4);
    EXPECT_EQ(after(sore.standing, green()).next, NextRun::again);
}

TEST(AfterRun, GoesBackOneStageAfterTwoAmbersInARow) {
    const AfterRun second = after(after({.stage = 4}, amber()).standing, amber());
    EXPECT_EQ(second.next, NextRun::back);
    EXPECT_EQ(second.standing, (Standing{.stage = 3}));
    const Standing between = after(after({.stage = 4}, amber()).standing, green()).standing;
    EXPECT_EQ(after(between, amber()).next, NextRun::again) << "a green between them breaks the row";
}

TEST(AfterRun, RestsAndDropsTwoStagesAfterARed) {
    const AfterRun hurt = after({.stage = 4}, red());
    EXPECT_EQ(hurt.next, NextRun::rest);
    EXPECT_EQ(hurt.standing.stage, 2);
    EXPECT_EQ(after({.stage = 1}, red()).standing.stage, 0);
}

TEST(AfterRun, SendsToADoctorAfterASecondRed) {
    Standing standing = after({.stage = 6}, red()).standing;
    standing = after(after(standing, green()).standing, green()).standing;
    EXPECT_EQ(after(standing, red()).next, NextRun::seeSomeone);
}

TEST(AfterRun, WalksAfterSwellingAndSeesSomeoneIfItComesTwice) {
    const AfterRun swollen = after({.stage = 6}, {.newSwelling = true});
    EXPECT_EQ(swollen.next, NextRun::walkOnly);
    EXPECT_EQ(after(swollen.standing, {.newSwelling = true}).next, NextRun::seeSomeone);
}

TEST(AfterRun, StopsForBoneAtOnceWhateverElseIsTold) {
    EXPECT_EQ(after({.stage = 6}, {.boneOrGroin = true}).next, NextRun::boneCheck);
    EXPECT_EQ(after({.stage = 6, .reds = 1}, {.pain = 9, .newSwelling = true, .boneOrGroin = true}).next, NextRun::boneCheck);
}

TEST(AfterRun, IsDoneAfterTwoGreensOnTheLastStage) {
    EXPECT_EQ(after({.stage = 10, .greens = 1}, green()).next, NextRun::done);
    EXPECT_EQ(after({.stage = 10, .greens = 1}, green()).standing.stage, 10);
}

TEST(AfterRun, FromTheWalkTakesThreeGreenDays) {
    Standing standing{.stage = 0};
    for (const NextRun wanted : {NextRun::again, NextRun::again, NextRun::up}) {
        const AfterRun walked = after(standing, green());
        EXPECT_EQ(walked.next, wanted);
        standing = walked.standing;
    }
    EXPECT_EQ(standing.stage, 1);
}

TEST(AfterRun, AWorseReportNeverAsksForMore) {
    // Every report, made worse in one way at a time, in every standing.
    const auto worse = [](RunReport run, int how) {
        switch (how) {
            case 0: run.pain += 1; break;
            case 1: run.longerThanAnHour = true; break;
            case 2: run.morning = NextMorning::worse; break;
            case 3: run.newSwelling = true; break;
            case 4: run.limpOrRestPain = true; break;
            default: run.boneOrGroin = true; break;
        }
        return run;
    };
    int tried = 0;
    for (int bits = 0; bits < 16; ++bits) {
        for (int pain = 0; pain <= 10; ++pain) {
            for (const NextMorning morning : {NextMorning::noWorse, NextMorning::mildForADay}) {
                const RunReport run{pain, (bits & 1) != 0, morning, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0};
                for (int how = 0; how < 6; ++how) {
                    for (const bool tendon : {false, true}) {
                        for (const Standing& at : {Standing{}, Standing{.stage = 5, .greens = 1}, Standing{.stage = 10, .ambers = 1, .reds = 1}}) {
                            const AfterRun better = after(at, run, tendon), less = after(at, worse(run, how), tendon);
                            EXPECT_LE(less.standing.stage, better.standing.stage);
                            EXPECT_GE(less.light, better.light);
                            EXPECT_LE(better.standing.stage, at.stage + 1);
                            ++tried;
                        }
                    }
                }
            }
        }
    }
    EXPECT_GT(tried, 10000);
}

TEST(AfterRun, TakesAnyStandingWithoutHarm) {
    EXPECT_EQ(after({.stage = 99}, green()).standing.stage, 10);
    EXPECT_EQ(after({.stage = -4}, red()).standing.stage, 0);
}

}  // namespace
}  // namespace kneemap
