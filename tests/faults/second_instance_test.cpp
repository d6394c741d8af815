/// Two Kneemaps over the same folders.
#include <gtest/gtest.h>
#include <sys/file.h>

#include <QTemporaryDir>
#include <csignal>

#include "app/folder_claim.h"
#include "app/pages/settings/app_settings.h"
#include "app/private_file.h"
#include "tests/faults/folder.h"
#include "tests/faults/in_a_child.h"

namespace kneemap::faults {
namespace {

TEST(SecondInstance, MayNotKeepAnythingWhileTheFirstIsThere) {
    const QTemporaryDir folder;
    FolderClaim first(folder.path());
    EXPECT_TRUE(first.isOurs());
    EXPECT_EQ(inAChild([&] { return FolderClaim(folder.path()).isOurs() ? 1 : 0; }), 0);
    EXPECT_TRUE(first.isOurs());
    EXPECT_EQ(all(folder.path()), QStringList()) << "no file says who is there";
}

TEST(SecondInstance, StaysSecondForGood) {
    const QTemporaryDir folder;
    auto first = std::make_unique<FolderClaim>(folder.path());
    EXPECT_TRUE(first->isOurs());
    FolderClaim second(folder.path());
    EXPECT_FALSE(second.isOurs());
    first.reset();
    EXPECT_FALSE(second.isOurs()) << "what the first has kept meanwhile would be written over";
    EXPECT_TRUE(FolderClaim(folder.path()).isOurs());
}

TEST(SecondInstance, IsTheFirstOneAfterAKill) {
    const QTemporaryDir folder;
    EXPECT_EQ(inAChild([&] {
        FolderClaim first(folder.path());
        if (first.isOurs()) ::raise(SIGKILL);
        return 1;
    }), SIGKILL);
    EXPECT_TRUE(FolderClaim(folder.path()).isOurs());
}

TEST(SecondInstance, IsNotMetWhereThereIsNoFolderYet) {
    const QTemporaryDir folder;
    const QString later = folder.filePath(QStringLiteral("later"));
    FolderClaim first(later), second(later);
    EXPECT_TRUE(first.isOurs());
    EXPECT_TRUE(second.isOurs());
    ASSERT_TRUE(QDir().mkpath(later));
    EXPECT_TRUE(second.isOurs());
    EXPECT_FALSE(first.isOurs());
}

TEST(SecondInstance, LeavesAloneWhatTheFirstIsWritingNow) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral(".kneemap-unfinished-Ab1"));
    QFile writing(file);
    ASSERT_TRUE(writing.open(QIODevice::WriteOnly));
    ASSERT_EQ(::flock(writing.handle(), LOCK_EX | LOCK_NB), 0);
    clearUnfinished(folder.path());
    EXPECT_TRUE(QFile::exists(file));
    writing.close();
    EXPECT_EQ(writeWhole(folder.filePath(QStringLiteral("knee-check.txt")), "x"), QString());
    EXPECT_EQ(all(folder.path()), QStringList(QStringLiteral("knee-check.txt"))) << "of one that was killed it clears away";
}

TEST(SecondInstance, TakesBackNoChoiceOfTheFirst) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kneemap.ini"));
    AppSettings first(file), second(file);
    first.setKeepsChecks(false);
    second.setTextSize(150);
    first.setColours(ThemeChoice::dark);
    const AppSettings kept(file);
    EXPECT_FALSE(kept.keepsChecks());
    EXPECT_EQ(kept.textSize(), 150);
    EXPECT_EQ(kept.colours(), ThemeChoice::dark);
}

}  // namespace
}  // namespace kneemap::faults
