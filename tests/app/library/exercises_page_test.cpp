#include "app/pages/library/exercises_page.h"

#include "app/figures/exercise_figure.h"
#include "app/pages/library/exercise_card.h"
#include "app/widgets/care_band.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/push_button.h"
#include "app/widgets/segment.h"
#include "tests/app/library/library_test.h"

namespace kneemap {
namespace {

class ExercisesPageTest : public LibraryTest {
protected:
    ExercisesPage page{checkUp, text};

    void SetUp() override { open(page); }

    int shown() const {
        int count = 0;
        for (const auto* card : page.findChildren<ExerciseCard*>()) count += card->isVisibleTo(&page) ? 1 : 0;
        return count;
    }

    void press(const char* words) {
        auto* chip = buttonNamed<PushButton>(page, QString::fromUtf8(words));
        ASSERT_NE(chip, nullptr) << words;
        chip->click();
        settle();
    }
};

TEST_F(ExercisesPageTest, ShowsAllAtFirst) { EXPECT_EQ(shown(), static_cast<int>(knowledge().exercises().size())); }

TEST_F(ExercisesPageTest, ChipsNarrowAndPressingAgainWidens) {
    press("Hip");
    const int hip = shown();
    EXPECT_LT(hip, static_cast<int>(knowledge().exercises().size()));
    press("Band");
    EXPECT_LE(shown(), hip);
    press("Band");
    EXPECT_EQ(shown(), hip);
}

TEST_F(ExercisesPageTest, WhenNoneFitsItSaysSoAndClears) {
    press("Running drills");
    press("Weights");
    ASSERT_EQ(shown(), 0);
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("No exercise fits all of these. Take one filter off.")));
    press("Clear filters");
    EXPECT_EQ(shown(), static_cast<int>(knowledge().exercises().size()));
    EXPECT_TRUE(page.filter().isEmpty());
}

TEST_F(ExercisesPageTest, ACardOpensInFullAndBackKeepsTheFilter) {
    press("Hip");
    const int hip = shown();
    ExerciseCard* card = nullptr;
    for (auto* each : page.findChildren<ExerciseCard*>()) {
        if (each->isVisible() && card == nullptr) card = each;
    }
    ASSERT_NE(card, nullptr);
    const Exercise& exercise = *knowledge().find(card->exercise());
    card->click();
    settle();
    EXPECT_EQ(page.heading()->text(), ClinicalText::of(exercise.name));
    const QString words = wordsOn(page);
    for (const std::string& step : exercise.steps) EXPECT_TRUE(words.contains(ClinicalText::of(step))) << step;
    EXPECT_TRUE(words.contains(ClinicalText::of(exercise.stopIf)));
    EXPECT_TRUE(words.contains(ClinicalText::of(exercise.dose.text)));
    EXPECT_TRUE(page.stepBack());
    settle();
    EXPECT_EQ(shown(), hip);
}

TEST_F(ExercisesPageTest, AnExerciseOpenedFromElsewhereLeadsBackThere) {
    page.show(ExerciseId("clam"));
    settle();
    EXPECT_FALSE(page.stepBack());
}

TEST_F(ExercisesPageTest, EveryExerciseOpens) {
    for (const Exercise& exercise : knowledge().exercises()) {
        page.show(exercise.id);
        settle();
        EXPECT_TRUE(wordsOn(page).contains(ClinicalText::of(exercise.stopIf))) << exercise.id.text();
    }
}

TEST_F(ExercisesPageTest, AnUrgentKneeGetsSeenFirst) {
    EXPECT_TRUE(page.findChildren<CareBand*>().isEmpty());
    checkUp.answer(QuestionId("safety-now"), Choices{{OptionId("foot-cold-numb")}, {}, {}});
    page.refresh();
    settle();
    EXPECT_EQ(page.findChildren<CareBand*>().size(), 1);
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("Get seen first.")));
}

TEST_F(ExercisesPageTest, WhatDoesNotSuitThisPersonSaysSo) {
    checkUp.answer(QuestionId("age"), Answer(Number{14}));
    page.show(ExerciseId("clam"));
    settle();
    EXPECT_TRUE(wordsOn(page).contains(QStringLiteral("Leave this one out for now.")));
}

TEST_F(ExercisesPageTest, TheEasierWayIsShownWhereItLooksDifferent) {
    page.show(ExerciseId("side-plank"));
    settle();
    auto* figure = page.findChild<ExerciseFigure*>();
    ASSERT_NE(figure, nullptr);
    const std::string usual = figure->clip()->name;
    auto* which = page.findChild<Segment*>();
    ASSERT_NE(which, nullptr);
    const auto choose = [&](int place) { which->findChildren<QAbstractButton*>()[place]->click(); };
    choose(1);
    EXPECT_NE(figure->clip()->name, usual);
    EXPECT_EQ(figure->accessibleName(), QStringLiteral("The easier way: Side plank"));
    choose(0);
    EXPECT_EQ(figure->clip()->name, usual);
    page.show(ExerciseId("single-leg-bridge"));  // another exercise takes over
    settle();
    page.findChild<Segment*>()->findChildren<QAbstractButton*>()[1]->click();
    EXPECT_EQ(page.findChild<ExerciseFigure*>()->exercise(), QStringLiteral("bridge"));
    page.show(ExerciseId("cadence-drill"));  // only the beat is slower
    settle();
    EXPECT_EQ(page.findChild<Segment*>(), nullptr);
}

TEST_F(ExercisesPageTest, LeadsAKneeWithoutPainToTheStayWellProgramme) {
    int asked = 0;
    QObject::connect(&page, &ExercisesPage::stayWellAsked, &page, [&] { ++asked; });
    press("No pain? See the stay-well plan");
    EXPECT_EQ(asked, 1);
    checkUp.answer(QuestionId("safety-now"), Choices{{OptionId("foot-cold-numb")}, {}, {}});
    page.refresh();
    settle();
    EXPECT_EQ(buttonNamed<PushButton>(page, QStringLiteral("No pain? See the stay-well plan")), nullptr);
}

TEST_F(ExercisesPageTest, LeadsThroughAnExerciseAtOnce) {
    std::vector<ExerciseId> asked;
    QObject::connect(&page, &ExercisesPage::sessionAsked, &page, [&](const std::vector<ExerciseId>& ids) { asked = ids; });
    page.show(ExerciseId("clam"));
    settle();
    press("Do this now");
    EXPECT_EQ(asked, std::vector{ExerciseId("clam")});
}

TEST_F(ExercisesPageTest, LeadsThroughNoExerciseThatDoesNotSuit) {
    const QString now = QStringLiteral("Do this now");
    checkUp.answer(QuestionId("age"), Answer(Number{14}));
    page.show(ExerciseId("clam"));
    settle();
    EXPECT_FALSE(wordsOn(page).contains(now));
    checkUp.restart();
    checkUp.answer(QuestionId("safety-now"), Choices{{OptionId("foot-cold-numb")}, {}, {}});
    page.show(ExerciseId("clam"));
    settle();
    EXPECT_FALSE(wordsOn(page).contains(now)) << "to be seen comes before any exercise";
}

}  // namespace
}  // namespace kneemap
