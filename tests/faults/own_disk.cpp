#include "tests/faults/own_disk.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <QByteArray>
#include <QFile>
#include <array>

#include "tests/faults/in_a_child.h"

namespace kneemap::faults {
namespace {

const QString filler = QStringLiteral("/filler");

bool tell(const char* file, const QByteArray& words) {
    QFile told(QString::fromLatin1(file));
    return told.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && told.write(words) == words.size();
}

/// Root may mount; anybody else is made root of a world of their own first.
bool mayMount() {
    const QByteArray user = QByteArray::number(::geteuid()), group = QByteArray::number(::getegid());
    if (::geteuid() == 0) return ::unshare(CLONE_NEWNS) == 0;
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && tell("/proc/self/setgroups", "deny") && tell("/proc/self/uid_map", "0 " + user + " 1") &&
           tell("/proc/self/gid_map", "0 " + group + " 1");
}

}  // namespace

int onADiskOfItsOwn(const QString& folder, const std::function<void()>& story) {
    const int ended = inAChild([&] {
        if (!mayMount() || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=1m,mode=0700") != 0) return noDisk;
        story();
        return testing::Test::HasFailure() ? 1 : 0;
    });
    return WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
}

void fill(const QString& folder) {
    const int file = ::open(QFile::encodeName(folder + filler).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const std::array<char, 1024> bytes{};
    while (::write(file, bytes.data(), bytes.size()) > 0) continue;
    ::close(file);
}

void makeRoom(const QString& folder) { QFile::remove(folder + filler); }

void makeReadOnly(const QString& folder) { ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr); }

}  // namespace kneemap::faults
