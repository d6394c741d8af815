#include "app/pages/result/result_page.h"

#include <gtest/gtest.h>

#include "app/diagram/knee_picture.h"
#include "app/pages/result/cause_card.h"
#include "app/pages/result/changes_section.h"
#include "app/pages/result/emergency_view.h"
#include "app/pages/result/home_tests_section.h"
#include "app/pages/result/set_off_section.h"
#include "app/widgets/care_card.h"
#include "app/widgets/evidence_bar.h"
#include "app/widgets/fit_mark.h"
#include "core/interview/self_tests.h"
#include "core/reasoning/counterfactual.h"
#include "tests/app/result/result_test.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using tests::Told;

class ResultPageTest : public ResultTest {
protected:
    ResultPageTest() { page.setToday(QDate(2026, 11, 23)); }

    void show(const char* name) {
        take(name);
        open(page);
    }
    void show(const History& history) {
        take(history);
        open(page);
    }

    /// The cards of the causes, best first.
    QList<CauseCard*> cards() const {
        QList<CauseCard*> list;
        for (auto* card : page.findChildren<CauseCard*>()) {
            if (card->isVisible()) list.append(card);
        }
        return list;
    }

    static QList<EvidenceBar*> bars(const QWidget& part) {
        QList<EvidenceBar*> list;
        for (auto* bar : part.findChildren<EvidenceBar*>()) {
            if (bar->isVisible()) list.append(bar);
        }
        return list;
    }

    static void openAll(const QWidget& part) { openEverything(part); }

    ResultPage page{checkUp, text};
};

TEST_F(ResultPageTest, OfAClearCaseSaysHowUrgentWhatItCouldBeAndTheWayOn) {
    show("textbook/pfp-29m-desk");
    ASSERT_EQ(assessment().urgency.urgency, Urgency::selfCare);
    EXPECT_TRUE(page.heading()->accessibleName().startsWith(QStringLiteral("Not urgent. "))) << page.heading()->accessibleName().toStdString();
    ASSERT_EQ(static_cast<std::size_t>(cards().size()), assessment().causes.size());
    CauseCard* first = cards().front();
    EXPECT_TRUE(first->isOpen());
    EXPECT_TRUE(first->header()->accessibleName().contains(QStringLiteral("fits well, 1 of %1").arg(cards().size())));
    for (qsizetype i = 1; i < cards().size(); ++i) EXPECT_FALSE(cards()[i]->isOpen());
    ASSERT_NE(first->findChild<KneePicture*>(), nullptr);
    EXPECT_FALSE(first->findChild<KneePicture*>()->accessibleName().isEmpty());
    std::vector<ConditionId> plans;
    QObject::connect(&page, &ResultPage::planAsked, &page, [&](const ConditionId& condition) { plans.push_back(condition); });
    ASSERT_NE(button(page, QStringLiteral("See my plan")), nullptr);
    button(page, QStringLiteral("See my plan"))->click();
    EXPECT_EQ(plans, std::vector{assessment().causes.front().condition});
}

TEST_F(ResultPageTest, MadeBeforeTheAnswersWereLookedOverIsTheSameAfter) {
    take("textbook/pfp-29m-desk");
    checkUp.acceptReview();
    ResultPage other(checkUp, text);
    const QPointer<HeadingLabel> made = other.heading();
    checkUp.goBack();
    checkUp.acceptReview();
    EXPECT_NE(checkUp.previousResult(), nullptr);
    EXPECT_NE(other.heading(), made) << "there is another result before it now";
    const QPointer<HeadingLabel> again = other.heading();
    checkUp.goBack();
    checkUp.acceptReview();
    EXPECT_EQ(other.heading(), again);
    checkUp.answer(QuestionId("safety-knee"), Choices{{OptionId("cannot-walk")}, {}, {}});
    EXPECT_NE(other.heading()->text(), QStringLiteral("You can start at home"));
    EXPECT_EQ(again, nullptr);
}

TEST_F(ResultPageTest, ShowsUrgencyAndTheFirstCauseWithoutScrolling) {
    for (const char* name : {"textbook/pfp-29m-desk", "textbook/itbs-34f-half-marathon", "textbook/oa-63f-walker", "textbook/osd-12m-football"}) {
        show(name);
        const auto* fit = cards().front()->findChild<FitMark*>();
        ASSERT_NE(fit, nullptr);
        constexpr int fade = 24;  // the foot of a page that goes on is faded out
        EXPECT_LE(fit->mapTo(&page, QPoint(0, fit->height())).y(), page.height() - fade / 2) << name;
        EXPECT_GE(page.heading()->mapTo(&page, QPoint(0, 0)).y(), 0) << name;
    }
}

TEST_F(ResultPageTest, GivesEachAnswerTheBarOfItsOwnWeight) {
    // The bars are the computation: all of the reasons and no other, strongest first, with the person's own words.
    show("textbook/men-51f-no-injury");
    openAll(page);
    for (qsizetype i = 0; i < cards().size(); ++i) {
        const Candidate& candidate = assessment().causes[static_cast<std::size_t>(i)];
        QStringList wanted;
        const auto add = [&](const Evidence& evidence, const char* little, const char* some, const char* lot) {
            const auto said = text.reasonWords(evidence.answer);
            const double size = std::abs(evidence.weight);
            wanted.append(QStringLiteral("%1 %2. %3").arg(said.question, said.answer, QLatin1String(size >= 1.4 ? lot : size >= 0.7 ? some : little)));
        };
        for (const Evidence& e : candidate.inFavour) add(e, "Speaks for it a little.", "Speaks for it.", "Speaks for it a lot.");
        for (const Evidence& e : candidate.against) add(e, "Speaks against it a little.", "Speaks against it.", "Speaks against it a lot.");
        QStringList shown;
        for (const EvidenceBar* bar : bars(*cards()[i])) shown.append(bar->accessibleName());
        wanted.sort();
        shown.sort();
        EXPECT_EQ(shown, wanted) << candidate.condition.text();
    }
}

TEST_F(ResultPageTest, HasTheSourcesOfEveryCauseAndOfTheUrgencyOneTapAway) {
    show("textbook/men-29m-football-twist");
    for (CauseCard* card : cards()) {
        card->setOpen(true);
        settle();
    }
    for (const Candidate& cause : assessment().causes) {
        const QString name = QStringLiteral("Sources: %1").arg(text.condition(cause.condition));
        QAbstractButton* sources = button(page, name);
        ASSERT_NE(sources, nullptr) << name.toStdString();
        sources->click();
        settle();
        const QString citation = QString::fromStdString(
            knowledge().find(knowledge().find(cause.condition)->inShort.front().sources.front())->citation);
        EXPECT_TRUE(shows(page, citation)) << citation.toStdString();
        EXPECT_TRUE(shows(page, QStringLiteral("expert view"))) << "figures that are judgement are marked";
        sources->click();
        settle();
    }
    QAbstractButton* why = button(page, QStringLiteral("Why “Soon, not an emergency”"));
    ASSERT_NE(why, nullptr);
    why->click();
    settle();
    const RedFlagRule* rule = knowledge().find(assessment().redFlags.front().rule);
    EXPECT_TRUE(shows(page, ClinicalText::of(rule->reason)));
    EXPECT_TRUE(shows(page, QString::fromStdString(knowledge().find(rule->sources.front())->citation)));
    const auto given = text.reasonWords(assessment().redFlags.front().because.front());
    EXPECT_TRUE(shows(page, QStringLiteral("You told us: %1 – %2").arg(given.question, given.answer)));
}

TEST_F(ResultPageTest, EndsWithTheAgeAndVersionOfTheContent) {
    show("textbook/pfp-29m-desk");
    EXPECT_TRUE(shows(page, QString::fromStdString(knowledge().content().version)));
    const QDate reviewed = QDate::fromString(QString::fromStdString(knowledge().content().reviewed), Qt::ISODate);
    EXPECT_TRUE(shows(page, QLocale().toString(reviewed, QStringLiteral("d MMMM yyyy"))));
    EXPECT_TRUE(shows(page, QStringLiteral("It does not replace a doctor or physio.")));
}

TEST_F(ResultPageTest, SaysWhenToComeBackWithADateAndWhichSignsMeanSooner) {
    show("textbook/pfp-29m-desk");
    EXPECT_TRUE(shows(page, QStringLiteral("Monday 7 December")));
    EXPECT_TRUE(headings(page).contains(QStringLiteral("When to get help")));
    EXPECT_TRUE(headings(page).contains(QStringLiteral("Go today if any of these start")));
    EXPECT_TRUE(headings(page).contains(QStringLiteral("Get emergency help if any of these start")));
}

TEST_F(ResultPageTest, OfTwoGoodFitsOpensBothAndSaysThatTheyGoTogether) {
    show("public/men-waldman-soccer");
    ASSERT_EQ(assessment().causes[1].fit, Fit::good);
    EXPECT_TRUE(shows(page, QStringLiteral("Two things fit well. They can go together.")));
    EXPECT_TRUE(cards()[0]->isOpen());
    EXPECT_TRUE(cards()[1]->isOpen());
    show("textbook/pfp-29m-desk");
    EXPECT_FALSE(shows(page, QStringLiteral("They can go together.")));
}

TEST_F(ResultPageTest, SaysWhichAnswerWouldPutAnotherCauseFirstAndLeadsToIt) {
    std::vector<OrderChange> changes;
    for (const tests::ToldCase& one : tests::toldCases(knowledge(), vignettes())) {
        take(one.history);
        if (assessment().fitsNone || assessment().urgency.urgency >= Urgency::sameDay) continue;
        changes = whatWouldChange(knowledge(), checkUp.history(), assessment());
        if (!changes.empty()) break;
    }
    ASSERT_FALSE(changes.empty());
    open(page);
    auto* section = visible<ChangesSection>(page);
    ASSERT_NE(section, nullptr);
    for (const OrderChange& change : changes) {
        const QString sentence = QStringLiteral("%1 would come first if your answer to “%2” were “%3”.")
                                     .arg(text.condition(change.wouldBeFirst), text.question(change.instead.question),
                                          text.option(change.instead.question, change.instead.answer));
        EXPECT_TRUE(shows(*section, sentence)) << sentence.toStdString();
    }
    std::vector<QuestionId> asked;
    QObject::connect(&page, &ResultPage::questionAsked, &page, [&](const QuestionId& question) { asked.push_back(question); });
    section->findChild<QAbstractButton*>()->click();
    EXPECT_EQ(asked, std::vector{changes.front().instead.question});
}

TEST_F(ResultPageTest, OffersTheHomeTestsThatCouldStillTellSomething) {
    const History history = Told().safe().says("walking", "fine").says("bone-spot", "no").marks({"peripatellar", "inferior-patellar-pole"});
    const std::vector<QuestionId> wanted = worthwhileSelfTests(knowledge(), history);
    ASSERT_FALSE(wanted.empty());
    show(history);
    auto* section = visible<HomeTestsSection>(page);
    ASSERT_NE(section, nullptr);
    const auto buttons = section->findChildren<QAbstractButton*>();
    ASSERT_EQ(static_cast<std::size_t>(buttons.size()), wanted.size());
    std::vector<QuestionId> asked;
    QObject::connect(&page, &ResultPage::questionAsked, &page, [&](const QuestionId& question) { asked.push_back(question); });
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        EXPECT_TRUE(shows(*section, text.question(wanted[i])));
        buttons[static_cast<qsizetype>(i)]->click();
    }
    EXPECT_EQ(asked, wanted);
    show("textbook/pfp-29m-desk");
    EXPECT_EQ(visible<HomeTestsSection>(page), nullptr) << "nothing is left to tell";
}

TEST_F(ResultPageTest, ListsWhatWasNotUsedAndWhy) {
    show(Told().safe().marks({"peripatellar"}).says("squat", "around-kneecap").says("stairs", "down").says("sitting", "aches-at-front")
             .unsure("pain-quality").skips("hills"));
    button(page, QStringLiteral("What was not used"))->click();
    settle();
    const QString words = wordsOn(page);
    const auto place = [&](const QString& line) { return words.indexOf(line); };
    const QString unsure = text.question(QuestionId("pain-quality")), skipped = text.question(QuestionId("hills"));
    EXPECT_GE(place(QStringLiteral("You were not sure")), 0);
    EXPECT_GT(place(unsure), place(QStringLiteral("You were not sure")));
    EXPECT_GT(place(skipped), place(QStringLiteral("You skipped")));
}

TEST_F(ResultPageTest, SaysClearlyThatNoneFitsAndWhatToDoThen) {
    tests::AnyHistory any(knowledge(), 5);
    for (int i = 0; i < 4000; ++i) {
        History history = any.next();
        std::erase_if(history.answers, [](const auto& entry) { return knowledge().find(entry.first)->stage == Stage::safety; });
        take(history);
        if (assessment().fitsNone && assessment().urgency.urgency < Urgency::sameDay && !assessment().rankingWithheld &&
            !assessment().causes.empty()) {
            break;
        }
    }
    ASSERT_TRUE(assessment().fitsNone);
    open(page);
    EXPECT_TRUE(headings(page).contains(QStringLiteral("None of these fits well")));
    EXPECT_TRUE(shows(page, QStringLiteral("see a doctor or physio if it is no better in")));
    EXPECT_TRUE(headings(page).contains(QStringLiteral("Closest, but not a good fit")));
    EXPECT_LE(cards().size(), 2);
    for (CauseCard* card : cards()) EXPECT_FALSE(card->isOpen());
    EXPECT_EQ(button(page, QStringLiteral("See my plan")), nullptr);
}

TEST_F(ResultPageTest, SaysThatTooLittleIsKnown) {
    for (const Zone& zone : knowledge().zones()) {
        take(Told().age(34).marks({zone.id.text().c_str()}));
        if (assessment().notEnough && !assessment().fitsNone) break;
    }
    ASSERT_TRUE(assessment().notEnough && !assessment().fitsNone);
    open(page);
    EXPECT_TRUE(shows(page, QStringLiteral("We know too little yet to call anything a good fit.")));
    EXPECT_NE(button(page, QStringLiteral("Answer more questions")), nullptr);
    for (const Candidate& cause : assessment().causes) EXPECT_NE(cause.fit, Fit::good);
}

TEST_F(ResultPageTest, UnderSixteenGivesNoPlan) {
    show("textbook/osd-12m-football");
    EXPECT_EQ(button(page, QStringLiteral("See my plan")), nullptr);
    EXPECT_NE(button(page, QStringLiteral("See what to do")), nullptr);
    EXPECT_TRUE(shows(page, QStringLiteral("under 16 there is no exercise plan here")));
    EXPECT_FALSE(cards().empty());
}

TEST_F(ResultPageTest, UnderTenNamesNoCause) {
    show(Told().safe().age(8).ticksNone("more-under-18").marks({"patella"}).says("stairs", "down"));
    ASSERT_TRUE(assessment().rankingWithheld);
    openAll(page);
    EXPECT_TRUE(cards().empty());
    EXPECT_TRUE(shows(page, QStringLiteral("For children under 10 we name no causes.")));
}

TEST_F(ResultPageTest, OfTheSameDayFoldsTheCausesAndSaysWhatToSayAndWhy) {
    show("textbook/gout-55m-night");
    ASSERT_EQ(assessment().urgency.urgency, Urgency::sameDay);
    EXPECT_TRUE(page.heading()->accessibleName().startsWith(QStringLiteral("Urgent. ")));
    EXPECT_TRUE(cards().empty()) << "causes are folded";
    EXPECT_NE(button(page, QStringLiteral("What it could be")), nullptr);
    EXPECT_EQ(button(page, QStringLiteral("See my plan")), nullptr);
    EXPECT_TRUE(shows(page, QStringLiteral("Get seen first. Exercises come after.")));
    const QStringList say = text.spoken(assessment());
    ASSERT_FALSE(say.isEmpty());
    for (const QString& sentence : say) EXPECT_TRUE(shows(page, QStringLiteral("“%1”").arg(sentence)));
    const QStringList told = text.toldForUrgency(assessment());
    ASSERT_FALSE(told.isEmpty());
    for (const QString& answer : told) EXPECT_TRUE(shows(page, answer)) << answer.toStdString();
    EXPECT_EQ(visible<HomeTestsSection>(page), nullptr);
}

TEST_F(ResultPageTest, SaysNoSentenceTwiceToStaffOrAsAdvice) {
    for (const tests::ToldCase& one : tests::toldCases(knowledge(), vignettes())) {
        take(one.history);
        for (const QStringList& list : {text.spoken(assessment()), text.cardAdvice(assessment())}) {
            QStringList sentences;
            for (const QString& line : list) sentences += line.split(QStringLiteral(". "));
            EXPECT_EQ(sentences.removeDuplicates(), 0) << one.name << ": " << list.join(QLatin1Char('|')).toStdString();
        }
    }
}

TEST_F(ResultPageTest, OfAnEmergencyIsTheCardFirstAndNoCause) {
    show("textbook/septic-41m-fever");
    ASSERT_EQ(assessment().urgency.urgency, Urgency::emergency);
    EXPECT_TRUE(page.heading()->accessibleName().startsWith(QStringLiteral("Emergency. ")));
    EXPECT_EQ(page.trailStep(), -1);
    openAll(page);
    EXPECT_TRUE(cards().empty());
    EXPECT_EQ(visible<SetOffSection>(page), nullptr);
    EXPECT_EQ(button(page, QStringLiteral("See my plan")), nullptr);
    auto* card = visible<CareCard>(page);
    ASSERT_NE(card, nullptr);
    const int top = page.heading()->mapTo(&page, QPoint(0, 0)).y();
    const int foot = card->mapTo(&page, QPoint(0, card->height())).y();
    for (const auto* label : page.findChildren<TextLabel*>()) {
        if (!label->isVisible() || card->isAncestorOf(label)) continue;
        EXPECT_GE(label->mapTo(&page, QPoint(0, 0)).y(), foot) << label->text().toStdString();
    }
    EXPECT_GE(top, 0);
    for (const QString& sentence : text.spoken(assessment())) EXPECT_TRUE(shows(page, sentence));
    const RedFlagRule* rule = knowledge().find(assessment().redFlags.front().rule);
    EXPECT_TRUE(shows(page, ClinicalText::of(rule->reason)));
    EXPECT_TRUE(shows(page, QString::fromStdString(knowledge().find(rule->sources.front())->citation)));
}

TEST_F(ResultPageTest, ComesFirstInReadingOrderWhateverTheLevel) {
    // The heading of the card is the first thing a screen reader and the eye come to.
    for (const char* name : {"textbook/pfp-29m-desk", "textbook/osd-12m-football", "textbook/gout-55m-night", "textbook/septic-41m-fever"}) {
        show(name);
        const HeadingLabel* first = visible<HeadingLabel>(page);
        EXPECT_EQ(first, page.heading()) << name;
    }
}

TEST_F(ResultPageTest, NamesWhatSetItOff) {
    show(Told().safe().marks({"lateral-femoral-epicondyle"}).ticks("load-change", {"distance-up"}).ticks("training-habits", {"long-run-jump"}));
    ASSERT_FALSE(assessment().training.empty());
    auto* section = visible<SetOffSection>(page);
    ASSERT_NE(section, nullptr);
    const FiredFinding& fired = assessment().training.front();
    const auto& findings = knowledge().find(fired.cause)->findings;
    const auto finding = std::find_if(findings.begin(), findings.end(), [&](const TrainingFinding& f) { return f.id == fired.finding; });
    ASSERT_NE(finding, findings.end());
    EXPECT_TRUE(shows(*section, ClinicalText::of(finding->text)));
}

}  // namespace
}  // namespace kneemap
