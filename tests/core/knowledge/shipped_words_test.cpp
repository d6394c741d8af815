// The rules of wording that never bend, over every text that patients read.

#include <gtest/gtest.h>

#include <iterator>
#include <regex>

#include "tests/core/support/reading_grade.h"
#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;

void expectNowhere(const char* pattern, const char* butWhere = nullptr) {
    const std::regex wrong(pattern, std::regex::icase);
    for (const PatientText& text : patientTexts()) {
        if (butWhere != nullptr && std::regex_search(text.text, std::regex(butWhere, std::regex::icase))) continue;
        EXPECT_FALSE(std::regex_search(text.text, wrong)) << text.file << text.place << ": " << text.text;
    }
}

TEST(Wording, NeverSaysYouHave) { expectNowhere("(^|[^d] )\\byou have\\b|\\byou've got\\b|\\byou’ve got\\b|\\byou suffer"); }

TEST(Wording, NeverSaysDiagnosis) { expectNowhere("diagnos"); }

TEST(Wording, GivesNoPercentages) { expectNowhere("[0-9] ?%|\\bper ?cent\\b|percentage"); }

TEST(Wording, HoldsNoEmergencyNumber) {
    expectNowhere("\\b(911|999|112|111|000|108|118|119|120)\\b");
    bool asked = false;
    for (const PatientText& text : patientTexts()) asked = asked || text.text.find("{emergency-number}") != std::string::npos;
    EXPECT_TRUE(asked);
}

TEST(Wording, ReadsWellWithAndWithoutAnEmergencyNumberOfItsOwn) {
    // "Call 112" and "Call your local emergency number": the place must suit a number and words alike, and name it once.
    EXPECT_EQ(shipped().content().placeholders.at("emergency-number"), "your local emergency number");
    const std::regex place("\\{emergency-number\\}"), good("(\\bcall|\\bon) \\{emergency-number\\}( now| at once|,|\\.| or | if )", std::regex::icase);
    for (const PatientText& text : patientTexts()) {
        const auto count = [&](const std::regex& what) { return std::distance(std::sregex_iterator(text.text.begin(), text.text.end(), what), {}); };
        EXPECT_EQ(count(place), count(good)) << text.file << text.place << ": " << text.text;
        EXPECT_TRUE(count(place) == 0 || text.text.find("local number") == std::string::npos) << text.text;
    }
}

TEST(Wording, OfHomeCarePromisesNoPlan) {
    // The same card stands over a result for which there is none.
    for (const CardBlock& block : shipped().card(Urgency::selfCare)->blocks) {
        EXPECT_EQ(block.text.find("plan"), std::string::npos) << block.text;
    }
}

TEST(Wording, HoldsNoDoseOfAMedicine) {
    expectNowhere("[0-9] ?(mg|milligrams?|ml|micrograms?|mcg)\\b|\\btablets? (every|a day)|times a day with food");
}

TEST(Wording, NeverCommandsWithShouldAndNeverTalksDown) { expectNowhere("\\bplease note\\b|\\bsimply\\b|don['’]t worry|\\bshould\\b"); }

TEST(Wording, UsesOnlyPlaceholdersThatAreKnown) {
    const std::set<std::string> known = {"reason", "place", "phone", "emergency-number", "date", "days", "items", "review-weeks"};
    const std::regex placeholder("\\{([^}]*)\\}");
    for (const PatientText& text : patientTexts()) {
        for (std::sregex_iterator it(text.text.begin(), text.text.end(), placeholder), end; it != end; ++it) {
            EXPECT_TRUE(known.contains((*it)[1].str())) << text.file << text.place << ": " << text.text;
        }
    }
}

TEST(Wording, RunningIsNeverCalledBadAndPainNeverARule) {
    expectNowhere("running is bad|no pain,? no gain|run through (the|it|pain)", "not run through|running on through|do not");
}

TEST(Medicines, OfEveryCauseSayAskYourDoctorOrPharmacistFirst) {
    for (const Condition& condition : shipped().conditions()) {
        if (condition.medicines.empty()) continue;
        EXPECT_NE(condition.medicines.front().text.find("doctor or pharmacist"), std::string::npos) << condition.id.text();
    }
}

TEST(Medicines, AreNamedNowhereWithoutADoctorOrPharmacistNearby) {
    // A page that names a class of medicine says "doctor", "pharmacist" or who hands it out.
    const std::regex medicine("anti-inflammator|paracetamol|ibuprofen|aspirin|naproxen|antibiotic|steroid|opioid|blood thinner", std::regex::icase);
    const std::regex who("doctor|pharmacist|clinician|seen|checked|team|nurse|prescrib", std::regex::icase);
    std::map<std::string, std::string> pages;
    for (const PatientText& text : patientTexts()) pages[text.file] += text.text + "\n";
    for (const auto& [file, page] : pages) {
        // A question asks what somebody takes and advises nothing; a red flag stands under a card that names who to see.
        if (file.starts_with("questions/") || file.starts_with("red-flags/")) continue;
        if (std::regex_search(page, medicine)) {
            EXPECT_TRUE(std::regex_search(page, who)) << file;
        }
    }
}

TEST(Medicines, WarnWhereTheyCanHarm) {
    // Ulcer, heart, kidney, pregnancy, blood thinners and children, on every page that speaks of tablets.
    for (const Condition& condition : shipped().conditions()) {
        if (condition.kind != ConditionKind::six) continue;
        std::string all;
        for (const Statement& statement : condition.medicines) all += statement.text + "\n";
        for (const char* word : {"ulcer", "heart", "kidney", "Pregnant", "blood thinners", "asthma", "under 18", "under 16", "65"}) {
            EXPECT_NE(all.find(word), std::string::npos) << condition.id.text() << " does not speak of " << word;
        }
    }
}

TEST(Statements, AllHaveASourceThatExistsAndADate) {
    std::size_t count = 0;
    const auto check = [&](const std::vector<Statement>& list, const std::string& where) {
        for (const Statement& statement : list) {
            EXPECT_FALSE(statement.text.empty()) << where;
            EXPECT_FALSE(statement.sources.empty()) << where << ": " << statement.text;
            for (const SourceId& source : statement.sources) EXPECT_NE(shipped().find(source), nullptr) << source.text();
            EXPECT_EQ(statement.reviewed.size(), 10u) << where;
            ++count;
        }
    };
    for (const Condition& c : shipped().conditions()) {
        for (const auto* list : {&c.inShort, &c.where, &c.why, &c.howCommon, &c.whatItIsNot, &c.howUrgent, &c.doNow, &c.leaveNow, &c.medicines,
                                 &c.fix, &c.prevent, &c.running, &c.seeProfessional, &c.professionalOffers}) {
            check(*list, c.id.text());
        }
        if (c.course) {
            check(c.course->text, c.id.text());
            check(c.course->soonerIf, c.id.text());
        }
        for (const Phase& phase : c.phases) {
            if (phase.moveOn) check({*phase.moveOn}, c.id.text());
        }
    }
    for (const TrainingCause& t : shipped().trainingCauses()) {
        for (const auto* list : {&t.opening, &t.whatToDo, &t.myths}) check(*list, t.id.text());
        for (const Section& section : t.sections) check(section.statements, t.id.text());
        for (const TrainingFinding& finding : t.findings) {
            EXPECT_FALSE(finding.sources.empty()) << finding.id.text();
            EXPECT_FALSE(finding.advice.empty()) << finding.id.text();
        }
    }
    for (const Article& a : shipped().articles()) {
        for (const auto* list : {&a.inShort, &a.whenToGetHelp}) check(*list, a.id.text());
        for (const Section& section : a.sections) check(section.statements, a.id.text());
    }
    const ReturnProgramme& back = shipped().content().returnToRunning;
    for (const auto* list : {&back.about, &back.session, &back.stop, &back.after}) check(*list, "return");
    for (const LightWords* light : {&back.green, &back.amber, &back.red}) check({light->is, light->act}, "lights");
    for (const ReadinessItem& item : back.ready) check({item.say}, item.id);
    for (const RestartRule& rule : back.starts) check({rule.say}, "starts");
    for (const RunningTweak& tweak : back.tweaks) check(tweak.statements, tweak.cause.text());
    const StayWellProgramme& well = shipped().content().stayWell;
    for (const auto* list : {&well.about, &well.notFor, &well.how, &well.cadence, &well.shoes, &well.whenToGetHelp}) check(*list, "stay-well");
    for (const LoadRule& rule : well.load) check({rule.rule}, rule.id);
    for (const Exercise& exercise : shipped().exercises()) EXPECT_FALSE(exercise.sources.empty()) << exercise.id.text();
    for (const RedFlagRule& rule : shipped().redFlags()) {
        EXPECT_FALSE(rule.sources.empty()) << rule.id.text();
        EXPECT_EQ(rule.reviewed.size(), 10u) << rule.id.text();
    }
    for (const UrgencyCard& card : shipped().content().cards) EXPECT_FALSE(card.sources.empty()) << card.word;
    EXPECT_GT(count, 800u);
}

TEST(Statements, CalledPublishedNameAPaperAndNotOnlyTheTeam) {
    const auto check = [](const std::vector<Statement>& list, const std::string& where) {
        for (const Statement& statement : list) {
            if (statement.grade == Grade::judgement) continue;
            const bool paper = std::any_of(statement.sources.begin(), statement.sources.end(), [](const SourceId& id) { return id.text() != "team-judgement"; });
            EXPECT_TRUE(paper) << where << ": " << statement.text;
        }
    };
    for (const Condition& c : shipped().conditions()) {
        for (const auto* list : {&c.inShort, &c.where, &c.why, &c.howCommon, &c.doNow, &c.leaveNow, &c.medicines, &c.fix, &c.prevent, &c.running}) {
            check(*list, c.id.text());
        }
    }
    for (const Article& a : shipped().articles()) {
        for (const Section& section : a.sections) check(section.statements, a.id.text());
    }
    for (const RunningTweak& tweak : shipped().content().returnToRunning.tweaks) check(tweak.statements, tweak.cause.text());
    for (const LoadRule& rule : shipped().content().stayWell.load) check({rule.rule}, rule.id);
    for (const auto* list : {&shipped().content().stayWell.about, &shipped().content().stayWell.cadence, &shipped().content().stayWell.shoes}) check(*list, "stay-well");
}

TEST(RedFlagWords, SayCouldBeAndNameWhatToDo) {
    for (const RedFlagRule& rule : shipped().redFlags()) {
        EXPECT_FALSE(rule.reason.empty()) << rule.id.text();
        EXPECT_FALSE(rule.advice.empty()) << rule.id.text();
        EXPECT_FALSE(rule.clinician.empty()) << rule.id.text();
        EXPECT_EQ(rule.clinician.find(rule.code), 0u) << rule.id.text() << ": " << rule.clinician;
        if (rule.level.urgency >= Urgency::sameDay) {
            EXPECT_FALSE(rule.tell.empty()) << rule.id.text();
        }
    }
}

}  // namespace
}  // namespace kneemap
