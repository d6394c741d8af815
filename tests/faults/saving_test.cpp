/// Where nothing can be written, where something odd stands in the way, and for whom it is written.
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <csignal>

#include "app/check_up.h"
#include "app/clinical_text.h"
#include "app/content/content_folder.h"
#include "app/draft_file.h"
#include "app/pages/running/running_page.h"
#include "app/pages/settings/app_settings.h"
#include "core/knowledge/fault.h"
#include "tests/faults/folder.h"
#include "tests/faults/in_a_child.h"
#include "tests/faults/own_disk.h"
#include "tests/faults/saver.h"

namespace kneemap::faults {
namespace {

const KnowledgeBase& knowledge() {
    static const KnowledgeBase base = shippedKnowledge();
    return base;
}

class Disk : public ::testing::Test {
protected:
    /// What every saver does on a disk that `stop` makes unfit for writing, and then `goOn` fit again.
    void expectNothingLost(void (*stop)(const QString&), void (*goOn)(const QString&)) {
        for (const Saver& saver : everySaver(folder.path())) {
            const int ended = onADiskOfItsOwn(folder.path(), [&] {
                ASSERT_TRUE(saver.save(1));
                stop(folder.path());
                const QStringList before = all(folder.path());
                EXPECT_FALSE(saver.save(2)) << "it says so";
                EXPECT_EQ(bytesOf(saver.file), saver.content(1));
                EXPECT_EQ(all(folder.path()), before) << "nothing half written stays";
                if (goOn == nullptr) return;
                goOn(folder.path());
                EXPECT_TRUE(saver.save(2));
                EXPECT_EQ(bytesOf(saver.file), saver.content(2));
            });
            if (ended == noDisk) GTEST_SKIP() << "no disk can be mounted here";
            EXPECT_EQ(ended, 0) << saver.name;
        }
    }

    QTemporaryDir folder;
};

TEST_F(Disk, ThatIsFullKeepsWhatWasThereAndIsWrittenToWhenThereIsRoom) { expectNothingLost(fill, makeRoom); }

TEST_F(Disk, ThatIsReadOnlyKeepsWhatWasThere) { expectNothingLost(makeReadOnly, nullptr); }

TEST_F(Disk, ThatIsFullIsNamedToThePerson) {
    const int ended = onADiskOfItsOwn(folder.path(), [&] {
        fill(folder.path());
        const DraftFile draft(folder.filePath(QStringLiteral("last-check.kneemap")));
        EXPECT_EQ(draft.save({}).toStdString(), "We could not save to " + draft.path().toStdString() + ". Nothing you had was changed. (No space left on device)");
    });
    if (ended == noDisk) GTEST_SKIP() << "no disk can be mounted here";
    EXPECT_EQ(ended, 0);
}

TEST(Rights, OfEveryFileAreThoseOfItsOwnerAloneWhateverTheAccountSays) {
    const QTemporaryDir folder;
    const ::mode_t before = ::umask(0);
    for (const Saver& saver : everySaver(folder.path())) {
        EXPECT_TRUE(saver.save(1));
        EXPECT_EQ(rights(saver.file), 0600u) << saver.name;
        ::chmod(QFile::encodeName(saver.file).constData(), 0644);
        EXPECT_TRUE(saver.save(2));
        EXPECT_EQ(rights(saver.file), 0600u) << saver.name << ", that others could read";
    }
    CheckUp checkUp(knowledge());
    const ClinicalText text(knowledge());
    const RunningPage page(checkUp, text, QDateTime::currentDateTime(), std::make_shared<RunningChoices>());
    const QString runs = folder.filePath(QStringLiteral("my-runs.ics"));
    EXPECT_EQ(page.saveCalendar(runs), QString());
    EXPECT_EQ(rights(runs), 0600u) << "calendar";
    ::umask(before);
}

TEST(Link, StaysALinkAndItsFileIsWritten) {
    const QTemporaryDir folder, elsewhere;
    for (const Saver& saver : everySaver(folder.path())) {
        const QString real = elsewhere.filePath(QFileInfo(saver.file).fileName());
        QFile(real).open(QIODevice::WriteOnly);
        ASSERT_TRUE(QFile::link(real, saver.file));
        EXPECT_TRUE(saver.save(1));
        EXPECT_TRUE(QFileInfo(saver.file).isSymLink()) << saver.name;
        EXPECT_EQ(bytesOf(real), saver.content(1)) << saver.name;
    }
}

/// `put` sets something odd where a check-up and the settings should be. They are read and saved in a process that is not
/// waited for without end.
void expectNoHarm(void (*put)(const char* path)) {
    const QTemporaryDir folder;
    const int ended = inAChild([&] {
        ::alarm(30);
        const DraftFile draft(folder.filePath(QStringLiteral("last-check.kneemap")));
        const QString file = folder.filePath(QStringLiteral("kneemap.ini"));
        put(QFile::encodeName(draft.path()).constData());
        put(QFile::encodeName(file).constData());
        (void)draft.summary();
        EXPECT_THROW(draft.load(knowledge()), ContentError);
        (void)draft.save({});
        AppSettings settings(file);
        EXPECT_EQ(settings.textSize(), 100);
        settings.setTextSize(150);
        EXPECT_EQ(settings.textSize(), 150);
        return testing::Test::HasFailure() ? 1 : 0;
    });
    EXPECT_EQ(ended, 0) << "as waitpid() tells it; " << SIGALRM << ": it waited for ever";
}

TEST(Odd, AFolder) {
    expectNoHarm([](const char* path) { ::mkdir(path, 0700); });
}

TEST(Odd, APipeThatNobodyWritesTo) {
    expectNoHarm([](const char* path) { ::mkfifo(path, 0600); });
}

TEST(Odd, AGigabyteOfNothing) {
    expectNoHarm([](const char* path) {
        QFile file(QFile::decodeName(path));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(1 << 30));
    });
}

TEST(Odd, ALinkToItself) {
    expectNoHarm([](const char* path) { EXPECT_EQ(::symlink(path, path), 0); });
}

}  // namespace
}  // namespace kneemap::faults
