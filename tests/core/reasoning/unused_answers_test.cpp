#include "core/reasoning/unused_answers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "core/reasoning/assess.h"
#include "tests/core/support/any_history.h"
#include "tests/core/support/shipped.h"
#include "tests/core/support/told.h"

namespace kneemap {
namespace {

using namespace tests;

std::map<QuestionId, Unused> unused(const History& history) {
    std::map<QuestionId, Unused> found;
    for (const UnusedAnswer& answer : unusedAnswers(shipped(), history, assess(shipped(), history))) {
        EXPECT_TRUE(found.emplace(answer.question, answer.why).second) << answer.question.text() << " is named twice";
    }
    return found;
}

bool isReason(const Assessment& assessment, const QuestionId& question) {
    for (const Candidate& cause : assessment.causes) {
        for (const auto* list : {&cause.inFavour, &cause.against}) {
            for (const Evidence& evidence : *list) {
                if (evidence.answer.question == question) return true;
            }
        }
    }
    return false;
}

TEST(UnusedAnswers, AndTheReasonsAreAllThatWasAnswered) {
    AnyHistory any(shipped(), 17);
    for (int i = 0; i < 300; ++i) {
        const History history = any.next();
        const Assessment assessment = assess(shipped(), history);
        const auto list = unused(history);
        for (const auto& [id, answer] : history.answers) {
            EXPECT_NE(isReason(assessment, id), list.contains(id)) << id.text();
        }
        for (const auto& [id, why] : list) {
            EXPECT_TRUE(id.text() == "pattern" || history.answers.contains(id)) << id.text() << " was never answered";
        }
    }
}

TEST(UnusedAnswers, SayWhy) {
    const auto list = unused(Told().safe().marks({"peripatellar"}).shows(Pattern::area).unsure("stairs").skips("sitting").says("mood-and-food", "no"));
    EXPECT_EQ(list.at(QuestionId("stairs")), Unused::unsure);
    EXPECT_EQ(list.at(QuestionId("sitting")), Unused::skipped);
    EXPECT_EQ(list.at(QuestionId("mood-and-food")), Unused::otherUse);
    EXPECT_FALSE(list.contains(QuestionId("squat"))) << "it was never asked";
}

TEST(UnusedAnswers, OfSafetyCountAlthoughTheyAreNotSure) {
    const auto list = unused(Told().safe().marks({"peripatellar"}).unsure("safety-knee").skips("safety-you").unsure("rest-night"));
    for (const char* id : {"safety-knee", "safety-you", "rest-night"}) EXPECT_EQ(list.at(QuestionId(id)), Unused::otherUse) << id;
}

TEST(UnusedAnswers, NameThePatternOnlyWhereItTellsNothing) {
    History history = Told().safe().marks({"peripatellar"});
    history.patternUnsure = true;
    EXPECT_EQ(unused(history).at(QuestionId("pattern")), Unused::unsure);
    // Pointing at the band's bump with a finger speaks for the band.
    EXPECT_FALSE(unused(Told().safe().marks({"lateral-femoral-epicondyle"}).shows(Pattern::point)).contains(QuestionId("pattern")));
}

TEST(UnusedAnswers, AreAllOfThemWhereNoCauseIsNamed) {
    const History child = Told().safe().age(8).ticksNone("more-under-18").marks({"patella"}).says("stairs", "down");
    const auto list = unused(child);
    for (const auto& [id, answer] : child.answers) EXPECT_TRUE(list.contains(id)) << id.text();
}

}  // namespace
}  // namespace kneemap
