// What the shipped content must hold in full.

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;

TEST(ShippedZones, AreTheNineteenSpotsAndTheWholeKnee) {
    const std::pair<const char*, std::pair<const char*, Aspect>> wanted[] = {
        {"quadriceps-tendon", {"F1", Aspect::anterior}},       {"patella", {"F2", Aspect::anterior}},
        {"medial-patellar-border", {"F3", Aspect::anterior}},  {"lateral-patellar-border", {"F4", Aspect::anterior}},
        {"peripatellar", {"F5", Aspect::anterior}},            {"inferior-patellar-pole", {"F6", Aspect::anterior}},
        {"infrapatellar-fat-pad", {"F7", Aspect::anterior}},   {"tibial-tuberosity", {"F8", Aspect::anterior}},
        {"medial-femoral-epicondyle", {"M1", Aspect::medial}}, {"medial-joint-line", {"M2", Aspect::medial}},
        {"pes-anserine", {"M3", Aspect::medial}},              {"lateral-femoral-epicondyle", {"L1", Aspect::lateral}},
        {"lateral-joint-line", {"L2", Aspect::lateral}},       {"gerdys-tubercle", {"L3", Aspect::lateral}},
        {"fibular-head", {"L4", Aspect::lateral}},             {"popliteal-fossa", {"B1", Aspect::posterior}},
        {"posteromedial-corner", {"B2", Aspect::posterior}},   {"posterolateral-corner", {"B3", Aspect::posterior}},
        {"proximal-calf", {"B4", Aspect::posterior}},          {"whole-knee", {"G1", Aspect::none}}};
    EXPECT_EQ(shipped().zones().size(), std::size(wanted));
    for (const auto& [id, place] : wanted) {
        const Zone* zone = shipped().find(ZoneId(id));
        ASSERT_NE(zone, nullptr) << id;
        EXPECT_EQ(zone->code, place.first);
        EXPECT_EQ(zone->aspect, place.second) << id;
        EXPECT_FALSE(zone->name.empty());
        EXPECT_FALSE(zone->anatomical.empty());
        EXPECT_FALSE(zone->hint.empty());
    }
}

constexpr const char* six[] = {"iliotibial-band-syndrome", "patellofemoral-pain", "patellar-tendinopathy", "prepatellar-bursitis",
                               "pes-anserine-bursitis", "meniscus-tear", "knee-osteoarthritis"};

TEST(ShippedCauses, AreTheSixWithBursitisInItsTwoKinds) {
    std::set<std::string> found;
    for (const Condition& condition : shipped().conditions()) {
        if (condition.kind == ConditionKind::six) found.insert(condition.id.text());
    }
    EXPECT_EQ(found, std::set<std::string>(std::begin(six), std::end(six)));
}

TEST(ShippedCauses, SayWhereWhyHowCommonWhatToDoHowToPreventAndWhenToGetHelp) {
    for (const char* id : six) {
        const Condition& c = *shipped().find(ConditionId(id));
        EXPECT_EQ(c.inShort.size(), 3u) << id;
        for (const auto* list : {&c.where, &c.why, &c.howCommon, &c.doNow, &c.leaveNow, &c.medicines, &c.fix, &c.prevent, &c.running,
                                 &c.seeProfessional, &c.professionalOffers}) {
            EXPECT_FALSE(list->empty()) << id;
        }
        EXPECT_FALSE(c.zones.empty()) << id;
        EXPECT_FALSE(c.line.empty()) << id;
        ASSERT_TRUE(c.course.has_value()) << id;
        EXPECT_GT(c.course->review, 0);
        EXPECT_LE(c.course->better.from, c.course->better.to);
        EXPECT_LE(c.course->better.to, c.course->review) << id << ": better before one looks again";
    }
}

TEST(ShippedCauses, HavePhasesFromCalmToRunning) {
    for (const char* id : six) {
        const Condition& c = *shipped().find(ConditionId(id));
        ASSERT_GE(c.phases.size(), 3u) << id;
        EXPECT_EQ(c.phases.front().id, "calm") << id;
        for (std::size_t p = 0; p < c.phases.size(); ++p) {
            EXPECT_FALSE(c.phases[p].exercises.empty()) << id;
            EXPECT_LE(c.phases[p].fromWeek, c.phases[p].toWeek) << id;
            if (p > 0) {
                EXPECT_GE(c.phases[p].fromWeek, c.phases[p - 1].fromWeek) << id;
            }
        }
    }
}

TEST(ShippedCauses, TellATimeWithEveryReasonToSeeSomeone) {
    // Safety-netting with a time: each page says weeks, a week, days, today or now.
    for (const Condition& condition : shipped().conditions()) {
        if (condition.kind == ConditionKind::background) continue;
        std::string all;
        for (const Statement& statement : condition.seeProfessional) all += statement.text + " ";
        for (const Statement& statement : condition.howUrgent) all += statement.text + " ";
        const bool time = all.find("week") != std::string::npos || all.find("day") != std::string::npos || all.find("now") != std::string::npos;
        EXPECT_TRUE(time) << condition.id.text();
    }
}

TEST(ShippedLookAlikes, AreNamedAndSentOn) {
    for (const char* id : {"acl-tear", "bakers-cyst", "bone-stress-injury", "fat-pad-impingement", "gastrocnemius-strain", "gout-or-pseudogout",
                           "hamstring-tendinopathy", "hip-referred-pain", "inflammatory-arthritis", "lateral-ligament-injury",
                           "lumbar-referred-pain", "mcl-sprain", "medial-plica-irritation", "osgood-schlatter", "osteochondritis-dissecans",
                           "osteonecrosis-or-insufficiency-fracture", "patellar-instability", "pcl-injury", "popliteal-artery-problem",
                           "popliteus-tendinopathy", "quadriceps-tendinopathy", "sinding-larsen-johansson"}) {
        const Condition* condition = shipped().find(ConditionId(id));
        ASSERT_NE(condition, nullptr) << id;
        EXPECT_EQ(condition->kind, ConditionKind::lookAlike) << id;
        EXPECT_FALSE(condition->howUrgent.empty()) << id;
        EXPECT_FALSE(condition->hasPlan()) << id;
    }
    for (const char* id : {"septic-arthritis", "deep-vein-thrombosis", "fracture", "extensor-mechanism-rupture", "bone-or-soft-tissue-tumour",
                           "growing-hip-problem", "infected-bursa-or-skin", "joint-bleed"}) {
        const Condition* condition = shipped().find(ConditionId(id));
        ASSERT_NE(condition, nullptr) << id;
        EXPECT_EQ(condition->kind, ConditionKind::dangerous) << id;
        EXPECT_FALSE(condition->hasPlan()) << id;
    }
}

TEST(ShippedTraining, HasTheFourCausesWithSelfCheckAndPage) {
    for (const char* id : {"training-load", "muscle-weakness", "running-form", "running-shoes"}) {
        const TrainingCause* cause = shipped().find(TrainingCauseId(id));
        ASSERT_NE(cause, nullptr) << id;
        EXPECT_FALSE(cause->selfCheck.empty()) << id;
        EXPECT_FALSE(cause->findings.empty()) << id;
        EXPECT_FALSE(cause->whatToDo.empty()) << id;
        EXPECT_FALSE(cause->sections.empty()) << id;
    }
    EXPECT_EQ(shipped().trainingCauses().size(), 4u);
}

TEST(ShippedExercises, AreThirtyTwoEachWithAStopRule) {
    EXPECT_EQ(shipped().exercises().size(), 32u);
    std::set<std::string> codes;
    for (const Exercise& exercise : shipped().exercises()) {
        EXPECT_TRUE(codes.insert(exercise.code).second) << exercise.code;
        EXPECT_FALSE(exercise.stopIf.empty()) << exercise.id.text();
        EXPECT_FALSE(exercise.steps.empty()) << exercise.id.text();
        EXPECT_FALSE(exercise.dose.text.empty()) << exercise.id.text();
        EXPECT_LE(exercise.dose.daysPerWeek.to, 7);
    }
}

TEST(ShippedExercises, OfAPlanAreAllKnown) {
    for (const Condition& condition : shipped().conditions()) {
        for (const Phase& phase : condition.phases) {
            for (const ExerciseId& id : phase.exercises) EXPECT_NE(shipped().find(id), nullptr) << id.text();
        }
    }
}

TEST(ShippedQuestions, AllSayWhyTheyAreAsked) {
    for (const Question& question : shipped().questions()) {
        EXPECT_FALSE(question.text.empty()) << question.id.text();
        EXPECT_FALSE(question.why.empty()) << question.id.text();
        for (const Option& option : question.options) EXPECT_FALSE(option.text.empty()) << question.id.text();
    }
}

TEST(ShippedQuestions, OfASafetyScreenHaveAtMostSixShownOptions) {
    for (const Question& question : shipped().questions()) {
        if (question.stage != Stage::safety) continue;
        const auto shown = std::count_if(question.options.begin(), question.options.end(), [](const Option& o) { return !o.hidden; });
        EXPECT_LE(shown, 6) << question.id.text();
    }
}

TEST(ShippedQuestions, OfASafetyChecklistCanBeAskedItemByItem) {
    // "Not sure" opens the same items one by one, each as a question of its own.
    for (const Question& question : shipped().questions()) {
        if (question.stage != Stage::safety) continue;
        if (question.kind != QuestionKind::multi && question.kind != QuestionKind::several) continue;
        for (const Option& option : question.options) {
            if (option.hidden || option.exclusive) continue;
            EXPECT_FALSE(option.ask.empty()) << question.id.text() << " " << option.id.text();
        }
    }
}

TEST(ShippedQuestions, FirstScreenIsAskedBeforeAnythingPersonal) {
    EXPECT_TRUE(shipped().find(QuestionId("safety-now"))->askFirst);
    EXPECT_TRUE(shipped().find(QuestionId("more-fever"))->askFirst);
    for (const Question& question : shipped().questions()) {
        if (question.askFirst) {
            EXPECT_EQ(question.stage, Stage::safety) << question.id.text();
        }
    }
}

TEST(ShippedCards, SayTheSameToEverybodyInTheirOwnWords) {
    const UrgencyCard& emergency = *shipped().card(Urgency::emergency);
    const UrgencyCard& sameDay = *shipped().card(Urgency::sameDay);
    const UrgencyCard& soon = *shipped().card(Urgency::soon);
    const UrgencyCard& selfCare = *shipped().card(Urgency::selfCare);
    EXPECT_EQ(emergency.heading, "Get emergency help now");
    EXPECT_EQ(sameDay.heading, "See a doctor today");
    EXPECT_NE(soon.heading.find("{days}"), std::string::npos);
    EXPECT_EQ(selfCare.heading, "You can start at home");
    const auto all = [](const UrgencyCard& card) {
        std::string text;
        for (const CardBlock& block : card.blocks) {
            text += block.text + "\n";
            for (const std::string& item : block.items) text += item + "\n";
        }
        return text;
    };
    // Every line of the evidence pack's section 12.1 is there, whatever its wording.
    for (const char* line : {"{reason}", "staff", "Do not drive yourself", "ambulance", "{emergency-number}", "chest pain", "pass out", "Do not stand on it",
                             "kneecap back", "clean cloth", "No heat", "list of medicines", "do not need to finish"}) {
        EXPECT_NE(all(emergency).find(line), std::string::npos) << line;
    }
    for (const char* line : {"{reason}", "{place}", "urgent care", "Phone", "few hours", "emergency department", "No running and no exercises", "rub the calf",
                             "pharmacist", "chest pain", "cold, blue or numb foot", "fever", "much worse pain"}) {
        EXPECT_NE(all(sameDay).find(line), std::string::npos) << line;
    }
    for (const char* line : {"{reason}", "{date}", "Book the visit today", "No running", "2 out of 10", "Walk", "hot knee", "fast swelling", "stuck knee", "4 steps",
                             "fever", "calf", "numb between the legs", "phone"}) {
        EXPECT_NE(all(soon).find(line), std::string::npos) << line;
    }
    for (const char* line : {"We can be wrong", "2 weeks", "{date}", "{review-weeks} weeks", "limp for more than 3 days", "keeps you awake", "something is wrong", "hot knee",
                             "chest pain", "numb between the legs"}) {
        EXPECT_NE(all(selfCare).find(line), std::string::npos) << line;
    }
    ASSERT_FALSE(shipped().content().cardAlways.empty());
    EXPECT_NE(shipped().content().cardAlways.front().find("general advice"), std::string::npos);
}

TEST(ShippedCards, HaveNotesForThoseWhoNeedTheirOwnWords) {
    for (const char* id : {"unsure", "skipped-screen", "under-18", "under-16", "pregnant", "blood-thinner", "low-defences", "false-joint"}) {
        EXPECT_NE(shipped().cardNote(id), nullptr) << id;
    }
}

TEST(ShippedNetting, GivesEveryResultATimeToComeBack) {
    // Weeks of section 12.3 of the evidence pack.
    const std::pair<const char*, int> wanted[] = {{"iliotibial-band-syndrome", 6}, {"patellofemoral-pain", 6}, {"patellar-tendinopathy", 12},
                                                  {"prepatellar-bursitis", 3}, {"pes-anserine-bursitis", 6}, {"knee-osteoarthritis", 12},
                                                  {"several-or-none", 3}, {"under-16", 2}};
    for (const auto& [id, weeks] : wanted) {
        const SafetyNet* net = shipped().safetyNet(id);
        ASSERT_NE(net, nullptr) << id;
        EXPECT_EQ(net->reviewWeeks, weeks) << id;
        EXPECT_FALSE(net->sooner.empty()) << id;
    }
    std::set<std::string> meniscus;
    for (const SafetyNet& net : shipped().content().safetyNets) {
        if (net.condition == "meniscus-tear") meniscus.insert(net.form + " " + std::to_string(net.reviewWeeks));
    }
    EXPECT_EQ(meniscus, (std::set<std::string>{"after-injury 2", "gradual 12"}));
}

TEST(ShippedSources, AreNumberedOnceAndSayHowMuchWasRead) {
    std::set<std::string> seen;
    for (const Source& source : shipped().content().sources) {
        EXPECT_TRUE(seen.insert(source.id.text()).second);
        EXPECT_FALSE(source.citation.empty()) << source.id.text();
        EXPECT_FALSE(source.read.empty()) << source.id.text();
        EXPECT_TRUE(source.doi.empty() || source.doi.starts_with("10.")) << source.id.text();
    }
    EXPECT_TRUE(seen.contains("team-judgement"));
}

}  // namespace
}  // namespace kneemap
