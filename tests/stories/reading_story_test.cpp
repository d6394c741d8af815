/// Other letters, other colours, another language, and what a screen reader is told.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QMetaEnum>
#include <QTemporaryDir>
#include <set>

#include "app/clinical_text.h"
#include "app/widgets/option_group.h"
#include "tests/stories/reader.h"
#include "tests/stories/story.h"

namespace kneemap::stories {
namespace {

class ReadingStory : public ::testing::Test {
protected:
    ReadingStory() : program(folder.path()), hand(makeHand(HandKind::mouse, program.window())) {}

    /// What is ticked on the page, by group and row.
    std::vector<std::vector<int>> ticked() {
        std::vector<std::vector<int>> rows;
        for (const auto* group : program.window().page()->findChildren<OptionGroup*>()) {
            if (group->isVisible()) rows.push_back(group->chosen());
        }
        return rows;
    }

    /// Every look a person may turn to keeps what is ticked.
    void expectKept() {
        const auto before = ticked();
        ASSERT_TRUE(std::any_of(before.begin(), before.end(), [](const auto& rows) { return !rows.empty(); }));
        const QString heading = program.heading();
        for (const int size : {150, 200, 100}) {
            program.settings().setTextSize(size);
            settle();
            EXPECT_EQ(ticked(), before) << qPrintable(heading) << " at " << size << " %";
        }
        for (const ThemeChoice colours : {ThemeChoice::dark, ThemeChoice::contrast, ThemeChoice::light}) {
            program.settings().setColours(colours);
            settle();
            EXPECT_EQ(ticked(), before) << qPrintable(heading);
        }
        for (const LanguageName& language : Language::available()) {
            program.settings().setLanguage(language.code);
            settle();
            EXPECT_EQ(ticked(), before) << qPrintable(heading) << " in " << qPrintable(language.ownName);
        }
        program.settings().setLanguage("en");
        settle();
        EXPECT_EQ(program.heading(), heading);
    }

    QTemporaryDir folder;
    Program program;
    std::unique_ptr<Hand> hand;
};

TEST_F(ReadingStory, anotherLookKeepsWhatIsTicked) {
    const Person person("pfp-29m-desk", program.checkUp().knowledge());
    Story story(program, *hand, person);
    hand->press("Start the check");
    std::set<std::size_t> kinds;
    story.goWhile([&](const Step& step) {
        // One page of every kind that has answers to tick.
        const auto* ask = std::get_if<AskQuestions>(&step);
        const bool isList = std::holds_alternative<MarkSpots>(step);
        const std::size_t kind = step.index() * 10 + (ask != nullptr ? static_cast<std::size_t>(ask->stage) : 0);
        if (!isList && !std::holds_alternative<ReviewAnswers>(step) && kinds.insert(kind).second) {
            story.fillPage();
            if (!HasFatalFailure()) expectKept();
        }
        return !HasFatalFailure() && !std::holds_alternative<ReviewAnswers>(step);
    });
    EXPECT_GE(kinds.size(), 4u);
}

TEST_F(ReadingStory, anotherLookKeepsTheSpots) {
    const Person person("itbs-27m-trail-descents", program.checkUp().knowledge());
    Story story(program, *hand, person);
    hand->press("Start the check");
    story.goWhile([](const Step& step) { return !std::holds_alternative<MarkSpots>(step); });
    story.fillPage();
    ASSERT_FALSE(HasFatalFailure());
    program.settings().setTextSize(150);
    settle();
    program.settings().setTextSize(100);
    settle();
    hand->goOn();
    EXPECT_EQ(program.checkUp().history().zones.size(), person.spots().size());
    EXPECT_EQ(program.checkUp().history().side, Side::left);
}

/// What is wrong with the tree a screen reader finds, in words.
QStringList faults(MainWindow& window) {
    QStringList list;
    walkAccessibleTree(window, [&](QAccessibleInterface& element) {
        const QObject* object = element.object();
        const QString place = object != nullptr ? QString::fromUtf8(object->metaObject()->className()) : QStringLiteral("part of the plate");
        const QString name = element.text(QAccessible::Name);
        if (element.role() == QAccessible::NoRole) list.append(place + " has no role: " + name);
        if (element.state().focusable && name.trimmed().isEmpty()) {
            list.append(place + " can have the focus but has no name; role " + qAccessibleRoleString(element.role()));
        }
    });
    return list;
}

TEST_F(ReadingStory, everythingOnEveryPageHasARoleAndAName) {
    const auto expectSound = [&] {
        const QStringList found = faults(program.window());
        EXPECT_TRUE(found.isEmpty()) << qPrintable(program.heading()) << ":\n" << qPrintable(found.join("\n"));
    };
    expectSound();
    const Person person("pfp-29m-desk", program.checkUp().knowledge());
    Story story(program, *hand, person);
    hand->press("Start the check");
    story.goWhile([&](const Step& step) {
        expectSound();
        return !std::holds_alternative<ReviewAnswers>(step);
    });
    ASSERT_FALSE(HasFatalFailure());
    hand->goOn();
    expectSound();
    hand->press("See my plan");
    for (const char* part : {"Exercises", "Back to running", "How long it takes", "When to get help", "What it is", "Sources"}) {
        expectSound();
        hand->press(part);
    }
    expectSound();

    MainWindow& window = program.window();
    const std::vector<std::function<void()>> beside{
        [&] { window.showLearn(); },
        [&] { window.showCondition(ConditionId("iliotibial-band-syndrome")); },
        [&] { window.showArticle(ArticleId("see-a-professional")); },
        [&] { window.showTrainingCheck(); },
        [&] { window.showTraining(TrainingCauseId("training-load")); },
        [&] { window.showExercises(); },
        [&] { window.showWhenToCall(); },
        [&] { window.showSettings(); },
        [&] { window.showAbout(); },
    };
    for (const auto& show : beside) {
        show();
        settle();
        expectSound();
    }
}

}  // namespace
}  // namespace kneemap::stories
