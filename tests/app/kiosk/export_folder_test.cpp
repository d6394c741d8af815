#include "app/kiosk/export_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <csignal>

#include "tests/faults/in_a_child.h"

namespace kneemap {
namespace {

using faults::inAChild;

using testing::IsEmpty;

const QDateTime morning(QDate(2026, 11, 27), QTime(10, 15, 30), QTimeZone::utc());
const QString stem = QStringLiteral("kneemap");

std::vector<ExportFile> pair(qsizetype size = 20) { return {{QStringLiteral("summary.pdf"), QByteArray(size, 'p')}, {QStringLiteral("summary.fhir.json"), QByteArray(size, 'f')}}; }

QStringList all(const QString& path) { return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name); }

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

unsigned rights(const QString& path) {
    struct stat about {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &about), 0) << path.toStdString();
    return about.st_mode & 07777u;
}

/// No file may grow beyond this: the disk is full then, or, with the signal left as it is, the program is killed on the spot.
void limitFiles(rlim_t bytes) {
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

TEST(ExportFolder, WritesBothFilesForItsOwnerAlone) {
    const QTemporaryDir folder;
    const ::mode_t before = ::umask(0);  // the rights do not hang on the mask of the account
    const ExportOutcome outcome = ExportFolder(folder.path()).write(stem, pair(), morning);
    ::umask(before);
    ASSERT_TRUE(outcome.isWritten()) << outcome.reason.toStdString();
    EXPECT_EQ(all(folder.path()), QStringList(outcome.folder));
    const QString written = folder.filePath(outcome.folder);
    EXPECT_EQ(all(written), QStringList({QStringLiteral("summary.fhir.json"), QStringLiteral("summary.pdf")}));
    EXPECT_EQ(bytesOf(written + QStringLiteral("/summary.pdf")), QByteArray(20, 'p'));
    EXPECT_EQ(bytesOf(written + QStringLiteral("/summary.fhir.json")), QByteArray(20, 'f'));
    EXPECT_EQ(rights(written), 0700u);
    EXPECT_EQ(rights(written + QStringLiteral("/summary.pdf")), 0600u);
    EXPECT_EQ(rights(written + QStringLiteral("/summary.fhir.json")), 0600u);
}

TEST(ExportFolder, NamesACheckUpByTimeAndChance) {
    const QTemporaryDir folder;
    QStringList names;
    for (int i = 0; i < 50; ++i) names.append(ExportFolder(folder.path()).write(stem, pair(), morning.toOffsetFromUtc(3600)).folder);
    for (const QString& name : names) EXPECT_THAT(name.toStdString(), testing::MatchesRegex("kneemap-20261127T101530Z-[0-9a-f]{16}"));
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_EQ(all(folder.path()).size(), 50);
}

TEST(ExportFolder, ThatIsMissingOrAFileIsAFault) {
    const QTemporaryDir folder;
    const ExportFolder missing(folder.filePath(QStringLiteral("none")));
    EXPECT_EQ(missing.write(stem, pair(), morning).fault, ExportFault::folderMissing);
    EXPECT_FALSE(missing.bytesFree());
    EXPECT_EQ(missing.clearLeftovers(), 0);
    QFile file(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(ExportFolder(file.fileName()).write(stem, pair(), morning).fault, ExportFault::folderMissing);
    EXPECT_EQ(all(folder.path()), QStringList(QStringLiteral("file"))) << "no folder is made where the share is gone";
}

TEST(ExportFolder, ThatIsReadOnlyIsAFault) {
    const QTemporaryDir folder;
    ASSERT_EQ(::chmod(QFile::encodeName(folder.path()).constData(), 0555), 0);
    const int ended = inAChild([&folder] {
        if (::geteuid() == 0 && ::setuid(65534) != 0) return 2;  // root may write anywhere
        const ExportOutcome outcome = ExportFolder(folder.path()).write(stem, pair(), morning);
        return outcome.fault == ExportFault::readOnly && !outcome.reason.isEmpty() ? 0 : 1;
    });
    ::chmod(QFile::encodeName(folder.path()).constData(), 0700);
    EXPECT_EQ(ended, 0);
    EXPECT_THAT(all(folder.path()), IsEmpty());
}

TEST(ExportFolder, OnAFullDiskLeavesNothing) {
    const QTemporaryDir folder;
    EXPECT_EQ(inAChild([&folder] {
        std::signal(SIGXFSZ, SIG_IGN);
        limitFiles(4096);
        std::vector<ExportFile> files = pair();
        files.back().bytes = QByteArray(10000, 'f');  // the second is one too many
        return ExportFolder(folder.path()).write(stem, files, morning).fault == ExportFault::full ? 0 : 1;
    }), 0);
    EXPECT_THAT(all(folder.path()), IsEmpty());
}

TEST(ExportFolder, OnADiskThatIsReallyFullLeavesNothing) {
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    const int ended = inAChild([&] {
        // A disk of 64 KiB that only this process sees.
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", path.constData(), "tmpfs", 0, "size=64k,mode=0700") != 0) return 77;
        const ExportFolder exporting(folder.path());
        if (exporting.write(stem, pair(200'000), morning).fault != ExportFault::full || !all(folder.path()).isEmpty()) return 1;
        return exporting.write(stem, pair(), morning).isWritten() ? 0 : 2;  // there is room again
    });
    if (WIFEXITED(ended) && WEXITSTATUS(ended) == 77) GTEST_SKIP() << "no disk can be mounted here";
    EXPECT_EQ(ended, 0);
}

TEST(ExportFolder, ShowsNoHalfPairWhenTheProgramIsKilledAndClearsUpAtTheNextStart) {
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("kneemap-of-yesterday"));
    const int ended = inAChild([&folder] {
        limitFiles(4096);  // in the middle of the second file the system kills
        std::vector<ExportFile> files = pair();
        files.back().bytes = QByteArray(10000, 'f');
        (void)ExportFolder(folder.path()).write(stem, files, morning);
        return 0;
    });
    ASSERT_TRUE(WIFSIGNALED(ended));
    ASSERT_EQ(WTERMSIG(ended), SIGXFSZ);
    const QStringList left = all(folder.path());
    ASSERT_EQ(left.size(), 2) << "the leftover is there, or this test shows nothing";
    EXPECT_TRUE(left.front().startsWith(QLatin1String(".kneemap-unfinished-")));
    EXPECT_EQ(rights(folder.filePath(left.front())), 0700u);
    EXPECT_EQ(ExportFolder(folder.path()).clearLeftovers(), 1);
    EXPECT_EQ(all(folder.path()), QStringList(QStringLiteral("kneemap-of-yesterday")));
}

TEST(ExportFolder, KnowsItsFreeSpace) {
    const QTemporaryDir folder;
    EXPECT_GE(ExportFolder(folder.path()).bytesFree().value_or(-1), 0);
}

}  // namespace
}  // namespace kneemap
