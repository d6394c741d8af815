#include "app/pages/take_along/take_along_page.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/language.h"
#include "app/pages/take_along/code_view.h"
#include "app/pages/take_along/paper_preview.h"
#include "app/widgets/door_button.h"
#include "app/widgets/option_group.h"
#include "app/widgets/push_button.h"
#include "tests/app/running/running_test.h"

namespace kneemap {
namespace {

class TakeAlongPageTest : public RunningTest {
protected:
    std::unique_ptr<TakeAlongPage> opened() {
        TakeAlongWays ways;
        ways.print = [this](const PaperDocument& document) {
            printed.push_back(document);
            return answer;
        };
        ways.record = record;
        ways.kiosk = kiosk;
        ways.printerPlace = QStringLiteral("the printer by the desk");
        auto page = std::make_unique<TakeAlongPage>(checkUp, text, monday, ways, along);
        open(*page);
        return page;
    }
    static QAbstractButton* card(const QWidget& page, const char* words) { return buttonNamed<DoorButton>(page, QString::fromUtf8(words)); }
    static QStringList cards(const QWidget& page) {
        QStringList words;
        for (const auto* button : page.findChildren<DoorButton*>()) words.append(button->text());
        return words;
    }

    std::shared_ptr<TakeAlongChoices> along = std::make_shared<TakeAlongChoices>();
    std::vector<PaperDocument> printed;
    Printed answer = Printed::yes;
    bool kiosk = false;
    std::function<QByteArray()> record;
};

TEST_F(TakeAlongPageTest, OffersEveryWayAndShowsThePaper) {
    finish("textbook/pfp-29m-desk");
    record = [] { return QByteArray("{}"); };
    const auto page = opened();
    EXPECT_EQ(cards(*page), (QStringList{QStringLiteral("Print"), QStringLiteral("Save as PDF"), QStringLiteral("QR code"), QStringLiteral("Copy as text"), QStringLiteral("Plain text"), QStringLiteral("For a clinician (FHIR)")}));
    const auto* preview = page->findChild<PaperPreview*>();
    ASSERT_NE(preview, nullptr);
    EXPECT_EQ(preview->pages(), 2);
    QAccessibleInterface* picture = QAccessible::queryAccessibleInterface(const_cast<PaperPreview*>(preview));
    EXPECT_EQ(picture->role(), QAccessible::Graphic);
    EXPECT_EQ(picture->text(QAccessible::Name), QStringLiteral("Picture of the paper, 2 pages"));
    EXPECT_TRUE(picture->text(QAccessible::Description).contains(QStringLiteral("What it could be")));
}

TEST_F(TakeAlongPageTest, OffersNoRecordWhereNoneCanBeMade) {
    finish("textbook/pfp-29m-desk");
    EXPECT_FALSE(cards(*opened()).contains(QStringLiteral("For a clinician (FHIR)")));
}

TEST_F(TakeAlongPageTest, PrintsByKeyAndSaysHowItWent) {
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    card(*page, "Print")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(printed.size(), 1U);
    EXPECT_EQ(printed.front().sheets.size(), 2U);
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Sent to the printer.")));
    answer = Printed::failed;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("The printer did not answer. Save a PDF, or try again.")));
    EXPECT_FALSE(wordsOn(*page).contains(QStringLiteral("Sent to the printer.")));
    answer = Printed::cancelled;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(printed.size(), 3U);
}

TEST_F(TakeAlongPageTest, AddsWhatIsTickedToPaperAndPreview) {
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    auto* list = page->findChild<OptionGroup*>();
    ASSERT_EQ(list->words().size(), 3);
    list->row(0)->click();
    list->row(2)->click();
    settle();
    EXPECT_TRUE(along->report.exercises);
    EXPECT_TRUE(along->report.hideAge);
    EXPECT_FALSE(along->report.questions);
    EXPECT_GT(page->findChild<PaperPreview*>()->pages(), 2);
    // Another language or look builds the page anew, and nothing is lost.
    page->refresh();
    settle();
    EXPECT_EQ(page->findChild<OptionGroup*>()->chosen(), (std::vector<int>{0, 2}));
    EXPECT_EQ(page->document().sheets.size(), 3U);
}

TEST_F(TakeAlongPageTest, LetsTheClinicianReadAnotherLanguageAndKeepsMine) {
    Language language;
    language.speak(QStringLiteral("en"));
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    const PaperDocument before = page->document();
    const auto lists = page->findChildren<OptionGroup*>();
    ASSERT_EQ(lists.size(), 2);
    const QStringList words = lists[1]->words();
    ASSERT_EQ(lists[1]->chosen(), std::vector<int>{0});
    const qsizetype arabic = words.indexOf(QStringLiteral("العربية"));
    ASSERT_GT(arabic, 0);
    lists[1]->row(static_cast<int>(arabic))->click();
    settle();
    const PaperDocument after = page->document();
    EXPECT_EQ(after.sheets.front().title, before.sheets.front().title);
    EXPECT_EQ(after.sheets.front().direction, Qt::LeftToRight);
    EXPECT_NE(after.sheets.back().title, before.sheets.back().title);
    EXPECT_EQ(after.sheets.back().direction, Qt::RightToLeft);
    EXPECT_EQ(QLocale().language(), QLocale::English) << "the window speaks on as before";
    page->refresh();
    settle();
    EXPECT_EQ(page->findChildren<OptionGroup*>()[1]->chosen(), std::vector<int>{static_cast<int>(arabic)});
}

TEST_F(TakeAlongPageTest, ShowsTheCodeAndMakesItBigger) {
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    card(*page, "QR code")->click();
    settle();
    auto* code = page->findChild<CodeView*>();
    ASSERT_NE(code, nullptr);
    EXPECT_EQ(code->accessibleDescription(), page->codeTexts().join(QLatin1Char('\n')));
    EXPECT_EQ(page->findChild<PaperPreview*>(), nullptr);
    const QSize before = code->sizeHint();
    buttonNamed<PushButton>(*page, QStringLiteral("Make the code bigger"))->click();
    EXPECT_GT(code->sizeHint().width(), before.width());
    buttonNamed<PushButton>(*page, QStringLiteral("Show the paper"))->click();
    settle();
    EXPECT_NE(page->findChild<PaperPreview*>(), nullptr);
}

TEST_F(TakeAlongPageTest, CopiesTheWords) {
    finish("textbook/pfp-29m-desk");
    const auto page = opened();
    card(*page, "Copy as text")->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Not urgent")));
    QGuiApplication::clipboard()->clear();
}

TEST_F(TakeAlongPageTest, WritesFilesAndSaysWhereItCannot) {
    finish("textbook/pfp-29m-desk");
    record = [] { return QByteArray("{\"resourceType\": \"Bundle\"}"); };
    const auto page = opened();
    QTemporaryDir folder;
    EXPECT_EQ(page->savePdf(folder.filePath(QStringLiteral("a.pdf"))), QString());
    EXPECT_EQ(page->saveText(folder.filePath(QStringLiteral("a.txt"))), QString());
    EXPECT_EQ(page->saveRecord(folder.filePath(QStringLiteral("a.json"))), QString());
    QFile written(folder.filePath(QStringLiteral("a.txt")));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(written.readAll()).contains(QStringLiteral("Not urgent")));
    QFile bundle(folder.filePath(QStringLiteral("a.json")));
    ASSERT_TRUE(bundle.open(QIODevice::ReadOnly));
    EXPECT_EQ(bundle.readAll(), QByteArray("{\"resourceType\": \"Bundle\"}"));
    EXPECT_FALSE(page->savePdf(folder.filePath(QStringLiteral("none/a.pdf"))).isEmpty());
}

TEST_F(TakeAlongPageTest, OfAnEmergencyAddsNoExercises) {
    checkUp.answer(QuestionId("safety-now"), Choices{{OptionId("foot-cold-numb")}, {}, {}});
    along->report.exercises = true;
    const auto page = opened();
    EXPECT_TRUE(page->hasResult());
    EXPECT_EQ(page->document().sheets.size(), 2U);
    EXPECT_FALSE(wordsOn(*page).contains(QStringLiteral("Add my exercises")));
}

TEST_F(TakeAlongPageTest, HandsOutTheQuestionsOnPaperWhileThereIsNoResult) {
    const auto page = opened();
    EXPECT_EQ(cards(*page), (QStringList{QStringLiteral("Print"), QStringLiteral("Save as PDF")}));
    card(*page, "Print")->click();
    ASSERT_EQ(printed.size(), 1U);
    EXPECT_EQ(printed.front().title, QStringLiteral("Knee questions on paper"));
}

TEST_F(TakeAlongPageTest, ForAKioskHasTwoThingsToPress) {
    finish("textbook/pfp-29m-desk");
    kiosk = true;
    const auto page = opened();
    EXPECT_TRUE(cards(*page).isEmpty());
    EXPECT_NE(page->findChild<CodeView*>(), nullptr);
    QStringList buttons;
    for (const auto* button : page->findChildren<PushButton*>()) {
        if (button->isVisible() && button->text() != QStringLiteral("Back")) buttons.append(button->text());
    }
    EXPECT_EQ(buttons, (QStringList{QStringLiteral("Make the code bigger"), QStringLiteral("Print my page")}));
    buttonNamed<PushButton>(*page, QStringLiteral("Print my page"))->click();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("Take your page from the printer by the desk.")));
    answer = Printed::failed;
    buttonNamed<PushButton>(*page, QStringLiteral("Print my page"))->click();
    EXPECT_TRUE(wordsOn(*page).contains(QStringLiteral("The printer did not answer. Scan the code, or ask the front desk.")));
}

}  // namespace
}  // namespace kneemap
