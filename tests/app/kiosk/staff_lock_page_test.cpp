#include "app/kiosk/staff_lock_page.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "app/kiosk/pin_pad.h"
#include "app/style/theme.h"
#include "app/widgets/push_button.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

using namespace std::chrono_literals;

class StaffLock : public testing::Test {
protected:
    /// A lock page as if opened anew, over the guard that stays.
    std::unique_ptr<StaffLockPage> page() {
        auto page = std::make_unique<StaffLockPage>(hash(), guard_, [this] { return now_; });
        page->resize(1080, 1920);
        page->show();
        return page;
    }

    static const std::string& hash() {
        static const std::string made = [] {
            Pin pin;
            for (const char digit : std::string("4711")) pin.add(digit);
            return hashOf(pin).value();
        }();
        return made;
    }

    static void press(const QWidget& page, const QString& words) {
        for (PushButton* key : page.findChildren<PushButton*>()) {
            if (key->text() == words) return QTest::mouseClick(key, Qt::LeftButton);
        }
        FAIL() << "no key " << words.toStdString();
    }

    static void enter(const QWidget& page, const QString& digits) {
        for (const QChar digit : digits) press(page, digit);
        press(page, QStringLiteral("OK"));
    }

    PinGuard guard_;
    PinGuard::Time now_ = 0s;
};

TEST_F(StaffLock, OpensWithTheRightPinAlone) {
    const auto lock = page();
    QSignalSpy opened(lock.get(), &StaffLockPage::opened);
    enter(*lock, QStringLiteral("4712"));
    EXPECT_EQ(opened.count(), 0);
    EXPECT_EQ(lock->message(), QStringLiteral("That PIN is not right. 4 tries left."));
    EXPECT_EQ(lock->pad()->pin().size(), 0u) << "a wrong PIN is forgotten";
    press(*lock, QStringLiteral("4"));
    EXPECT_TRUE(lock->message().isEmpty());
    enter(*lock, QStringLiteral("711"));
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(guard_.triesLeft(now_), 5);
}

TEST_F(StaffLock, HoldsForAMinuteAfterFiveWrongTriesHoweverOftenItIsOpened) {
    for (int i = 0; i < 5; ++i) enter(*page(), QStringLiteral("0000"));
    now_ = 59s;
    const auto locked = page();
    QSignalSpy opened(locked.get(), &StaffLockPage::opened);
    EXPECT_EQ(locked->message(), QStringLiteral("Locked for a minute, after 5 wrong tries."));
    EXPECT_FALSE(locked->pad()->isEnabled());
    enter(*locked, QStringLiteral("4711"));
    EXPECT_EQ(opened.count(), 0);
    EXPECT_EQ(locked->pad()->pin().size(), 0u);
    now_ = 60s;
    const auto free = page();
    QSignalSpy openedLater(free.get(), &StaffLockPage::opened);
    EXPECT_TRUE(free->message().isEmpty());
    enter(*free, QStringLiteral("4711"));
    EXPECT_EQ(openedLater.count(), 1);
}

TEST_F(StaffLock, CountsNoTryWhereNothingWasEntered) {
    const auto lock = page();
    press(*lock, QStringLiteral("OK"));
    EXPECT_EQ(guard_.triesLeft(now_), 5);
}

TEST_F(StaffLock, OpensForNobodyWithoutAHash) {
    StaffLockPage lock({}, guard_, [this] { return now_; });
    QSignalSpy opened(&lock, &StaffLockPage::opened);
    enter(lock, QStringLiteral("0000"));
    EXPECT_EQ(opened.count(), 0);
    EXPECT_EQ(guard_.triesLeft(now_), 4);
}

TEST_F(StaffLock, ForgetsTheDigitsWhenItIsLeft) {
    const auto lock = page();
    press(*lock, QStringLiteral("4"));
    ASSERT_EQ(lock->pad()->pin().size(), 1u);
    lock->hide();
    EXPECT_EQ(lock->pad()->pin().size(), 0u);
    QSignalSpy left(lock.get(), &StaffLockPage::leftAsked);
    press(*lock, QStringLiteral("Back to start"));
    EXPECT_EQ(left.count(), 1);
}

TEST_F(StaffLock, ShowsAndTellsHowManyDigitsWereEnteredAndNotWhich) {
    const auto lock = page();
    enter(*lock, QStringLiteral(""));
    for (const char* key : {"7", "7", "7", "Delete"}) press(*lock, QString::fromLatin1(key));
    QStringList names;
    for (const TextLabel* label : lock->pad()->findChildren<TextLabel*>()) {
        names.append(label->accessibleName());
        EXPECT_FALSE(label->text().contains(QLatin1Char('7')));
        EXPECT_EQ(label->text(), QStringLiteral("● ●"));
    }
    EXPECT_EQ(names, QStringList(QStringLiteral("2 digits entered")));
}

TEST_F(StaffLock, HasItsKeysInTheOrderOfAPhoneInEveryReadingDirection) {
    const auto lock = page();
    lock->setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    const auto at = [&](const QString& words) {
        for (const PushButton* key : lock->findChildren<PushButton*>()) {
            if (key->text() == words) return key->mapTo(lock.get(), QPoint());
        }
        return QPoint(-1, -1);
    };
    EXPECT_LT(at(QStringLiteral("1")).x(), at(QStringLiteral("3")).x());
    EXPECT_LT(at(QStringLiteral("1")).y(), at(QStringLiteral("4")).y());
    EXPECT_LT(at(QStringLiteral("7")).y(), at(QStringLiteral("0")).y());
    EXPECT_EQ(at(QStringLiteral("8")).x(), at(QStringLiteral("0")).x());
}

}  // namespace
}  // namespace kneemap
