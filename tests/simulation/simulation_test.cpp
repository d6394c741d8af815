#include <gtest/gtest.h>

#include <iostream>

#include "app/content/content_folder.h"
#include "tests/simulation/disturbance.h"
#include "tests/simulation/figures.h"
#include "tests/simulation/respondent.h"

namespace kneemap::simulation {
namespace {

const KnowledgeBase& knowledge() {
    static const KnowledgeBase base = shippedKnowledge();
    return base;
}

constexpr int patients = 500;

const Figures& exact() {
    static const Figures figures = simulate(knowledge(), knowledge(), Behaviour::byTheTables(), patients, 7);
    return figures;
}

const Figures& lay() {
    static const KnowledgeBase world(disturbed(knowledge().content(), 2.0, 7));
    static const Figures figures = simulate(knowledge(), world, Behaviour::lay(), patients, 7);
    return figures;
}

// The bounds leave room for chance: with 500 patients a share is off by up to 3 points in one run of twenty.

TEST(Simulation, EveryCheckUpEnds) {
    EXPECT_EQ(exact().notEnded, 0);
    EXPECT_EQ(lay().notEnded, 0);
}

TEST(Simulation, TheCapOnQuestionsHolds) {
    const int cap = knowledge().parameters().maxQuestions;
    EXPECT_LE(exact().mostQuestions(), cap);
    EXPECT_LE(lay().mostQuestions(), cap);
}

TEST(Simulation, HalfOfAllPeopleAnswerAtMostTwelveQuestions) {
    EXPECT_LE(exact().questionsAt(0.5), 12);
}

TEST(Simulation, StoppingEarlyCostsLittle) {
    EXPECT_GE(exact().first.share(), exact().firstAskedEverything.share() - 0.03);
}

TEST(Simulation, StatedChancesComeTrueWhereTheTablesAreTrue) {
    EXPECT_LE(exact().reliability.error(), 0.07);
}

TEST(Simulation, StatedChancesPromiseLittleTooMuchWhereTheyAreNot) {
    EXPECT_LE(lay().reliability.bias(), 0.08);
}

TEST(Simulation, FirstCauseIsMostlyRight) {
    EXPECT_GE(exact().first.share(), 0.87);
    EXPECT_GE(lay().first.share(), 0.75);
}

TEST(Simulation, SameSeedSameFigures) {
    const Figures once = simulate(knowledge(), knowledge(), Behaviour::lay(), 20, 3);
    const Figures again = simulate(knowledge(), knowledge(), Behaviour::lay(), 20, 3);
    EXPECT_EQ(once.first.hits, again.first.hits);
    EXPECT_EQ(once.questions, again.questions);
    EXPECT_DOUBLE_EQ(once.reliability.error(), again.reliability.error());
}

/// A swollen knee in one answer is a swollen knee in the other.
TEST(Simulation, PatientsDoNotContradictThemselves) {
    const auto place = [](const char* id) { return *knowledge().indexOf(QuestionId(id)); };
    const auto bit = [&](const char* question, const char* option) {
        return OptionMask{1} << *knowledge().questions()[place(question)].optionIndex(OptionId(option));
    };
    PatientSource source(knowledge(), Behaviour::byTheTables(), 11);
    for (int i = 0; i < 200; ++i) {
        const Patient patient = source.next();
        const bool swollen = (patient.answers[place("safety-knee")] & bit("safety-knee", "swollen-or-hot")) != 0;
        const bool kind = (patient.answers[place("more-swollen")] & bit("more-swollen", "none")) == 0;
        EXPECT_EQ(swollen, kind);
        if ((patient.answers[place("more-swollen")] & bit("more-swollen", "soft-lump-kneecap")) != 0) {
            EXPECT_EQ(patient.answers[place("lump")], bit("lump", "on-kneecap"));
        }
    }
}

}  // namespace
}  // namespace kneemap::simulation
