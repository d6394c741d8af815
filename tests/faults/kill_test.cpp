/// kill -9 while something is being saved, a thousand times at moments that only a seed knows.
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include <QTemporaryDir>
#include <QTimeZone>
#include <atomic>
#include <csignal>
#include <ctime>
#include <new>
#include <random>

#include "app/kiosk/export_folder.h"
#include "tests/faults/folder.h"
#include "tests/faults/in_a_child.h"
#include "tests/faults/saver.h"

namespace kneemap::faults {
namespace {

constexpr int rounds = 1000;
constexpr unsigned seed = 20261127;
constexpr std::chrono::microseconds longest(10'000);  // a few savings

const QDateTime morning(QDate(2026, 11, 27), QTime(10, 15, 30), QTimeZone::utc());

/// How far a process had got, known to another when it is dead: the number of the content it began to save, and of the last it
/// was told is saved.
struct Progress {
    std::atomic<int> begun = 0, done = 0;
};

/// Memory that a process and its children share.
template <class Value>
class Shared {
public:
    Shared() : there_(new (::mmap(nullptr, sizeof(Value), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Value) {}
    ~Shared() { ::munmap(there_, sizeof(Value)); }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    Value& operator*() { return *there_; }
    Value* operator->() { return there_; }

private:
    Value* there_;
};

/// The system kills this process then, wherever it stands.
void dieAfter(std::chrono::microseconds time) {
    sigevent kill{};
    kill.sigev_notify = SIGEV_SIGNAL;
    kill.sigev_signo = SIGKILL;
    timer_t timer{};
    const itimerspec moment{{}, {0, std::chrono::nanoseconds(time).count() + 1}};
    if (::timer_create(CLOCK_MONOTONIC, &kill, &timer) != 0 || ::timer_settime(timer, 0, &moment, nullptr) != 0) ::_exit(2);
}

/// Saves without end until it is killed at a random moment. Returns what came of that.
template <class SaveNext>
testing::AssertionResult killedWhile(std::mt19937& random, SaveNext saveNext) {
    const std::chrono::microseconds moment(std::uniform_int_distribution<long>(0, longest.count())(random));
    const int ended = inAChild([&] {
        dieAfter(moment);
        while (saveNext()) continue;
        return 1;
    });
    if (WIFSIGNALED(ended) && WTERMSIG(ended) == SIGKILL) return testing::AssertionSuccess();
    return testing::AssertionFailure() << "it was not killed, but could not save: " << ended;
}

TEST(Kill, LeavesEveryFileWholeAndNoOtherFileAfterTheNextSave) {
    const QTemporaryDir folder;
    const std::vector<Saver> savers = everySaver(folder.path());
    std::vector<Shared<Progress>> progress(savers.size());
    std::mt19937 random(seed);
    QStringList files;
    for (const Saver& saver : savers) files.append(QFileInfo(saver.file).fileName());
    files.sort();
    int interrupted = 0, leftOver = 0;
    const auto save = [&](std::size_t which) {
        if (!savers[which].save(++progress[which]->begun)) return false;
        progress[which]->done = progress[which]->begun.load();
        return true;
    };
    for (std::size_t i = 0; i < savers.size(); ++i) ASSERT_TRUE(save(i)) << savers[i].name;
    for (int round = 0; round < rounds; ++round) {
        std::size_t next = static_cast<std::size_t>(round) % savers.size();
        ASSERT_TRUE(save(next)) << "in round " << round;  // whatever it is that the next program writes first
        ASSERT_EQ(all(folder.path()), files) << "in round " << round;
        ASSERT_TRUE(killedWhile(random, [&] { return save(next++ % savers.size()); })) << "in round " << round;
        for (std::size_t i = 0; i < savers.size(); ++i) {
            const QByteArray there = bytesOf(savers[i].file);
            const int begun = progress[i]->begun, done = progress[i]->done;
            if (begun > done) ++interrupted;
            const int found = there == savers[i].content(begun) ? begun : done;
            ASSERT_EQ(there, savers[i].content(found)) << savers[i].name << " holds neither what was saved nor what was being saved, in round " << round;
            progress[i]->begun = progress[i]->done = found;
            ASSERT_EQ(rights(savers[i].file), 0600u) << savers[i].name;
        }
        if (all(folder.path()) != files) ++leftOver;
    }
    std::printf("%d kills, %d while something was being saved, %d left a file behind until the next save\n", rounds, interrupted, leftOver);
    EXPECT_GT(interrupted, rounds / 2) << "hardly a kill came at the moment of saving: this shows nothing";
}

TEST(Kill, ShowsNoHalfExportAndLeavesNothingAfterTheNextStart) {
    const QTemporaryDir folder;
    const ExportFolder exporting(folder.path());
    const QByteArray pdf(100'000, 'p'), record(30'000, 'f');
    Shared<Progress> progress;
    std::mt19937 random(seed);
    int interrupted = 0, leftOver = 0;
    for (int round = 0; round < rounds; ++round) {
        progress->begun = progress->done = 0;
        ASSERT_TRUE(killedWhile(random, [&] {
            ++progress->begun;
            const ExportOutcome outcome = exporting.write(QStringLiteral("knee-check"), {{QStringLiteral("summary.pdf"), pdf}, {QStringLiteral("summary.fhir.json"), record}}, morning);
            if (outcome.isWritten()) ++progress->done;
            return outcome.isWritten();
        })) << "in round " << round;
        if (progress->begun > progress->done) ++interrupted;
        leftOver += exporting.clearLeftovers();
        const QStringList written = all(folder.path());
        ASSERT_GE(written.size(), progress->done) << "in round " << round;
        ASSERT_LE(written.size(), progress->begun) << "in round " << round;
        for (const QString& name : written) {
            const QString checkUp = folder.filePath(name);
            ASSERT_TRUE(name.startsWith(QLatin1String("knee-check-"))) << name.toStdString();
            ASSERT_EQ(bytesOf(checkUp + QStringLiteral("/summary.pdf")), pdf);
            ASSERT_EQ(bytesOf(checkUp + QStringLiteral("/summary.fhir.json")), record);
            ASSERT_TRUE(QDir(checkUp).removeRecursively());
        }
    }
    std::printf("%d kills, %d while a check-up was being handed over, %d left a folder behind until the next start\n", rounds, interrupted, leftOver);
    EXPECT_GT(interrupted, rounds / 2);
}

}  // namespace
}  // namespace kneemap::faults
