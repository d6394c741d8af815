/// Closing and coming back.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

#include "app/pages/welcome_page.h"
#include "tests/stories/story.h"

namespace kneemap::stories {
namespace {

class DraftStory : public ::testing::Test {
protected:
    QString file() const { return folder.path() + "/last-check.kneemap"; }

    QByteArray bytes() const {
        QFile source(file());
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

TEST_F(DraftStory, anInterruptedCheckUpIsCarriedOn) {
    History told;
    Step reached;
    {
        Program program(folder.path());
        const auto hand = makeHand(HandKind::mouse, program.window());
        const Person person("pfp-29m-desk", program.checkUp().knowledge());
        EXPECT_FALSE(program.shows("Your last one:"));
        hand->press("Start the check");
        Story story(program, *hand, person);
        for (int page = 0; page < 9; ++page) story.answerPage();
        ASSERT_FALSE(HasFatalFailure());
        told = program.checkUp().history();
        reached = program.checkUp().step();
    }
    ASSERT_TRUE(QFileInfo::exists(file()));
    EXPECT_EQ(QFile::permissions(file()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                            QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner),
              QFile::Permissions());

    Program program(folder.path());
    const auto hand = makeHand(HandKind::mouse, program.window());
    const Person person("pfp-29m-desk", program.checkUp().knowledge());
    EXPECT_TRUE(program.shows("Your last one:"));
    hand->press("Carry on my last one");
    EXPECT_TRUE(program.checkUp().history() == told);
    EXPECT_TRUE(program.checkUp().step() == reached);
    Story(program, *hand, person).goToResult();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_EQ(program.checkUp().assessment().causes.front().condition.text(), "patellofemoral-pain");
}

TEST_F(DraftStory, goingBackKeepsWhatWasTold) {
    History told;
    {
        Program program(folder.path());
        const auto hand = makeHand(HandKind::mouse, program.window());
        const Person person("pfp-29m-desk", program.checkUp().knowledge());
        hand->press("Start the check");
        Story story(program, *hand, person);
        for (int page = 0; page < 7; ++page) story.answerPage();
        ASSERT_FALSE(HasFatalFailure());
        told = program.checkUp().history();
        for (int page = 0; page < 5; ++page) hand->goBack();
        ASSERT_NE(program.checkUp().history(), told);
    }
    Program program(folder.path());
    makeHand(HandKind::mouse, program.window())->press("Carry on my last one");
    EXPECT_TRUE(program.checkUp().history() == told);
}

TEST_F(DraftStory, startingAnewPutsTheLastOneAside) {
    History told;
    {
        Program program(folder.path());
        const auto hand = makeHand(HandKind::mouse, program.window());
        const Person person("pfp-29m-desk", program.checkUp().knowledge());
        hand->press("Start the check");
        Story story(program, *hand, person);
        for (int page = 0; page < 5; ++page) story.answerPage();
        ASSERT_FALSE(HasFatalFailure());
        told = program.checkUp().history();
    }
    const QByteArray kept = bytes();
    for (const HandKind kind : {HandKind::mouse, HandKind::keyboard, HandKind::reader}) {
        Program program(folder.path());
        const auto hand = makeHand(kind, program.window());
        hand->press("Start the check");
        EXPECT_TRUE(program.checkUp().isEmpty());
        EXPECT_EQ(bytes(), kept) << "until there is an answer nothing is written over";
        EXPECT_TRUE(program.shows("Your last one is put aside"));
        hand->press("Take up the last one");
        EXPECT_TRUE(program.checkUp().history() == told);
        EXPECT_FALSE(program.shows("Your last one is put aside"));
        EXPECT_EQ(bytes(), kept);
    }
}

TEST_F(DraftStory, startingOverADraftNobodyCanReadKeepsIt) {
    {
        QFile target(file());
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        target.write("spoilt");
    }
    Program program(folder.path());
    const auto hand = makeHand(HandKind::mouse, program.window());
    const Person person("pfp-29m-desk", program.checkUp().knowledge());
    hand->press("Start the check");
    Story(program, *hand, person).answerPage();
    EXPECT_TRUE(bytes().contains("kneemap"));
    QFile aside(file() + ".unreadable");
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
    EXPECT_EQ(aside.readAll(), "spoilt");
}

TEST_F(DraftStory, whatIsNotToBeKeptIsNotKept) {
    Program program(folder.path());
    program.settings().setKeepsChecks(false);
    settle();
    const auto hand = makeHand(HandKind::mouse, program.window());
    const Person person("pfp-29m-desk", program.checkUp().knowledge());
    hand->press("Start the check");
    Story story(program, *hand, person);
    for (int page = 0; page < 3; ++page) story.answerPage();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_FALSE(QFileInfo::exists(file()));
}

class BrokenDraft : public DraftStory, public ::testing::WithParamInterface<const char*> {};

TEST_P(BrokenDraft, isToldAndLeftAlone) {
    const QByteArray broken(GetParam());
    {
        QFile target(file());
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(broken);
    }
    Program program(folder.path());
    const auto hand = makeHand(HandKind::mouse, program.window());
    QString told;
    // The box keeps its own loop: what closes it has to be asked for beforehand.
    QTimer::singleShot(0, &program.window(), [&told] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr) return;
        told = box->text();
        EXPECT_FALSE(box->informativeText().isEmpty());
        for (auto* button : box->buttons()) button->click();
    });
    program.window().carryOn();
    settle();
    EXPECT_TRUE(told.contains("could not open")) << qPrintable(told);
    EXPECT_NE(qobject_cast<WelcomePage*>(program.window().page()), nullptr);
    EXPECT_TRUE(program.checkUp().isEmpty());
    EXPECT_EQ(bytes(), broken);
}

INSTANTIATE_TEST_SUITE_P(everyWay, BrokenDraft,
                         ::testing::Values("{ \"kneemap\": 1, \"side\": \"le", "not a check-up at all", "[]",
                                           R"({"kneemap": 1, "side": "left", "answers": {"no-such-question": "yes"}})"));

}  // namespace
}  // namespace kneemap::stories
