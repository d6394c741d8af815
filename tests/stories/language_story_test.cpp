/// A waiting room: begun in one language, gone on with in another, finished in a third.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>

#include "app/clinical_text.h"
#include "app/style/theme.h"
#include "tests/stories/story.h"

namespace kneemap::stories {
namespace {

struct Told {
    History history;
    Assessment assessment;
};

class LanguageStory : public ::testing::TestWithParam<const char*> {
protected:
    /// The whole story in English.
    Told english(bool kiosk = false) {
        QTemporaryDir folder;
        Program program(folder.path(), kiosk);
        const auto hand = makeHand(HandKind::mouse, program.window());
        const Person person(GetParam(), program.checkUp().knowledge());
        program.window().startCheckUp();
        settle();
        Story(program, *hand, person).goToResult();
        return {program.checkUp().history(), program.checkUp().assessment()};
    }

    /// Arabic to the questions, German with an answer ticked and not yet sent on, Spanish from there.
    Told inThreeLanguages(bool kiosk = false) {
        QTemporaryDir folder;
        Program program(folder.path(), kiosk);
        program.speak("ar");
        EXPECT_EQ(QApplication::layoutDirection(), Qt::RightToLeft);
        const auto hand = makeHand(HandKind::mouse, program.window());
        const Person person(GetParam(), program.checkUp().knowledge());
        program.window().startCheckUp();
        settle();
        Story story(program, *hand, person);
        const auto asksOfTheStory = [](const Step& step) {
            const auto* ask = std::get_if<AskQuestions>(&step);
            return ask != nullptr && ask->stage == Stage::story;
        };
        story.goWhile([&](const Step& step) { return !asksOfTheStory(step); });
        if (HasFatalFailure()) return {};
        story.fillPage();
        const History before = program.checkUp().history();
        const QStringList ticked = tickedNow(program);
        EXPECT_FALSE(ticked.isEmpty());

        program.speak("de");
        EXPECT_EQ(QApplication::layoutDirection(), Qt::LeftToRight);
        EXPECT_TRUE(program.checkUp().history() == before);
        const auto* ask = std::get_if<AskQuestions>(&program.checkUp().step());
        EXPECT_EQ(program.heading(), ClinicalText::of(program.checkUp().knowledge().find(ask->questions.front())->text));
        EXPECT_EQ(tickedNow(program).size(), ticked.size()) << "what was ticked is not ticked any more";
        EXPECT_NE(tickedNow(program), ticked) << "and it is said in the other language";
        hand->goOn();
        for (int page = 0; page < 2; ++page) story.answerPage();

        story.fillPage();
        program.speak("es");
        hand->goOn();
        story.goToResult();
        return {program.checkUp().history(), program.checkUp().assessment()};
    }

    static QStringList tickedNow(Program& program) {
        QStringList words;
        for (const auto* row : program.window().page()->findChildren<QAbstractButton*>()) {
            if (row->isVisible() && row->isCheckable() && row->isChecked()) words.append(row->text());
        }
        return words;
    }

    static void expectTheSame(const Told& one, const Told& other) {
        EXPECT_TRUE(one.history == other.history);
        EXPECT_TRUE(one.assessment == other.assessment);
    }
};

TEST_P(LanguageStory, EndsAsItEndsInEnglish) {
    const Told wanted = english();
    ASSERT_FALSE(HasFatalFailure());
    expectTheSame(inThreeLanguages(), wanted);
}

INSTANTIATE_TEST_SUITE_P(People, LanguageStory, ::testing::Values("pfp-29m-desk", "itbs-34f-half-marathon", "oa-63f-walker"));

/// The theme keeps the measures of a kiosk for good, so this stands last in the last file.
using ZLanguageStoryInAKiosk = LanguageStory;

TEST_P(ZLanguageStoryInAKiosk, EndsAsItEndsInEnglish) {
    theme().setKiosk(1280 / 320.0);
    const Told wanted = english(true);
    ASSERT_FALSE(HasFatalFailure());
    expectTheSame(inThreeLanguages(true), wanted);
}

INSTANTIATE_TEST_SUITE_P(People, ZLanguageStoryInAKiosk, ::testing::Values("pfp-29m-desk"));

}  // namespace
}  // namespace kneemap::stories
