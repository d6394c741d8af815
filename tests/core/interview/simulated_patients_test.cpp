// Made-up patients answer whatever the interview asks, at random, until the result: what must hold of every check-up.

#include <gtest/gtest.h>

#include <set>

#include "core/interview/interview.h"
#include "core/reasoning/assess.h"
#include "core/reasoning/truth.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"

namespace kneemap {
namespace {

using namespace tests;

/// How a patient tends to answer.
enum class Temper { calm, any, unsure, skipping };

struct CheckUp {
    Interview interview{shipped()};
    std::vector<std::string> asked;      ///< questions in their order
    std::vector<std::string> steps;      ///< the kind of every step
    int afterSafety = 0;                 ///< questions of the story, the training and the self-tests
    bool emergencyShown = false;
    bool finished = false;
};

class Patient {
public:
    Patient(Temper temper, std::uint64_t seed) : temper_(temper), any_(shipped(), seed) {}

    CheckUp go() {
        CheckUp checkUp;
        for (int i = 0; i < 200 && !checkUp.finished; ++i) answer(checkUp, checkUp.interview.step());
        return checkUp;
    }

private:
    Answer answerTo(const Question& question) {
        if (question.kind == QuestionKind::number) return any_.chance(0.9) ? Answer(Number(static_cast<double>(any_.below(95)))) : Answer(Unsure{});
        if (temper_ == Temper::unsure && any_.chance(0.7)) return Unsure{};
        if (temper_ == Temper::skipping && any_.chance(0.7)) return Skipped{};
        if (temper_ == Temper::calm) {
            if (question.kind == QuestionKind::multi || question.kind == QuestionKind::several) return Choices{};
            if (question.id.text() == "injury") return Choices{{OptionId("no-injury")}, {}, {}};
        }
        if (temper_ == Temper::any) {
            const Answer answer = any_.answerTo(question);
            if (auto choices = std::get_if<Choices>(&answer)) return Choices{choices->chosen, choices->unsure, {}};
            return answer;
        }
        std::vector<OptionId> shown;
        for (const Option& option : question.options) {
            if (!option.hidden) shown.push_back(option.id);
        }
        return Choices{{shown[any_.below(shown.size())]}, {}, {}};
    }

    void answer(CheckUp& checkUp, const Step& step) {
        Interview& interview = checkUp.interview;
        if (const auto* ask = std::get_if<AskQuestions>(&step)) {
            checkUp.steps.push_back("ask");
            std::vector<std::pair<QuestionId, Answer>> answers;
            for (const QuestionId& id : ask->questions) {
                const Question& question = *shipped().find(id);
                checkUp.asked.push_back(id.text());
                checkUp.afterSafety += question.stage != Stage::safety && question.stage != Stage::about;
                answers.emplace_back(id, answerTo(question));
            }
            interview.answer(answers);
        } else if (const auto* item = std::get_if<AskItem>(&step)) {
            checkUp.steps.push_back("item");
            interview.answerItem(item->question, item->item, static_cast<Interview::ItemAnswer>(any_.below(temper_ == Temper::calm ? 2 : 3)));
        } else if (std::holds_alternative<MarkSpots>(step)) {
            checkUp.steps.push_back("mark");
            std::vector<MarkedZone> zones = {{shipped().zones()[any_.below(shipped().zones().size())].id, true}};
            const ZoneId other = shipped().zones()[any_.below(shipped().zones().size())].id;
            if (other != zones.front().zone && any_.chance(0.6)) zones.push_back({other, false});
            interview.mark(Side::left, zones);
        } else if (std::holds_alternative<AskPattern>(step)) {
            checkUp.steps.push_back("pattern");
            interview.showPattern(any_.chance(0.8) ? std::optional(static_cast<Pattern>(any_.below(3))) : std::nullopt);
        } else if (std::holds_alternative<ShowEmergency>(step)) {
            checkUp.steps.push_back("emergency");
            checkUp.emergencyShown = true;
            interview.goOnAfterEmergency();
        } else if (std::holds_alternative<ReviewAnswers>(step)) {
            checkUp.steps.push_back("review");
            interview.acceptReview();
        } else {
            checkUp.steps.push_back("result");
            checkUp.finished = true;
        }
    }

    Temper temper_;
    AnyHistory any_;
};

const std::vector<CheckUp>& checkUps() {
    static const std::vector<CheckUp> list = [] {
        std::vector<CheckUp> all;
        for (const Temper temper : {Temper::calm, Temper::any, Temper::unsure, Temper::skipping}) {
            for (std::uint64_t seed = 1; seed <= 75; ++seed) all.push_back(Patient(temper, 1000 * static_cast<std::uint64_t>(temper) + seed).go());
        }
        return all;
    }();
    return list;
}

TEST(SimulatedPatients, AllReachTheResult) {
    for (const CheckUp& checkUp : checkUps()) {
        EXPECT_TRUE(checkUp.finished);
        EXPECT_EQ(checkUp.steps.back(), "result");
        EXPECT_EQ(checkUp.steps[checkUp.steps.size() - 2], "review");
    }
}

TEST(SimulatedPatients, AreAskedNothingTwice) {
    for (const CheckUp& checkUp : checkUps()) {
        std::set<std::string> seen;
        for (const std::string& id : checkUp.asked) EXPECT_TRUE(seen.insert(id).second) << id;
    }
}

TEST(SimulatedPatients, AreAskedAtMostTwentyQuestionsAfterTheSafetyScreens) {
    int most = 0;
    for (const CheckUp& checkUp : checkUps()) {
        most = std::max(most, checkUp.afterSafety);
        std::string all;
        for (const std::string& id : checkUp.asked) all += id + " ";
        EXPECT_LE(checkUp.afterSafety, 20) << all;
    }
    EXPECT_GE(most, 12) << "the cap was never near";
}

TEST(SimulatedPatients, AreAskedWhatCannotWaitFirst) {
    for (const CheckUp& checkUp : checkUps()) EXPECT_EQ(checkUp.asked.front(), "safety-now");
}

TEST(SimulatedPatients, AreAskedEverySafetyScreenBeforeTheStory) {
    for (const CheckUp& checkUp : checkUps()) {
        std::size_t lastScreen = 0, firstStory = checkUp.asked.size();
        std::set<std::string> asked(checkUp.asked.begin(), checkUp.asked.end());
        for (const char* screen : {"safety-now", "safety-knee", "safety-you", "injury"}) EXPECT_TRUE(asked.contains(screen)) << screen;
        for (std::size_t i = 0; i < checkUp.asked.size(); ++i) {
            const Question& question = *shipped().find(QuestionId(checkUp.asked[i]));
            if (question.stage == Stage::safety && !question.askWhen) lastScreen = i;
            if (question.stage == Stage::story) firstStory = std::min(firstStory, i);
        }
        EXPECT_LT(lastScreen, firstStory);
    }
}

TEST(SimulatedPatients, HaveEveryMustAskBehindThemAtTheResult) {
    for (const CheckUp& checkUp : checkUps()) {
        const Facts facts = gatherFacts(shipped(), checkUp.interview.history());
        for (std::size_t q = 0; q < shipped().questions().size(); ++q) {
            const Question& question = shipped().questions()[q];
            const bool owed = question.mustAsk || question.stage == Stage::safety;
            if (!owed || !question.inInterview || facts.answers[q].state != GivenAnswer::State::unanswered) continue;
            Circumstances circumstances;
            circumstances.skippedCounts = false;
            const bool applies = !question.askWhen || evaluate(*question.askWhen, facts, circumstances) != Truth::no;
            EXPECT_FALSE(applies && facts.answers[q].settled == 0) << question.id.text() << " was never asked";
        }
    }
}

TEST(SimulatedPatients, NeverReachTheResultPastAnUnseenEmergency) {
    int emergencies = 0;
    for (const CheckUp& checkUp : checkUps()) {
        const bool emergency = assess(shipped(), checkUp.interview.history()).urgency.urgency == Urgency::emergency;
        if (emergency) {
            EXPECT_TRUE(checkUp.emergencyShown);
        }
        emergencies += emergency;
    }
    EXPECT_GT(emergencies, 10);
}

TEST(SimulatedPatients, KeepNoAnswerThatDoesNotApply) {
    for (const CheckUp& checkUp : checkUps()) {
        EXPECT_EQ(withoutStaleAnswers(shipped(), checkUp.interview.history()), checkUp.interview.history());
    }
}

TEST(SimulatedPatients, CanGoAllTheWayBack) {
    for (std::size_t i = 0; i < checkUps().size(); i += 25) {
        Interview interview = checkUps()[i].interview;
        while (interview.canGoBack()) interview.goBack();
        EXPECT_EQ(interview.history(), History{});
    }
}

TEST(SimulatedPatients, AreToldAboutHowManyQuestionsFollow) {
    for (const CheckUp& checkUp : checkUps()) {
        Interview interview = checkUp.interview;
        while (interview.canGoBack()) {
            interview.goBack();
            const Step step = interview.step();
            if (const auto* ask = std::get_if<AskQuestions>(&step)) {
                EXPECT_GE(ask->aboutMore, 0);
                EXPECT_LE(ask->aboutMore, 20);
            }
        }
    }
}

}  // namespace
}  // namespace kneemap
