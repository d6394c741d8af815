#include "app/pages/result/plan_page.h"

#include <gtest/gtest.h>

#include "app/pages/result/phase_track.h"
#include "app/pages/result/planned_exercise_card.h"
#include "app/pages/result/withheld_notice.h"
#include "core/reasoning/care_plan.h"
#include "tests/app/result/result_test.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using tests::Told;

class PlanPageTest : public ResultTest {
protected:
    PlanPageTest() { page.setToday(QDate(2026, 11, 23)); }

    void show(const History& history, const char* condition, PlanSection section) {
        take(history);
        page.setCondition(ConditionId(condition));
        page.setSection(section);
        open(page);
    }

    History kneecap() const { return tests::toldCase(knowledge(), vignettes(), "textbook/pfp-29m-desk"); }

    QList<PlannedExerciseCard*> exercises() const {
        QList<PlannedExerciseCard*> list;
        for (auto* card : page.findChildren<PlannedExerciseCard*>()) {
            if (card->isVisible()) list.append(card);
        }
        return list;
    }

    PlanPage page{checkUp, text};
};

TEST_F(PlanPageTest, HasEveryPhaseWithItsExercisesWhenToBeginAndWhenToMoveOn) {
    show(kneecap(), "patellofemoral-pain", PlanSection::exercises);
    const Condition& condition = *knowledge().find(ConditionId("patellofemoral-pain"));
    const CarePlan plan = makePlan(knowledge(), checkUp.history(), assessment(), condition.id);
    auto* track = visible<PhaseTrack>(page);
    ASSERT_NE(track, nullptr);
    const auto tabs = track->findChildren<PhaseTab*>();
    ASSERT_EQ(static_cast<std::size_t>(tabs.size()), condition.phases.size());
    for (std::size_t p = 0; p < condition.phases.size(); ++p) {
        tabs[static_cast<qsizetype>(p)]->click();
        settle();
        EXPECT_TRUE(tabs[static_cast<qsizetype>(p)]->text().contains(ClinicalText::of(condition.phases[p].name)) ||
                    tabs[static_cast<qsizetype>(p)]->accessibleName().contains(ClinicalText::of(condition.phases[p].name)));
        ASSERT_EQ(static_cast<std::size_t>(exercises().size()), plan.phases[p].exercises.size());
        for (const ExerciseId& id : plan.phases[p].exercises) EXPECT_TRUE(shows(page, text.exercise(id))) << id.text();
        if (condition.phases[p].moveOn) {
            EXPECT_TRUE(headings(page).contains(QStringLiteral("Move on when")));
            EXPECT_TRUE(shows(page, ClinicalText::of(*condition.phases[p].moveOn)));
        }
        if (p > 0 && condition.phases[p - 1].moveOn) {
            EXPECT_TRUE(shows(page, QStringLiteral("Begin this step only when the one before is done: %1").arg(ClinicalText::of(*condition.phases[p - 1].moveOn))));
        }
    }
}

TEST_F(PlanPageTest, NamesWhatIsLeftOutAndWhy) {
    // Some answer takes an exercise out of the first phase of some plan: it is then named with its reason.
    const Told told = Told().safe().marks({"patella"}).ticks("safety-you", {"pregnant"}).ticksNone("more-pregnant");
    int found = 0;
    for (const Condition& condition : knowledge().conditions()) {
        if (!condition.hasPlan()) continue;
        take(told.history());
        const CarePlan plan = makePlan(knowledge(), checkUp.history(), assessment(), condition.id);
        if (plan.phases.empty()) continue;
        show(told.history(), condition.id.text().c_str(), PlanSection::exercises);
        const auto tabs = visible<PhaseTrack>(page)->findChildren<PhaseTab*>();
        for (std::size_t p = 0; p < plan.phases.size(); ++p) {
            if (plan.phases[p].leftOut.empty()) continue;
            tabs[static_cast<qsizetype>(p)]->click();
            settle();
            openEverything(page);
            for (const LeftOut& left : plan.phases[p].leftOut) {
                EXPECT_TRUE(shows(page, QStringLiteral("%1: %2").arg(text.exercise(left.exercise), ClinicalText::of(left.why)))) << left.why;
                ++found;
            }
        }
    }
    EXPECT_GT(found, 0);
}

TEST_F(PlanPageTest, ThisWeekHasWhatToDoWhatToLeaveAndMedicinesWithTheirCautions) {
    show(kneecap(), "patellofemoral-pain", PlanSection::week);
    for (const char* name : {"Do", "Leave", "Pain guide", "Medicines"}) EXPECT_TRUE(headings(page).contains(QString::fromLatin1(name))) << name;
    EXPECT_TRUE(shows(page, QStringLiteral("Ask your doctor or pharmacist")));
    openEverything(page);
    for (const Statement& caution : knowledge().find(ConditionId("patellofemoral-pain"))->medicines) {
        EXPECT_TRUE(shows(page, ClinicalText::of(caution))) << caution.text;
    }
}

TEST_F(PlanPageTest, EverySectionSaysSomething) {
    for (int section = 0; section <= static_cast<int>(PlanSection::sources); ++section) {
        show(kneecap(), "patellofemoral-pain", static_cast<PlanSection>(section));
        EXPECT_GT(wordsOn(page).size(), 300) << section;
        EXPECT_TRUE(page.heading()->accessibleDescription().contains(text.condition(ConditionId("patellofemoral-pain"))));
    }
}

TEST_F(PlanPageTest, OfSomebodyToBeSeenFirstHoldsNoExerciseAndDoesNotSpeakAgainstTheCard) {
    const History hot = tests::toldCase(knowledge(), vignettes(), "textbook/gout-55m-night");
    for (const char* condition : {"patellofemoral-pain", "iliotibial-band-syndrome", "knee-osteoarthritis"}) {
        show(hot, condition, PlanSection::exercises);
        ASSERT_EQ(assessment().urgency.urgency, Urgency::sameDay);
        EXPECT_TRUE(exercises().empty());
        EXPECT_NE(visible<WithheldNotice>(page), nullptr);
        EXPECT_TRUE(shows(page, QStringLiteral("Get seen first. Exercises come after.")));
        show(hot, condition, PlanSection::week);
        EXPECT_TRUE(headings(page).contains(QStringLiteral("Until then")));
        EXPECT_FALSE(headings(page).contains(QStringLiteral("Do")));
        for (const Statement& statement : knowledge().find(ConditionId(condition))->doNow) {
            EXPECT_FALSE(shows(page, ClinicalText::of(statement))) << statement.text;
        }
        EXPECT_TRUE(shows(page, QStringLiteral("No running and no exercises")));
    }
}

TEST_F(PlanPageTest, UnderSixteenHoldsNoExerciseAndSaysWhy) {
    const History teen = tests::toldCase(knowledge(), vignettes(), "textbook/pfp-15f-netball");
    show(teen, "patellofemoral-pain", PlanSection::exercises);
    EXPECT_TRUE(exercises().empty());
    EXPECT_TRUE(shows(page, QStringLiteral("Under 16: no exercise plan here")));
    show(teen, "patellofemoral-pain", PlanSection::week);
    EXPECT_FALSE(shows(page, QStringLiteral("Start the calm exercises"))) << "there are none to start";
}

TEST_F(PlanPageTest, OfALookAlikeSaysThatThereIsNoPlanAndWhoToSee) {
    show(tests::toldCase(knowledge(), vignettes(), "textbook/bakers-57f-fullness"), "bakers-cyst", PlanSection::week);
    EXPECT_TRUE(shows(page, QStringLiteral("We don’t have a plan for this one")));
    EXPECT_TRUE(shows(page, text.filled(ClinicalText::of(knowledge().find(ConditionId("bakers-cyst"))->seeProfessional.front()))));
}

}  // namespace
}  // namespace kneemap
