// The safety questions and what they lead to, written down once more from the evidence pack's tables, not from the rule
// files: every option of every screen and follow-up, the pairs of mild answers, and the levels they must reach. A rule that
// is lost, mistyped or made milder fails here by name.

#include <gtest/gtest.h>

#include <ostream>
#include <set>

#include "core/reasoning/assess.h"
#include "core/reasoning/triage.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

constexpr UrgencyLevel N{Urgency::selfCare, std::nullopt};
constexpr UrgencyLevel D14{Urgency::soon, 14};
constexpr UrgencyLevel D7{Urgency::soon, 7};
constexpr UrgencyLevel D2{Urgency::soon, 2};
constexpr UrgencyLevel S{Urgency::sameDay, std::nullopt};
constexpr UrgencyLevel E{Urgency::emergency, std::nullopt};

std::string inWords(const UrgencyLevel& level) {
    const char* names[] = {"self-care", "soon", "same-day", "emergency"};
    return names[static_cast<int>(level.urgency)] + (level.withinDays ? " " + std::to_string(*level.withinDays) : "");
}

struct Line {
    const char* name;
    Told told;
    UrgencyLevel level;
};

/// By its name: byte by byte GoogleTest would read what lies between the members.
void PrintTo(const Line& line, std::ostream* out) { *out << line.name; }

/// A grown-up who was asked everything and ticked nothing, to which a line adds its answers.
Told calm() { return Told().safe(); }
/// A follow-up with the tick that calls it.
Told fever() { return calm().ticks("safety-now", {"fever-ill"}); }
Told feverSame() { return fever().ticks("more-fever", {"just-a-cold"}); }
Told swollen(const char* how) { return calm().ticks("safety-knee", {"swollen-or-hot"}).says("more-swollen", how); }
Told skin(const char* how) { return calm().ticks("safety-knee", {"skin-changed"}).says("more-skin", how); }
Told calf(const char* how) { return calm().ticks("safety-knee", {"calf-or-leg"}).says("more-calf", how); }
Told stuck(const char* how) { return calm().ticks("safety-knee", {"stuck"}).says("more-stuck", how); }
Told groin(const char* how) { return calm().ticks("safety-knee", {"groin-or-thigh"}).says("more-groin", how); }
Told you(const char* what) { return calm().ticks("safety-you", {what}); }
Told hurt() { return calm().says("injury", "injury-7d").ticksNone("more-injury-bones").ticksNone("more-injury-soft"); }
Told bones(const char* what) { return hurt().ticks("more-injury-bones", {what}); }
Told soft(const char* what) { return hurt().ticks("more-injury-soft", {what}); }
Told young(double age, const char* what) { return calm().age(age).ticks("more-under-18", {what}); }

std::vector<Line> table() {
    return {
        // Screen 1
        {"ChestOrBreath", calm().ticks("safety-now", {"chest-or-breath"}), E},
        {"FootColdNumb", calm().ticks("safety-now", {"foot-cold-numb"}), E},
        {"SaddleBladderLegs", calm().ticks("safety-now", {"saddle-bladder-legs"}), E},
        {"OutOfShape", calm().ticks("safety-now", {"out-of-shape"}), E},
        {"DarkPee", calm().ticks("safety-now", {"dark-pee"}), E},
        {"FeverKneeChanged", fever().ticks("more-fever", {"knee-changed"}), E},
        {"FeverCannotMove", fever().ticks("more-fever", {"cannot-move"}), E},
        {"FeverSepsisSigns", fever().ticks("more-fever", {"sepsis-signs"}), E},
        {"FeverJointOrDefences", fever().ticks("more-fever", {"joint-or-defences"}), S},
        {"FeverJointOrDefencesKneeSwollen", fever().ticks("more-fever", {"joint-or-defences"}).ticks("safety-knee", {"swollen-or-hot"}), E},
        {"FeverJustACold", feverSame(), N},
        // Screen 2
        {"CannotWalk", calm().ticks("safety-knee", {"cannot-walk"}), S},
        {"HotVerySore", swollen("hot-very-sore"), S},
        {"HotButBends", swollen("hot-but-bends"), D2},
        {"FastAfterInjury", swollen("fast-after-injury"), S},
        {"SlowAfterInjury", swollen("slow-after-injury"), D14},
        {"SwollenNoInjury", swollen("no-injury-not-hot"), D14},
        {"SwollenNoInjuryLarge", swollen("no-injury-not-hot").says("swelling-size", "yes"), D7},
        {"SoftLumpSkinNormal", swollen("soft-lump-kneecap").ticks("more-skin", {}), N},
        {"SwollenNoneOfTheseNotHot", calm().ticks("safety-knee", {"swollen-or-hot"}).ticksNone("more-swollen").says("swelling-other", "swollen"), D14},
        {"SwollenNoneOfTheseHot", calm().ticks("safety-knee", {"swollen-or-hot"}).ticksNone("more-swollen").says("swelling-other", "hot"), D7},
        {"RedHotLump", skin("red-hot-lump"), S},
        {"InfectedBreak", skin("infected-break"), S},
        {"RedNoLump", skin("red-no-lump"), S},
        {"SkinSpreading", skin("spreading"), E},
        {"CleanGraze", skin("clean-graze-bruise"), N},
        {"LongRash", skin("long-rash"), N},
        {"CalfBigger", calf("bigger"), S},
        {"CalfRockHard", calf("rock-hard"), E},
        {"CalfSuddenThenSwelling", calf("sudden-then-swelling"), S},
        {"BeatingLump", calf("beating-lump"), S},
        {"CalfSoreOnlyNoRisk", calf("sore-only").ticksNone("calf-risk"), D7},
        {"CalfSoreOnlyCancer", calf("sore-only").ticks("calf-risk", {"cancer-treated"}), S},
        {"CalfSoreOnlyPastClot", calf("sore-only").ticks("calf-risk", {"past-clot"}), S},
        {"CalfSoreOnlySurgeryOrBed", calf("sore-only").ticks("calf-risk", {"surgery-or-bed"}), S},
        {"CalfSoreOnlyLongTrip", calf("sore-only").ticks("calf-risk", {"long-trip"}), S},
        {"CalfSoreOnlyHormones", calf("sore-only").ticks("calf-risk", {"hormones"}), S},
        {"CalfSoreOnlyPregnant", calf("sore-only").ticks("calf-risk", {"pregnant-or-baby"}), S},
        {"EffortCramp", calf("effort-cramp"), D14},
        {"EffortCrampFifty", calf("effort-cramp").age(50), D7},
        {"EffortCrampSmoker", calf("effort-cramp").says("smoker", "yes"), D7},
        {"StuckNowNew", stuck("stuck-now-new"), S},
        {"StuckNowOld", stuck("stuck-now-old"), D7},
        {"StuckNowOldUnderSixteen", stuck("stuck-now-old").age(15), S},
        {"StuckAndFreed", stuck("was-stuck-freed"), D14},
        {"StuckSlowLoss", stuck("slow-loss"), N},
        {"StuckButMoves", stuck("none"), N},
        {"GroinHurtsWalking", groin("new-hurts-walking"), S},
        {"GroinLowFuel", groin("new-low-fuel"), S},
        {"GroinLongRuns", groin("new-long-runs"), D14},
        {"GroinOld", groin("old-no-worse"), N},
        {"ThighMuscleSore", groin("muscle-sore"), N},
        {"ThighMuscleSoreForWeeks", groin("muscle-sore").says("duration", "2-to-6-weeks"), D14},
        {"GroinUnderEighteen", calm().age(17).ticksNone("more-under-18").ticks("safety-knee", {"groin-or-thigh"}), S},
        // Screen 3
        {"ThinnerAlone", you("blood-thinner").ticksNone("more-thinner"), N},
        {"ThinnerNewSwelling", you("blood-thinner").ticks("more-thinner", {"new-swelling"}), S},
        {"ThinnerBruise", you("blood-thinner").ticks("more-thinner", {"growing-bruise"}), S},
        {"ThinnerInjury", you("blood-thinner").ticks("more-thinner", {"injury-3d"}), S},
        {"ThinnerHitHead", you("blood-thinner").ticks("more-thinner", {"hit-head"}), E},
        {"HaemophiliaBleed", you("blood-thinner").ticks("more-thinner", {"haemophilia-bleed"}), S},
        {"JointSwellingHeat", you("joint-or-operation").ticks("more-joint", {"new-swelling-heat"}), S},
        {"JointCannotStand", you("joint-or-operation").ticks("more-joint", {"cannot-stand-or-fall"}), S},
        {"InjectionWorse", you("joint-or-operation").ticks("more-joint", {"injection-worse"}), S},
        {"JointNewAche", you("joint-or-operation").ticks("more-joint", {"new-ache"}), D7},
        {"JointSameForMonths", you("joint-or-operation").ticks("more-joint", {"same-for-months"}), N},
        {"JointOldMetal", you("joint-or-operation").ticks("more-joint", {"old-metal"}), N},
        {"LowDefencesAlone", you("low-defences"), N},
        {"LowDefencesSwollenDiabetes", swollen("no-injury-not-hot").ticks("safety-you", {"low-defences"}).says("defences-which", "diabetes-or-ra-only"), D2},
        {"LowDefencesSwollenOther", swollen("no-injury-not-hot").ticks("safety-you", {"low-defences"}).says("defences-which", "other"), S},
        {"CancerAlone", you("cancer").says("new-bone-pain", "no"), N},
        {"CancerNewBonePain", you("cancer").says("new-bone-pain", "yes"), D7},
        {"PregnantAlone", you("pregnant").ticksNone("more-pregnant"), N},
        {"PregnantCalf", you("pregnant").ticks("more-pregnant", {"calf-sore"}), S},
        {"PreEclampsia", you("pregnant").ticks("more-pregnant", {"pre-eclampsia"}), E},
        {"PregnantGroin", you("pregnant").ticks("more-pregnant", {"groin-hard-to-walk"}), S},
        {"SteroidNoTendonPain", you("steroid-or-antibiotic").says("medicine-which", "steroid").says("new-tendon-pain", "no"), N},
        {"SteroidTendonPain", you("steroid-or-antibiotic").says("medicine-which", "steroid").says("new-tendon-pain", "yes"), S},
        {"AntibioticTendonPain", you("steroid-or-antibiotic").says("medicine-which", "antibiotic").says("new-tendon-pain", "yes"), S},
        // Screen 4
        {"HighEnergy", bones("high-energy"), E},
        {"FourSteps", bones("four-steps"), S},
        {"CannotBend", bones("cannot-bend").says("bend-how-much", "a-little"), S},
        {"BonePress", bones("bone-press"), S},
        {"HitHead", bones("hit-head"), S},
        {"PassedOut", bones("passed-out"), E},
        {"InjuryAtFiftyFive", hurt().age(55), S},
        {"InjuryAtFiftyFour", hurt().age(54).says("fall-or-knock", "no"), N},
        {"FallAtFifty", hurt().age(50).says("fall-or-knock", "yes"), S},
        {"FallAtFortyNine", hurt().age(49), N},
        {"FallAtEleven", hurt().age(11).ticksNone("more-under-18").says("fall-or-knock", "yes"), S},
        {"BlewUp", soft("blew-up-2h"), S},
        {"PopStopped", soft("pop").says("pop-and-stop", "had-to-stop"), D7},
        {"PopCarriedOn", soft("pop").says("pop-and-stop", "carried-on"), D14},
        {"CannotLift", soft("cannot-lift"), S},
        {"CannotLiftAfterPop", hurt().ticks("more-injury-soft", {"cannot-lift", "pop"}), E},
        {"KneecapSlippedFirstTime", soft("kneecap-slipped").says("slip-history", "first-time-recent"), S},
        {"KneecapSlippedAgain", soft("kneecap-slipped").says("slip-history", "again-recent"), D7},
        {"KneecapSlippedAgainSwollen", soft("kneecap-slipped").says("slip-history", "again-recent").ticks("safety-knee", {"swollen-or-hot"}).says("more-swollen", "slow-after-injury"), S},
        {"Buckles", soft("buckles"), D7},
        {"StillCannotAfterWeeks", calm().says("injury", "injury-6w").ticksNone("more-injury-soft").says("still-cannot", "yes"), S},
        {"TwistStillHurts", calm().says("injury", "injury-6w").ticksNone("more-injury-soft").says("still-cannot", "no").says("mechanism", "twist"), D14},
        {"KickInCalf", calm().says("injury", "injury-6w").ticksNone("more-injury-soft").says("still-cannot", "no").says("mechanism", "kick-in-calf"), D7},
        {"LandingStillHurts", calm().says("injury", "injury-6w").ticksNone("more-injury-soft").says("still-cannot", "no").says("mechanism", "landing-or-push-off"), N},
        {"FrontFallSoreDeeper", calm().says("injury", "injury-6w").ticksNone("more-injury-soft").says("still-cannot", "no").says("mechanism", "fall-on-front").marks({"medial-joint-line"}), D14},
        {"FrontFallSoreAtTheFront", calm().says("injury", "injury-6w").ticksNone("more-injury-soft").says("still-cannot", "no").says("mechanism", "fall-on-front").marks({"peripatellar"}), N},
        {"LooseAfterInjury", calm().says("injury", "injury-6w").ticksNone("more-injury-soft").says("still-cannot", "no").says("giving-way", "loose-sideways"), D7},
        {"OldInjuryNeverExamined", calm().says("injury", "injury-old").ticks("more-injury-soft", {"blew-up-2h"}).says("injury-examined", "no"), D7},
        // Under 18
        {"ChildWontStandOrHip", young(17, "wont-stand-or-hip"), S},
        {"ChildLimps", young(17, "limps"), S},
        {"ChildLimpsOneFingerOnlySport", young(12, "limps").says("limp-only-sport", "only-sport").marks({"tibial-tuberosity"}).shows(Pattern::point), D7},
        {"ChildFootOut", young(17, "foot-out"), S},
        {"ChildSuddenShinBump", young(17, "sudden-shin-bump"), E},
        {"ChildNightOrLump", young(17, "night-or-lump"), D2},
        {"ChildPaleTired", young(17, "pale-tired").says("many-bruises", "no"), D2},
        {"ChildPaleManyBruises", young(17, "pale-tired").says("many-bruises", "yes"), S},
        {"ChildFeverLimp", young(17, "limps").ticks("safety-now", {"fever-ill"}).ticks("more-fever", {"just-a-cold"}), E},
        {"ChildFeverCold", feverSame().age(15).ticksNone("more-under-18"), D2},
        {"UnderSixteen", calm().age(15).ticksNone("more-under-18"), D14},
        // In the interview
        {"NightPainGrows", calm().says("rest-night", "growing"), D14},
        {"NightPainGrowsUnderTwentyFive", calm().age(24).says("rest-night", "growing"), D2},
        {"NightPainGrowsAndWeightLoss", calm().says("rest-night", "growing").ticks("general-health", {"weight-loss-sweats"}), D7},
        {"NightPainGrowsAtSixty", calm().age(60).says("rest-night", "growing"), D7},
        {"HardLump", calm().says("lump", "hard-or-growing"), D14},
        {"HardLumpUnderTwentyFive", calm().age(24).says("lump", "hard-or-growing"), D2},
        {"BoneSpot", calm().says("bone-spot", "yes").marks({"medial-femoral-epicondyle"}), D7},
        {"StiffAndSwollen", swollen("slow-after-injury").says("morning-stiffness", "over-30"), D7},
        {"SecondSwollenJoint", swollen("slow-after-injury").says("other-joints", "swollen"), D7},
        {"SwollenAndPsoriasis", swollen("slow-after-injury").ticks("inflammation-signs", {"psoriasis"}), D7},
        {"SwollenAndTick", swollen("slow-after-injury").ticks("inflammation-signs", {"tick-or-ring-rash"}), D7},
        {"SwollenAndRedEye", swollen("slow-after-injury").ticks("inflammation-signs", {"red-eye"}), S},
        {"SuddenAtFiftyHurtsToStand", calm().age(50).says("onset", "sudden-no-cause").says("standing", "long-standing"), D7},
        {"SuddenAtFiftyHurtsAtOnce", calm().age(50).says("onset", "sudden-no-cause").says("standing", "at-once"), D7},
        {"SuddenWithWeakBoneAtNight", calm().says("onset", "sudden-no-cause").says("rest-night", "wakes").ticks("weak-bone", {"sickle-cell"}), D7},
        {"MoodAndFood", calm().says("mood-and-food", "yes").ticksNone("mood-more"), D14},
        {"MoodSelfHarm", calm().says("mood-and-food", "yes").ticks("mood-more", {"self-harm"}), E},
        {"MoodFaintOrThin", calm().says("mood-and-food", "yes").ticks("mood-more", {"faint-or-thin"}), S},
        {"SwellsAndCatchesAtSixteen", swollen("no-injury-not-hot").age(16).ticksNone("more-under-18").says("clicking", "catch-with-pain"), D14},
        {"BurningSkin", calm().says("burning-skin", "yes"), D7},
        {"TinglingOnly", calm().says("back-or-tingling", "tingling"), D14},
        // Two mild answers together
        {"X1FeverAndSwollen", feverSame().ticks("safety-knee", {"swollen-or-hot"}), E},
        {"X1FeverAndCannotStand", feverSame().ticks("safety-knee", {"cannot-walk"}), E},
        {"X2CalfAndCancer", calf("sore-only").ticks("safety-you", {"cancer"}).ticksNone("calf-risk"), S},
        {"X2CalfAndPregnant", calf("sore-only").ticks("safety-you", {"pregnant"}).ticksNone("calf-risk").ticksNone("more-pregnant"), S},
        {"X3CalfAndChest", calf("bigger").ticks("safety-now", {"chest-or-breath"}), E},
        {"X4ThinnerAndSwollen", swollen("no-injury-not-hot").ticks("safety-you", {"blood-thinner"}).ticksNone("more-thinner"), S},
        {"X5RedSkinAndLowDefences", skin("red-no-lump").ticks("safety-you", {"low-defences"}), E},
        {"X5RedLumpAndFever", skin("red-hot-lump").ticks("safety-now", {"fever-ill"}).ticks("more-fever", {"just-a-cold"}), E},
        {"X5InfectedBreakAndLowDefences", skin("infected-break").ticks("safety-you", {"low-defences"}), E},
        {"X6HotButBendsAndLowDefences", swollen("hot-but-bends").ticks("safety-you", {"low-defences"}), S},
        {"X6HotButBendsAndJoint", swollen("hot-but-bends").ticks("safety-you", {"joint-or-operation"}).ticks("more-joint", {"same-for-months"}), S},
        {"HotVerySoreAndFever", swollen("hot-very-sore").ticks("safety-now", {"fever-ill"}).ticks("more-fever", {"just-a-cold"}), E},
        {"HotVerySoreAndJoint", swollen("hot-very-sore").ticks("safety-you", {"joint-or-operation"}), E},
        {"HotVerySoreAndLowDefences", swollen("hot-very-sore").ticks("safety-you", {"low-defences"}), E},
        {"HotVerySoreUnderSixteen", swollen("hot-very-sore").age(15), E},
        {"X8NoStepsNoBend", hurt().ticks("more-injury-bones", {"four-steps", "cannot-bend"}).says("bend-how-much", "not-at-all"), E},
        {"X8NoStepsNoLift", hurt().ticks("more-injury-bones", {"four-steps"}).ticks("more-injury-soft", {"cannot-lift"}), E},
        {"X9BoneSpotAndLowEnergy", calm().says("bone-spot", "yes").ticks("low-energy", {"periods-stopped"}).marks({"medial-femoral-epicondyle"}), D7},
        {"X9GroinAndLowEnergy", groin("new-long-runs").ticks("low-energy", {"eating-little"}), S},
        {"X10SteroidTendonPop", soft("pop").ticks("safety-you", {"steroid-or-antibiotic"}).says("medicine-which", "steroid").says("new-tendon-pain", "yes"), E},
        {"X11CancerNightPain", you("cancer").says("new-bone-pain", "no").says("rest-night", "wakes"), D7},
        {"X11CancerWeakLegs", you("cancer").ticks("safety-now", {"saddle-bladder-legs"}), E},
        {"X13SlowSwellingNotStraight", swollen("slow-after-injury").says("straighten", "short-of-straight"), D7},
        {"X14BackAndBothLegs", calm().says("back-or-tingling", "back-and-leg").says("both-legs", "new"), E},
        {"X14BackAndBothLegsOld", calm().says("back-or-tingling", "back-and-leg").says("both-legs", "old"), S},
        {"HitHeadAndThinner", bones("hit-head").ticks("safety-you", {"blood-thinner"}), E},
        {"LowDefencesAndFever", feverSame().ticks("safety-you", {"low-defences"}), E},
        {"PopAndNoSteps", hurt().ticks("more-injury-bones", {"four-steps"}).ticks("more-injury-soft", {"pop"}), S},
        {"BeatingLumpAndColdFoot", calf("beating-lump").ticks("safety-now", {"foot-cold-numb"}), E},
    };
}

class SafetyTable : public testing::TestWithParam<Line> {};

TEST_P(SafetyTable, LeadsToItsLevel) {
    const UrgencyLevel given = assess(shipped(), GetParam().told).urgency;
    EXPECT_EQ(given, GetParam().level) << "given " << inWords(given) << ", must be " << inWords(GetParam().level);
}

INSTANTIATE_TEST_SUITE_P(Evidence, SafetyTable, testing::ValuesIn(table()),
                         [](const testing::TestParamInfo<Line>& tested) { return std::string(tested.param.name); });

TEST(SafetyTable, NamesEveryLineOnce) {
    std::set<std::string> names;
    for (const Line& line : table()) EXPECT_TRUE(names.insert(line.name).second) << line.name;
}

TEST(SafetyTable, TriesEveryOptionOfEverySafetyQuestion) {
    std::set<std::pair<std::string, std::string>> tried;
    for (const Line& line : table()) {
        for (const auto& [question, answer] : line.told.history().answers) {
            if (const auto* choices = std::get_if<Choices>(&answer)) {
                for (const OptionId& option : choices->chosen) tried.emplace(question.text(), option.text());
            }
        }
    }
    // Answers that say "nothing of the kind", and the ones that only part follow-ups.
    const std::set<std::pair<std::string, std::string>> harmless = {
        {"medicine-which", "both"}, {"slip-history", "longer-ago"}, {"injury-examined", "yes"}, {"limp-only-sport", "other-times"}};
    for (const Question& question : shipped().questions()) {
        if (question.stage != Stage::safety) continue;
        for (const Option& option : question.options) {
            const auto pair = std::pair(question.id.text(), option.id.text());
            if (option.hidden || harmless.contains(pair)) continue;
            EXPECT_TRUE(tried.contains(pair)) << question.id.text() << " " << option.id.text();
        }
    }
}

TEST(SafetyTable, EveryUrgentRuleHasAWayIn) {
    // Every rule of level emergency or same-day reads only questions that the interview can ask, and options that are shown.
    for (const RedFlagRule& rule : shipped().redFlags()) {
        if (rule.level.urgency < Urgency::sameDay) continue;
        for (std::size_t q = 0; q < shipped().questions().size(); ++q) {
            const auto& readers = shipped().rulesReading(q);
            if (std::count(readers.begin(), readers.end(), static_cast<std::size_t>(&rule - shipped().redFlags().data())) == 0) continue;
            const Question& question = shipped().questions()[q];
            EXPECT_TRUE(question.inInterview) << rule.id.text() << " reads " << question.id.text();
            EXPECT_NE(question.stage, Stage::training) << rule.id.text();
        }
    }
}

TEST(SafetyTable, EveryRuleOfTheEvidenceIsThere) {
    std::set<std::string> codes;
    for (const RedFlagRule& rule : shipped().redFlags()) codes.insert(rule.code);
    for (const char* code : {"R1", "R2", "R3", "R3b", "R4", "R4b", "R4c", "R5", "R6", "R7", "R8", "R9", "R9b", "R10", "R11", "R12", "R13",
                             "R14", "R14b", "R15", "R16", "R17", "R18", "R19", "R20", "R21", "R22", "R23", "R25", "R26", "R27", "R28",
                             "R29", "R30", "R31", "R32", "R33"}) {
        EXPECT_TRUE(codes.contains(code)) << code;
    }
}

TEST(SafetyTable, ASkippedFirstScreenIsForToday) { EXPECT_EQ(assess(shipped(), calm().skips("safety-now")).urgency, S); }

}  // namespace
}  // namespace kneemap
