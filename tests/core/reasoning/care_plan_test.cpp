#include "core/reasoning/care_plan.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "core/reasoning/assess.h"
#include "core/reasoning/triage.h"
#include "core/reasoning/truth.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"
#include "tests/core/support/vignettes.h"

namespace kneemap {
namespace {

using namespace tests;

Withheld withheld(std::optional<int> age, Urgency urgency, bool bars) {
    Facts facts;
    facts.age = age;
    return withheldFor(facts, {urgency, urgency == Urgency::soon ? std::optional(7) : std::nullopt}, bars);
}

CarePlan planOf(const History& history, const char* condition) {
    return makePlan(shipped(), history, assess(shipped(), history), ConditionId(condition));
}

bool holds(const CarePlan& plan, const char* exercise) {
    for (const PlannedPhase& phase : plan.phases) {
        if (std::count(phase.exercises.begin(), phase.exercises.end(), ExerciseId(exercise)) != 0) return true;
    }
    return false;
}

std::vector<const char*> withPlan() {
    std::vector<const char*> list;
    for (const Condition& condition : shipped().conditions()) {
        if (condition.hasPlan()) list.push_back(condition.id.text().c_str());
    }
    return list;
}

TEST(CarePlan, IsWithheldForUrgencyFlagsAndAge) {
    EXPECT_EQ(withheld(40, Urgency::selfCare, false), Withheld::no);
    EXPECT_EQ(withheld(40, Urgency::soon, false), Withheld::no);
    EXPECT_EQ(withheld(40, Urgency::sameDay, false), Withheld::urgent);
    EXPECT_EQ(withheld(40, Urgency::emergency, false), Withheld::urgent);
    EXPECT_EQ(withheld(40, Urgency::soon, true), Withheld::flagged);
    EXPECT_EQ(withheld(15, Urgency::selfCare, false), Withheld::underSixteen);
    EXPECT_EQ(withheld(16, Urgency::selfCare, false), Withheld::no);
    EXPECT_EQ(withheld(15, Urgency::emergency, false), Withheld::urgent);
}

TEST(CarePlan, HoldsNoExerciseForAnybodyWhoNeedsToBeSeenFirst) {
    // Over any history: urgent, flagged, under 16 or with a skipped safety screen, no plan of any cause holds an exercise.
    AnyHistory any(shipped(), 41);
    int kept = 0, given = 0;
    for (int i = 0; i < 400; ++i) {
        History history = any.next();
        if (i % 2 == 1) {  // half of them grown up and without a red flag
            std::erase_if(history.answers, [](const auto& entry) {
                return shipped().find(entry.first)->stage == Stage::safety || !shipped().rulesReading(*shipped().indexOf(entry.first)).empty();
            });
            history.answers.insert_or_assign(QuestionId("age"), Number(40));
        }
        const Assessment assessment = assess(shipped(), history);
        const Facts facts = gatherFacts(shipped(), history);
        const Triage flags = triage(shipped(), facts);
        bool skipped = false;
        for (const auto& [id, answer] : history.answers) {
            skipped = skipped || (shipped().find(id)->stage == Stage::safety && std::holds_alternative<Skipped>(answer));
        }
        const bool first = flags.urgency.urgency >= Urgency::sameDay || flags.barsExercise || skipped || (facts.age && *facts.age < 16);
        if (first) {
            EXPECT_TRUE(assessment.exercises.empty());
            EXPECT_NE(assessment.withheld, Withheld::no);
        }
        for (const char* condition : withPlan()) {
            const CarePlan plan = makePlan(shipped(), history, assessment, ConditionId(condition));
            EXPECT_EQ(plan.withheld != Withheld::no, first);
            EXPECT_EQ(plan.phases.empty(), first);
            (first ? kept : given)++;
        }
    }
    EXPECT_GT(kept, 100);
    EXPECT_GT(given, 100);
}

TEST(CarePlan, IsWithheldForEveryUrgentOrBarringRuleThatFires) {
    for (const RedFlagRule& rule : shipped().redFlags()) {
        if (rule.level.urgency < Urgency::sameDay && !rule.barsExercise) continue;
        Facts facts;
        facts.age = 40;
        EXPECT_NE(withheldFor(facts, rule.level, rule.barsExercise), Withheld::no) << rule.id.text();
    }
}

TEST(CarePlan, UrgentRulesBarExerciseThemselves) {
    // Sections 3 and 11 of the evidence: emergency and same-day, and bone, tumour, growing-hip and weak-bone rules at any level.
    for (const RedFlagRule& rule : shipped().redFlags()) {
        const bool bone = rule.code == "R5" || rule.code == "R14" || rule.code == "R14b" || rule.code == "R17" || rule.code == "R22";
        if (rule.level.urgency >= Urgency::sameDay || bone) {
            EXPECT_TRUE(rule.barsExercise) << rule.id.text();
        }
    }
}

TEST(CarePlan, OfALookAlikeSaysThatThereIsNone) {
    const CarePlan plan = planOf(Told().safe(), "acl-tear");
    EXPECT_EQ(plan.withheld, Withheld::noPlan);
    EXPECT_TRUE(plan.phases.empty());
}

TEST(CarePlan, KeepsThePhasesInTheirOrder) {
    for (const char* id : withPlan()) {
        const CarePlan plan = planOf(Told().safe(), id);
        const Condition& condition = *shipped().find(ConditionId(id));
        ASSERT_EQ(plan.phases.size(), condition.phases.size());
        for (std::size_t p = 0; p < plan.phases.size(); ++p) {
            EXPECT_EQ(plan.phases[p].phase, condition.phases[p].id);
            EXPECT_EQ(plan.phases[p].exercises.size() + plan.phases[p].leftOut.size(), condition.phases[p].exercises.size());
        }
    }
}

TEST(CarePlan, LeavesOutWhatDoesNotSuitAndSaysWhy) {
    // Taken from the content: an answer that an exercise names as a reason to avoid takes it out of every plan.
    int tried = 0;
    for (const Exercise& exercise : shipped().exercises()) {
        for (const Avoidance& avoidance : exercise.avoid) {
            const auto* is = std::get_if<AnswerIs>(&avoidance.when.node);
            if (is == nullptr || is->options == 0) continue;
            const Question& question = shipped().questions()[is->question];
            const Option& option = question.options[static_cast<std::size_t>(std::countr_zero(is->options))];
            const Told told = Told().safe().says(question.id.text().c_str(), option.id.text().c_str());
            if (assess(shipped(), told).urgency.urgency >= Urgency::sameDay) continue;
            for (const char* condition : withPlan()) {
                const CarePlan plan = planOf(told, condition);
                EXPECT_FALSE(holds(plan, exercise.id.text().c_str())) << exercise.id.text() << " with " << option.id.text();
                for (const PlannedPhase& phase : plan.phases) {
                    for (const LeftOut& left : phase.leftOut) EXPECT_FALSE(left.why.empty());
                }
            }
            ++tried;
        }
    }
    EXPECT_GT(tried, 10);
}

TEST(CarePlan, NotSureAboutAReasonToAvoidCountsAsAReason) {
    int tried = 0;
    for (const Exercise& exercise : shipped().exercises()) {
        for (const Avoidance& avoidance : exercise.avoid) {
            const auto* is = std::get_if<AnswerIs>(&avoidance.when.node);
            if (is == nullptr || is->options == 0) continue;
            const Question& question = shipped().questions()[is->question];
            const Told told = Told().safe().unsure(question.id.text().c_str());
            for (const char* condition : withPlan()) EXPECT_FALSE(holds(planOf(told, condition), exercise.id.text().c_str())) << exercise.id.text();
            ++tried;
        }
    }
    EXPECT_GT(tried, 10);
}

/// What a rule of urgency says to leave until the visit, no plan asks for.
TEST(CarePlan, NeverAsksForWhatARuleOfUrgencySaysToLeave) {
    const auto standing = [](const Exercise& each) { return each.position == "standing" || each.id.text() == "sit-to-stand"; };
    const auto runs = [](const Exercise& each) { return each.area == "running-drill"; };
    const auto bends = [](const Exercise& each) {
        static const std::set<std::string> deep{"heel-slide", "sit-to-stand", "wall-sit", "mini-squat", "step-up", "lateral-step-down",
                                                "split-squat", "heavy-slow-squat", "decline-single-leg-squat", "hamstring-slider", "bridge"};
        return deep.contains(each.id.text());
    };
    const auto deepAndHeavy = [](const Exercise& each) {
        return each.id.text() == "heavy-slow-squat" || each.id.text() == "split-squat" || each.id.text() == "decline-single-leg-squat";
    };
    const struct {
        const char* what;
        Told told;
        std::function<bool(const Exercise&)> left;
    } rules[] = {
        {"crutches for a stuck knee", Told().safe().ticks("safety-knee", {"stuck"}).says("more-stuck", "stuck-now-old"), standing},
        {"no deep bend after it was stuck", Told().safe().ticks("safety-knee", {"stuck"}).says("more-stuck", "was-stuck-freed"), deepAndHeavy},
        {"fairly straight after the kneecap slipped", Told().safe().says("injury", "injury-7d").ticks("more-injury-soft", {"kneecap-slipped"}), bends},
        {"no run after a pop", Told().safe().says("injury", "injury-6w").ticks("more-injury-soft", {"pop"}).says("pop-and-stop", "had-to-stop"), runs},
        {"no run while it buckles", Told().safe().says("giving-way", "buckles"), runs},
        {"no run while it is loose", Told().safe().says("injury", "injury-old").says("giving-way", "loose-sideways"), runs},
        {"no run while it catches", Told().safe().age(18).says("clicking", "catch-with-pain").says("duration", "over-6-months"), runs},
        {"no run on a swollen knee", Told().safe().ticks("safety-knee", {"swollen-or-hot"}).says("more-swollen", "no-injury-not-hot"), runs},
    };
    for (const auto& rule : rules) {
        for (const char* condition : withPlan()) {
            const CarePlan plan = planOf(rule.told, condition);
            for (const Exercise& exercise : shipped().exercises()) {
                EXPECT_FALSE(rule.left(exercise) && holds(plan, exercise.id.text().c_str())) << rule.what << ": " << exercise.id.text() << " for " << condition;
            }
        }
    }
}

/// No plan of any cause, nor the list of exercises of the result, holds what the exercise itself says to avoid.
void expectNothingForbidden(const History& history, const std::string& name) {
    const Assessment assessment = assess(shipped(), history);
    const Facts facts = gatherFacts(shipped(), history);
    const Triage flags = triage(shipped(), facts);
    const auto expectAllowed = [&](const ExerciseId& id, const Condition& condition) {
        Circumstances circumstances;
        circumstances.firedRules = &flags.fired;
        circumstances.planFor = shipped().indexOf(condition.id);
        for (const Avoidance& avoidance : shipped().find(id)->avoid) {
            EXPECT_EQ(evaluate(avoidance.when, facts, circumstances), Truth::no)
                << name << ": " << id.text() << " for " << condition.id.text() << ", though: " << avoidance.why;
        }
    };
    for (const char* id : withPlan()) {
        const Condition& condition = *shipped().find(ConditionId(id));
        const CarePlan plan = makePlan(shipped(), history, assessment, condition.id);
        for (const PlannedPhase& phase : plan.phases) {
            for (const ExerciseId& exercise : phase.exercises) {
                expectAllowed(exercise, condition);
                for (const LeftOut& left : phase.leftOut) EXPECT_NE(left.exercise, exercise) << name << ": both given and left out";
            }
        }
    }
    EXPECT_TRUE(assessment.withheld == Withheld::no || assessment.exercises.empty()) << name;
    if (assessment.exercises.empty()) return;
    const Condition& first = *shipped().find(assessment.causes.front().condition);
    for (const ExerciseId& exercise : assessment.exercises) expectAllowed(exercise, first);
}

TEST(CarePlan, NeverHoldsWhatAnExerciseItselfForbidsInAnyOfOurCases) {
    for (const ToldCase& one : toldCases(shipped(), KNEEMAP_VIGNETTES)) expectNothingForbidden(one.history, one.name);
}

TEST(CarePlan, NeverHoldsWhatAnExerciseItselfForbidsInAnyHistory) {
    AnyHistory any(shipped(), 73);
    int planned = 0;
    for (int i = 0; i < 400; ++i) {
        History history = any.next();
        // Most random people are sent to be seen first: without their red flags they get plans, full of reasons to avoid.
        std::erase_if(history.answers, [](const auto& entry) {
            return shipped().find(entry.first)->stage == Stage::safety && entry.first != QuestionId("safety-you");
        });
        history.answers.insert_or_assign(QuestionId("age"), Number(static_cast<double>(16 + any.below(70))));
        planned += assess(shipped(), history).withheld == Withheld::no;
        expectNothingForbidden(history, "history " + std::to_string(i));
    }
    EXPECT_GT(planned, 20);
}

}  // namespace
}  // namespace kneemap
