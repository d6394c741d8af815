/// What makes it pleasant: undo, hints, keys, a window that remembers, a voice, a result that says what changed.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QCloseEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>
#include <random>
#include <set>

#include "app/clinical_text.h"
#include "app/diagram/knee_diagram.h"
#include "app/pages/check_up/locate_page.h"
#include "app/pages/check_up/question_page.h"
#include "app/pages/result/result_page.h"
#include "app/pages/settings/keyboard_help.h"
#include "app/pages/welcome_page.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/header_bar.h"
#include "app/widgets/hint_line.h"
#include "app/widgets/option_group.h"
#include "app/widgets/page_scroll.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"
#include "app/window_keys.h"
#include "tests/stories/story.h"

namespace kneemap::stories {
namespace {

class ComfortStory : public ::testing::Test {
protected:
    ComfortStory() : hand(makeHand(HandKind::mouse, program.window())), person("pfp-29m-desk", program.checkUp().knowledge()) {}

    void begin(int pages) {
        hand->press("Start the check");
        Story story(program, *hand, person);
        for (int page = 0; page < pages; ++page) story.answerPage();
    }
    void key(QKeyCombination keys) {
        QTest::keyClick(program.window().focusWidget() != nullptr ? program.window().focusWidget() : &program.window(), keys.key(),
                        keys.keyboardModifiers());
        settle();
    }
    template <typename PageKind>
    bool isOn() {
        return qobject_cast<PageKind*>(program.window().page()) != nullptr;
    }
    bool isHinted() {
        const auto hints = program.window().page()->findChildren<HintLine*>();
        return std::any_of(hints.begin(), hints.end(), [](const HintLine* hint) { return hint->isVisible(); });
    }
    QString wordsOnShow() {
        QStringList words;
        for (const TextLabel* label : program.window().findChildren<TextLabel*>()) {
            if (label->isVisible()) words.append(label->text());
        }
        return words.join("\n");
    }
    PushButton* readAloud() { return program.window().findChild<HeaderBar*>()->readAloud(); }

    QTemporaryDir folder;
    Program program{folder.path()};
    std::unique_ptr<Hand> hand;
    Person person;
};

TEST_F(ComfortStory, startingAgainIsTakenBackWithEveryAnswer) {
    begin(6);
    ASSERT_FALSE(HasFatalFailure());
    const History told = program.checkUp().history();
    const QString heading = program.heading();
    program.window().startCheckUp();
    settle();
    EXPECT_NE(program.heading(), heading);
    key(Qt::CTRL | Qt::Key_Z);
    EXPECT_TRUE(program.checkUp().history() == told);
    EXPECT_EQ(program.heading(), heading);
    hand->goBack();
    EXPECT_NE(program.heading(), heading) << "the way back is there again too";
}

TEST_F(ComfortStory, theOfferIsSentAwayAndEndsWithTheFirstAnswer) {
    begin(3);
    program.window().startCheckUp();
    settle();
    EXPECT_TRUE(program.shows("Your last one is put aside"));
    hand->press("Close this line");
    EXPECT_FALSE(program.shows("Your last one is put aside"));
    key(Qt::CTRL | Qt::Key_Z);
    EXPECT_FALSE(program.checkUp().isEmpty()) << "the key still takes it up";

    program.window().startCheckUp();
    settle();
    Story(program, *hand, person).answerPage();
    EXPECT_FALSE(program.shows("Your last one is put aside"));
    const History now = program.checkUp().history();
    key(Qt::CTRL | Qt::Key_Z);
    EXPECT_TRUE(program.checkUp().history() == now);
}

TEST(KioskStory, keepsNothingOfTheOneBefore) {
    QTemporaryDir folder;
    Program program(folder.path(), true);
    program.window().startCheckUp();
    program.checkUp().answer(QuestionId("safety-now"), Choices{});
    program.window().startCheckUp();
    settle();
    EXPECT_FALSE(program.checkUp().hasOneAside());
    EXPECT_FALSE(program.shows("put aside"));
    EXPECT_TRUE(program.window().findChildren<QShortcut*>().isEmpty());
}

TEST_F(ComfortStory, aNewcomerIsToldTwoThingsOnceEach) {
    hand->press("Start the check");
    Story story(program, *hand, person);
    std::vector<QString> hinted;
    story.goWhile([&](const Step& step) {
        if (isHinted()) {
            hinted.push_back(program.heading());
            hand->press("Got it");
            EXPECT_FALSE(isHinted());
        }
        return !std::holds_alternative<ReviewAnswers>(step);
    });
    ASSERT_FALSE(HasFatalFailure());
    ASSERT_EQ(hinted.size(), 2u);
    EXPECT_EQ(hinted.front(), "Where does it hurt?");
    program.window().showSpots();
    settle();
    EXPECT_FALSE(isHinted()) << "never again";
}

TEST_F(ComfortStory, theResultSaysWhatAnotherAnswerChanged) {
    hand->press("Start the check");
    Story story(program, *hand, person);
    story.goToResult();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_FALSE(program.shows("Your result changed"));
    const UrgencyLevel before = program.checkUp().assessment().urgency;
    key(Qt::ALT | Qt::Key_Left);
    program.checkUp().answer(QuestionId("safety-knee"), Choices{{OptionId("cannot-walk")}, {}, {}});
    program.window().showStep();
    settle();
    story.goToResult();
    ASSERT_FALSE(HasFatalFailure());
    ASSERT_NE(program.checkUp().assessment().urgency, before);
    EXPECT_TRUE(program.shows("Your result changed: it is more urgent now."));
    program.settings().setTextSize(125);
    settle();
    EXPECT_TRUE(program.shows("Your result changed")) << "another look is no other answer";
}

TEST_F(ComfortStory, theSheetShowsEveryKeyOfTheWindowAndNoOther) {
    std::set<QString> listened, shown;
    for (const QShortcut* shortcut : program.window().findChildren<QShortcut*>()) {
        ASSERT_FALSE(shortcut->keys().isEmpty());
        listened.insert(shortcut->keys().front().toString(QKeySequence::NativeText));
    }
    const std::vector<KeyGroup> groups = KeyboardHelp::groups();
    for (const KeyGroup& group : groups) {
        for (const KeyLine& line : group.lines) {
            EXPECT_FALSE(line.what.isEmpty());
            if (line.keys.contains('+')) shown.insert(line.keys);
        }
    }
    EXPECT_EQ(shown, listened);
}

TEST_F(ComfortStory, everyKeyOfTheSheetDoesWhatItSays) {
    std::set<QString> tried;
    const auto tries = [&](const char* keys) { tried.insert(QString::fromUtf8(keys)); };
    program.voice().languages = {"en"};
    // Text size.
    key(Qt::CTRL | Qt::Key_Plus);
    EXPECT_EQ(program.settings().textSize(), 125);
    key(Qt::CTRL | Qt::Key_Equal);
    EXPECT_EQ(program.settings().textSize(), 150);
    key(Qt::CTRL | Qt::Key_Minus);
    EXPECT_EQ(program.settings().textSize(), 125);
    key(Qt::CTRL | Qt::Key_0);
    EXPECT_EQ(program.settings().textSize(), 100);
    for (const char* keys : {"Ctrl++", "Ctrl+-", "Ctrl+0"}) tries(keys);

    // Answers. Return is the main button; on the welcome page it starts.
    key(Qt::Key_Return);
    ASSERT_TRUE(isOn<QuestionPage>());
    tries("Return");
    key(Qt::ALT | Qt::Key_Left);
    ASSERT_TRUE(isOn<WelcomePage>());
    tries("Alt+Left");
    begin(0);
    key(Qt::CTRL | Qt::Key_R);
    EXPECT_TRUE(program.voice().saying.contains("right now"));
    tries("Ctrl+R");
    Story story(program, *hand, person);
    story.goWhile([&](const Step& step) {
        const auto* ask = std::get_if<AskQuestions>(&step);
        return ask == nullptr || ask->stage == Stage::about || program.checkUp().knowledge().find(ask->questions.front())->kind != QuestionKind::single ||
               ask->stage == Stage::safety;
    });
    ASSERT_FALSE(HasFatalFailure());
    auto* page = qobject_cast<QuestionPage*>(program.window().page());
    ASSERT_NE(page, nullptr);
    auto* answers = page->findChild<OptionGroup*>();
    key(Qt::Key_2);
    EXPECT_EQ(answers->chosen(), std::vector<int>{1});
    tries("1 to 9");
    key(Qt::Key_N);
    EXPECT_EQ(answers->chosen(), std::vector<int>{answers->count() - 1});
    tries("N");
    answers->row(0)->setFocus();
    key(Qt::Key_Down);
    EXPECT_EQ(program.window().focusWidget(), answers->row(1));
    tries("Up and Down");
    key(Qt::Key_Space);
    EXPECT_TRUE(answers->row(1)->isChecked());
    tries("Space");
    key(Qt::Key_Tab);
    EXPECT_NE(program.window().focusWidget(), answers->row(1));
    tries("Tab");
    const bool open = page->findChild<Disclosure*>()->isOpen();
    key(Qt::Key_F1);
    EXPECT_NE(page->findChild<Disclosure*>()->isOpen(), open);
    tries("F1");
    const History before = program.checkUp().history();
    key(Qt::ALT | Qt::Key_S);
    EXPECT_NE(program.checkUp().history(), before);
    tries("Alt+S");
    program.window().startCheckUp();
    settle();
    key(Qt::CTRL | Qt::Key_Z);
    EXPECT_FALSE(program.checkUp().isEmpty());
    tries("Ctrl+Z");

    // The knee.
    program.window().showSpots();
    settle();
    auto* diagram = program.window().findChild<KneeDiagram*>();
    diagram->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Home);
    const auto first = diagram->currentZone();
    ASSERT_TRUE(first);
    key(Qt::Key_End);
    EXPECT_NE(diagram->currentZone(), first);
    tries("Home and End");
    bool moved = false;
    for (const Qt::Key arrow : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Down, Qt::Key_Right}) {
        const auto here = diagram->currentZone();
        key(arrow);
        moved = moved || diagram->currentZone() != here;
    }
    EXPECT_TRUE(moved);
    tries("Arrow keys");
    const std::size_t marked = diagram->model().marks().size();
    key(Qt::Key_Space);
    EXPECT_NE(diagram->model().marks().size(), marked);
    if (diagram->model().marks().size() < marked) key(Qt::Key_Space);
    key(Qt::Key_W);
    EXPECT_EQ(diagram->model().worst(), diagram->currentZone());
    tries("W");

    // The plan, and a dialog.
    program.window().showPlan(ConditionId("patellofemoral-pain"));
    settle();
    const auto* scroll = program.window().page()->findChild<PageScroll*>();
    ASSERT_NE(scroll, nullptr);
    key(Qt::Key_PageDown);
    EXPECT_GT(scroll->verticalScrollBar()->value(), 0);
    key(Qt::Key_PageUp);
    EXPECT_EQ(scroll->verticalScrollBar()->value(), 0);
    tries("Page Down and Page Up");
    const QString week = wordsOnShow();
    key(Qt::CTRL | Qt::Key_7);
    EXPECT_NE(wordsOnShow(), week);
    tries("Ctrl and 1 to 7");
    const QString last = wordsOnShow();
    key(Qt::CTRL | Qt::Key_P);
    EXPECT_NE(wordsOnShow(), last);
    tries("Ctrl+P");
    KeyboardHelp sheet(&program.window());
    sheet.show();
    QTest::keyClick(&sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet.isVisible());
    tries("Esc");

    std::set<QString> shown;
    for (const KeyGroup& group : KeyboardHelp::groups()) {
        for (const KeyLine& line : group.lines) shown.insert(line.keys);
    }
    EXPECT_EQ(tried, shown);
}

TEST_F(ComfortStory, thePageIsReadAloudAndFallsSilentWithIt) {
    program.voice().languages = {"en"};
    EXPECT_EQ(program.voice().looked, 0) << "not at start";
    EXPECT_FALSE(readAloud()->isVisible()) << "nothing to read on the first page";
    hand->press("Start the check");
    EXPECT_EQ(program.voice().looked, 1);
    ASSERT_TRUE(readAloud()->isVisible());
    readAloud()->click();
    const QString heading = program.heading();
    EXPECT_EQ(program.voice().saying, heading);
    EXPECT_EQ(readAloud()->accessibleName(), "Stop reading");
    const auto& options = program.checkUp().knowledge().find(QuestionId("safety-now"))->options;
    for (std::size_t i = 0; i < options.size() + 2; ++i) program.voice().endSentence();
    for (const Option& option : options) {
        EXPECT_TRUE(option.hidden || program.voice().told.contains("en " + ClinicalText::of(option.text))) << option.text;
    }
    program.window().showStep();
    readAloud()->click();
    ASSERT_FALSE(program.voice().saying.isEmpty());
    Story(program, *hand, person).answerPage();
    EXPECT_TRUE(program.voice().saying.isEmpty()) << "the page has gone";
    EXPECT_GE(program.voice().stopped, 1);
}

TEST_F(ComfortStory, theResultIsReadWithItsUrgencyFirst) {
    program.voice().languages = {"en"};
    hand->press("Start the check");
    Story(program, *hand, person).goToResult();
    ASSERT_FALSE(HasFatalFailure());
    readAloud()->click();
    for (int i = 0; i < 80 && !program.voice().saying.isEmpty(); ++i) program.voice().endSentence();
    const ClinicalText text(program.checkUp().knowledge());
    const Assessment& assessment = program.checkUp().assessment();
    EXPECT_EQ(program.voice().told.value(0), "en " + text.cardHeading(assessment.urgency));
    EXPECT_FALSE(program.voice().told.filter(text.condition(assessment.causes.front().condition) + ": Fits well").isEmpty());
}

TEST_F(ComfortStory, withoutAVoiceThereIsNoButton) {
    hand->press("Start the check");
    EXPECT_EQ(program.voice().looked, 1);
    EXPECT_FALSE(readAloud()->isVisible());
    key(Qt::CTRL | Qt::Key_R);
    EXPECT_TRUE(program.voice().told.isEmpty());
}

TEST(WindowStory, comesBackWhereItStoodWhateverTheStoreHolds) {
    QTemporaryDir folder;
    LaunchOptions options;
    options.dataFolder = folder.path();
    AppSettings settings{QString()};
    Language language;
    {
        MainWindow window(options, settings, language, std::make_unique<FakeVoice>());
        window.resize(800, 640);
        window.show();
        window.close();
    }
    {
        MainWindow window(options, settings, language, std::make_unique<FakeVoice>());
        EXPECT_EQ(window.size(), QSize(800, 640));
    }
    const QByteArray sound = settings.windowPlace();
    std::mt19937 random(5);  // NOLINT: the same noise each time
    std::uniform_int_distribution<int> byte(0, 255);
    for (int round = 0; round < 24; ++round) {
        QByteArray spoilt = round % 2 == 0 ? sound : QByteArray(round * 7, '\0');
        for (char& place : spoilt) {
            if (round % 2 == 1 || byte(random) < 40) place = static_cast<char>(byte(random));
        }
        settings.setWindowPlace(spoilt);
        MainWindow window(options, settings, language, std::make_unique<FakeVoice>());
        EXPECT_GE(window.width(), 800);
        EXPECT_GE(window.height(), 560);
        EXPECT_LE(window.width(), 20'000);
    }
}

TEST_F(ComfortStory, noPageOfQuestionsScrollsOnALaptop) {
    begin(0);
    const QSize body = program.window().page()->size();
    History told;
    told.side = Side::left;
    told.zones = {{ZoneId("peripatellar"), true}, {ZoneId("medial-patellar-border"), false}};
    program.checkUp().load(told);
    const ClinicalText text(program.checkUp().knowledge());
    const auto hidden = [&](Page& page) {
        page.resize(body);
        page.show();
        settle();
        return page.findChild<PageScroll*>()->verticalScrollBar()->maximum();
    };
    for (const Question& question : program.checkUp().knowledge().questions()) {
        if (question.stage == Stage::about || question.stage == Stage::selfTest) continue;
        QuestionPage page(program.checkUp(), text, SkinTone::light);
        page.show(question.id, 6, false);
        EXPECT_EQ(hidden(page), 0) << question.id.text() << " with " << question.options.size() << " answers";
    }
    for (const bool hinted : {false, true}) {
        ZoneModel zones;
        zones.setMarks(told.zones, told.side);
        LocatePage page(program.checkUp(), text, zones, SkinTone::light);
        page.refresh();
        page.setHintShown(hinted);
        EXPECT_EQ(hidden(page), 0) << "with the hint: " << hinted;
        page.resize(1080, 1760);
        settle();
        EXPECT_TRUE(page.diagram()->parentWidget()->rect().contains(page.diagram()->geometry())) << "a window that stands upright";
    }
}

}  // namespace
}  // namespace kneemap::stories
