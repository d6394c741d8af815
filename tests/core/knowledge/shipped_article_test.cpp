// Every point of the article that Kneemap grew from can be found in the content, in our own words: a point is a place to look
// and words that must all be there (small and capital letters alike; "a|b" means either).

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

#include "tests/core/support/reading_grade.h"

namespace kneemap {
namespace {

using namespace tests;

struct Point {
    const char* name;
    const char* where;  ///< beginning of the file's path
    std::vector<const char*> words;
};

const std::vector<Point>& points() {
    static const std::vector<Point> list = {
        {"HalfOfRunningInjuriesAreKnees", "learn/", {"knee", "half|1 in 2|5 in 10"}},
        {"MostRunningInjuriesAreOveruse", "learn/", {"overuse", "8 in 10|4 in 5|most"}},
        {"InjuriesHealWithTreatment", "learn/overuse-and-recovery", {"heal|settle|get better|recover"}},
        {"ItCanKnockConfidence", "learn/", {"confidence|mood|low|afraid|fear|trust"}},
        {"RunningIsNotBadForKnees", "learn/running-is-not-bad", {"not", "cartilage", "bone", "less"}},
        {"MoreIsNotEndlesslyBetter", "learn/running-is-not-bad", {"more is not|not endless|too much|racers|compet"}},
        {"DoNotRunThroughPain", "learn/", {"run through|through pain|through it|on through"}},
        {"StopTreatGoOnWithCare", "training/training-load", {"stop", "treat", "go on with care"}},
        {"FitnessComesSoonerThanTissue", "training/training-load", {"tendons", "cartilage", "heart and lungs"}},
        {"MoreVolumeLately", "training/training-load", {"farther|longer", "more often"}},
        {"SpikesInASteadyPattern", "training/training-load", {"spike"}},
        {"EasyRunsAroundHardOnes", "training/training-load", {"fast", "easy runs"}},
        {"NewEnvironmentDownhill", "training/training-load", {"downhill", "slop"}},
        {"SleepSevenToNineHours", "training/training-load", {"7 to 9 hours", "rested"}},
        {"AlcoholStressScreens", "training/training-load", {"alcohol", "stress", "screens"}},
        {"SomethingNew", "training/training-load", {"cycling", "hill sprints", "gym"}},
        {"LoadAgainstRecovery", "training/training-load", {"load you take", "rest you give", "control both"}},
        {"WeakHipsLetTheHipDrop", "training/muscle-weakness", {"hip", "drop", "turn in"}},
        {"WeakLegsMeetMoreForce", "training/muscle-weakness", {"weak", "load|force"}},
        {"ProgressiveStrength", "training/muscle-weakness", {"add load|harder|more load"}},
        {"NoSingleRightForm", "training/running-form", {"no one right way"}},
        {"LandSoftlyUnderTheBody", "training/running-form", {"land softly", "under"}},
        {"ShorterQuickerSteps", "training/running-form", {"shorter", "quicker"}},
        {"CueRunQuietly", "training/running-form", {"run quietly"}},
        {"PelvisAndLegAlignment", "training/running-form", {"pelvis", "injur"}},
        {"GaitAnalysisByAProfessional", "training/running-form", {"gait check|gait analysis", "physio"}},
        {"ShoesLoseSupport", "training/running-shoes", {"lose cushion|lose support", "time"}},
        {"WrongOrOldShoesLoadOneArea", "training/running-shoes", {"one side|one area"}},
        {"ChangeShoesByDistance", "training/running-shoes", {"300 to 500 miles", "500 to 800 km"}},

        {"BandOuterSide", "conditions/iliotibial-band-syndrome", {"outer side"}},
        {"BandFiveToFourteen", "conditions/iliotibial-band-syndrome", {"5 to 14"}},
        {"BandSqueezeNotFriction", "conditions/iliotibial-band-syndrome", {"rub", "fat", "bursa", "squeeze|press"}},
        {"BandActiveRest", "conditions/iliotibial-band-syndrome", {"active rest", "swim", "bike|cycl"}},
        {"BandWarmUp", "conditions/iliotibial-band-syndrome", {"warm up"}},
        {"BandIceOrHeat", "conditions/iliotibial-band-syndrome", {"cold|ice", "warmth|heat"}},
        {"BandAntiInflammatoriesAfterAsking", "conditions/iliotibial-band-syndrome", {"anti-inflammator", "doctor or pharmacist"}},
        {"BandStrength", "conditions/iliotibial-band-syndrome", {"hip", "strength"}},

        {"KneecapDullAche", "conditions/patellofemoral-pain", {"dull ache", "kneecap"}},
        {"KneecapSquatStairsKneelSit", "conditions/patellofemoral-pain", {"squat", "stairs", "kneel", "sit"}},
        {"KneecapWeakThigh", "conditions/patellofemoral-pain", {"weak", "thigh"}},
        {"KneecapFeetThatRollIn", "conditions/patellofemoral-pain", {"roll in"}},
        {"KneecapTracking", "conditions/patellofemoral-pain", {"groove", "track"}},
        {"KneecapTooFast", "conditions/patellofemoral-pain", {"distance", "load"}},
        {"KneecapBrace", "conditions/patellofemoral-pain", {"brace"}},
        {"KneecapIceOrHeat", "conditions/patellofemoral-pain", {"cold|ice", "warmth|heat"}},
        {"KneecapStrengthForTheLongRun", "conditions/patellofemoral-pain", {"long run|long term|all year", "hips", "buttocks|glutes", "back"}},

        {"TendonBelowTheKneecap", "conditions/patellar-tendinopathy", {"below your kneecap|below the kneecap", "tendon"}},
        {"TendonTooFastNoRest", "conditions/patellar-tendinopathy", {"too fast", "rest"}},
        {"TendonWeakOrTightThigh", "conditions/patellar-tendinopathy", {"weak or stiff|weak or tight"}},
        {"TendonActiveRestThenLoad", "conditions/patellar-tendinopathy", {"active rest", "slow"}},
        {"TendonStrap", "conditions/patellar-tendinopathy", {"strap"}},
        {"TendonGradualLoad", "conditions/patellar-tendinopathy", {"small steps|step by step"}},

        {"KneecapBursaOverTheKneecap", "conditions/prepatellar-bursitis", {"kneecap", "sac|bursa"}},
        {"KneecapBursaSettles", "conditions/prepatellar-bursitis", {"settle|by itself|on its own"}},
        {"KneecapBursaRestIceHeat", "conditions/prepatellar-bursitis", {"rest", "cold|ice", "anti-inflammator"}},
        {"KneecapBursaRunAgainWhenSwellingIsGone", "conditions/prepatellar-bursitis", {"run", "swelling|lump"}},
        {"KneecapBursaInjectionRarely", "conditions/prepatellar-bursitis", {"injection", "rare|seldom"}},
        {"InnerBursaBelowTheJoint", "conditions/pes-anserine-bursitis", {"inner", "below the crease|below the joint"}},
        {"InnerBursaTooFast", "conditions/pes-anserine-bursitis", {"fast rise|too fast"}},
        {"InnerBursaStrength", "conditions/pes-anserine-bursitis", {"strength"}},

        {"MeniscusSwellingCannotStraighten", "conditions/meniscus-tear", {"swelling", "straight"}},
        {"MeniscusInnerOrOuter", "conditions/meniscus-tear", {"inner", "outer"}},
        {"MeniscusTwistOrOveruse", "conditions/meniscus-tear", {"twist", "change of direction", "overuse|small loads"}},
        {"MeniscusOftenWithoutSymptoms", "conditions/meniscus-tear", {"feel nothing|no pain"}},
        {"MeniscusStopUntilItSettles", "conditions/meniscus-tear", {"stop running until"}},
        {"MeniscusSurgeryRarely", "conditions/meniscus-tear", {"surgery", "without surgery"}},
        {"MeniscusRunningEvenIfItDoesNotHeal", "conditions/meniscus-tear", {"running is often possible", "never heals"}},

        {"ArthritisPainSwellingStiffness", "conditions/knee-osteoarthritis", {"swelling", "stiff"}},
        {"ArthritisCartilage", "conditions/knee-osteoarthritis", {"cartilage", "mild", "severe"}},
        {"ArthritisNormalWithAge", "conditions/knee-osteoarthritis", {"with age are normal"}},
        {"ArthritisMuchCanBeDone", "conditions/knee-osteoarthritis", {"much can be done"}},
        {"ArthritisKeepMovingSofterNoSuddenMoves", "conditions/knee-osteoarthritis", {"keep moving", "softer", "sudden moves"}},
        {"ArthritisStrengthOfTheThighs", "conditions/knee-osteoarthritis", {"thighs", "strong"}},

        {"HelpWhenNotBetter", "learn/see-a-professional", {"not better|no better|not clearly better", "worse"}},
        {"HelpWhenAcuteAndUnmanageable", "learn/see-a-professional", {"cannot manage|too bad|cannot bear"}},
        {"HelpForARehabProgramme", "learn/see-a-professional", {"plan|programme"}},
        {"HelpTheyExamineAndXRay", "learn/see-a-professional", {"x-ray"}},
        {"HelpOrthoticsStrengthTapeStretch", "learn/see-a-professional", {"insert|orthotic", "strength", "tape|taping", "stretch"}},
        {"HelpMedicinesSuchAsNaproxen", "learn/see-a-professional", {"naproxen|anti-inflammator"}},
    };
    return list;
}

class ArticlePoint : public testing::TestWithParam<Point> {};

TEST_P(ArticlePoint, IsFound) {
    std::string all;
    for (const PatientText& text : patientTexts()) {
        if (text.file.starts_with(GetParam().where)) all += text.text + "\n";
    }
    ASSERT_FALSE(all.empty()) << "nothing under " << GetParam().where;
    for (const char* words : GetParam().words) {
        EXPECT_TRUE(std::regex_search(all, std::regex(words, std::regex::icase))) << "no '" << words << "' in " << GetParam().where;
    }
}

INSTANTIATE_TEST_SUITE_P(Article, ArticlePoint, testing::ValuesIn(points()),
                         [](const testing::TestParamInfo<Point>& tested) { return std::string(tested.param.name); });

}  // namespace
}  // namespace kneemap
