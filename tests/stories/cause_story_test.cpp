#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <string>
#include <tuple>

#include "app/clinical_text.h"
#include "app/pages/result/plan_page.h"
#include "app/pages/result/result_page.h"
#include "app/widgets/heading_label.h"
#include "story.h"

namespace kneemap::stories {
namespace {

struct Case {
    const char* cause;
    const char* file;
};

void PrintTo(const Case& story, std::ostream* out) { *out << story.file; }

constexpr Case cases[] = {
    {"iliotibial-band-syndrome", "itbs-27m-trail-descents"},
    {"patellofemoral-pain", "pfp-29m-desk"},
    {"patellar-tendinopathy", "pt-22m-basketball"},
    {"prepatellar-bursitis", "ppb-45m-tiler"},
    {"pes-anserine-bursitis", "pab-54f-stairs"},
    {"meniscus-tear", "men-29m-football-twist"},
    {"knee-osteoarthritis", "oa-63f-walker"},
};

/// What the answers amount to, for the word of a failure.
std::string inShort(const Assessment& assessment) {
    std::string words = "urgency " + std::to_string(static_cast<int>(assessment.urgency.urgency)) + ", exercises withheld " +
                        std::to_string(static_cast<int>(assessment.withheld)) + ";";
    for (const FiredFlag& flag : assessment.redFlags) {
        words += " " + flag.rule.text() + (flag.onlyUnsure ? " (not sure):" : ":");
        for (const GivenReason& reason : flag.because) words += " " + reason.question.text() + "=" + reason.answer.text();
    }
    return words;
}

class CauseStory : public ::testing::TestWithParam<std::tuple<Case, HandKind>> {};

TEST_P(CauseStory, goesFromWelcomeToThePlan) {
    const auto& [story, kind] = GetParam();
    QTemporaryDir folder;
    Program program(folder.path());
    const auto hand = makeHand(kind, program.window());
    const Person person(story.file, program.checkUp().knowledge());

    hand->press("Start the check");
    Story(program, *hand, person).goToResult();
    ASSERT_FALSE(HasFatalFailure());

    const Assessment& assessment = program.checkUp().assessment();
    ASSERT_FALSE(assessment.causes.empty());
    EXPECT_EQ(assessment.causes.front().condition.text(), story.cause);
    EXPECT_FALSE(assessment.fitsNone);
    SCOPED_TRACE(inShort(assessment));
    EXPECT_NE(qobject_cast<ResultPage*>(program.window().page()), nullptr);
    const ClinicalText text(program.checkUp().knowledge());
    EXPECT_EQ(program.heading(), text.cardHeading(assessment.urgency));
    EXPECT_TRUE(program.window().page()->heading()->isVisible());
    EXPECT_TRUE(program.shows(text.condition(ConditionId(story.cause))));

    hand->press(assessment.withheld == Withheld::no ? "See my plan" : "See what to do");
    ASSERT_FALSE(HasFatalFailure());
    ASSERT_NE(qobject_cast<PlanPage*>(program.window().page()), nullptr);
    EXPECT_FALSE(program.heading().isEmpty());
    hand->press("Back to my result");
    EXPECT_NE(qobject_cast<ResultPage*>(program.window().page()), nullptr);
}

std::string nameOf(const ::testing::TestParamInfo<std::tuple<Case, HandKind>>& info) {
    const auto& [story, kind] = info.param;
    std::string name = story.cause;
    for (char& letter : name) {
        if (letter == '-') letter = '_';
    }
    return name + (kind == HandKind::mouse ? "_by_mouse" : kind == HandKind::keyboard ? "_by_keyboard" : "_by_screen_reader");
}

INSTANTIATE_TEST_SUITE_P(everyCause, CauseStory,
                         ::testing::Combine(::testing::ValuesIn(cases),
                                            ::testing::Values(HandKind::mouse, HandKind::reader, HandKind::keyboard)),
                         nameOf);

}  // namespace
}  // namespace kneemap::stories
