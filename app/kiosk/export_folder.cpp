#include "app/kiosk/export_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <vector>

#include "app/private_file.h"

namespace kneemap {
namespace {

const QString unfinished = QLatin1String(unfinishedPrefix);

/// Thrown within this file alone, where the system refuses: its errno.
struct Refused {
    int error;
};

int orRefused(int result) {
    if (result < 0) throw Refused{errno};
    return result;
}

class Descriptor {
public:
    explicit Descriptor(int number) : number_(orRefused(number)) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return number_; }
    /// A share may tell only now that it is full.
    void close() {
        const int number = number_;
        number_ = -1;
        orRefused(::close(number));
    }

private:
    int number_;
};

/// A folder that only its owner can look into, in the making: unless it is kept, it goes with all that is in it.
class UnfinishedFolder {
public:
    UnfinishedFolder(int parent, const QByteArray& name) : parent_(parent), name_(made(parent, name)), folder_(openFolder(parent, name)) {
        ::flock(folder_.number(), LOCK_EX | LOCK_NB);  // tells clearLeftovers() of another program; some shares have no locks
    }
    ~UnfinishedFolder() {
        if (kept_) return;
        for (const QByteArray& file : files_) ::unlinkat(folder_.number(), file.constData(), 0);
        ::unlinkat(parent_, name_.constData(), AT_REMOVEDIR);
    }
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;

    void add(const ExportFile& file) {
        files_.push_back(QFile::encodeName(file.name));
        Descriptor out(::openat(folder_.number(), files_.back().constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        for (qsizetype written = 0; written < file.bytes.size();) {
            const ssize_t count = ::write(out.number(), file.bytes.constData() + written, static_cast<std::size_t>(file.bytes.size() - written));
            if (count < 0 && errno != EINTR) throw Refused{errno};
            if (count > 0) written += count;
        }
        orRefused(::fsync(out.number()));
        out.close();
    }

    /// Gives it its name for good, and never takes the place of what is there.
    void keepAs(const QByteArray& name) {
        orRefused(::fsync(folder_.number()));
        if (::renameat2(parent_, name_.constData(), parent_, name.constData(), RENAME_NOREPLACE) != 0) {
            if (errno != EINVAL) throw Refused{errno};
            // Some shares know no such rename. Of 2^64 names one is free; this only makes sure.
            struct stat there;
            if (::fstatat(parent_, name.constData(), &there, AT_SYMLINK_NOFOLLOW) == 0) throw Refused{EEXIST};
            orRefused(::renameat(parent_, name_.constData(), parent_, name.constData()));
        }
        kept_ = true;
        ::fsync(parent_);  // it stands there already; some shares cannot promise more
    }

    static int openFolder(int parent, const QByteArray& name) { return ::openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC); }

private:
    static QByteArray made(int parent, const QByteArray& name) {
        orRefused(::mkdirat(parent, name.constData(), 0700));
        return name;
    }

    int parent_;
    QByteArray name_;
    Descriptor folder_;
    std::vector<QByteArray> files_;
    bool kept_ = false;
};

/// The clinic's own folder, which may be a link.
int openClinicFolder(const QString& path) { return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }

ExportFault faultOf(int error) {
    switch (error) {
        case ENOENT:
        case ENOTDIR:
        case ELOOP: return ExportFault::folderMissing;
        case EACCES:
        case EPERM:
        case EROFS: return ExportFault::readOnly;
        case ENOSPC:
        case EDQUOT:
        case EFBIG: return ExportFault::full;
        default: return ExportFault::other;
    }
}

QString newName() { return QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')); }

}  // namespace

ExportOutcome ExportFolder::write(const QString& stem, const std::vector<ExportFile>& files, const QDateTime& now) const {
    const QString random = newName();
    const QString name = QStringLiteral("%1-%2-%3").arg(stem, now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")), random);
    try {
        const Descriptor parent(openClinicFolder(path_));
        UnfinishedFolder folder(parent.number(), QFile::encodeName(unfinished + random));
        for (const ExportFile& file : files) folder.add(file);
        folder.keepAs(QFile::encodeName(name));
        return {name, std::nullopt, {}};
    } catch (const Refused& refused) {
        return {{}, faultOf(refused.error), QString::fromStdString(std::generic_category().message(refused.error))};
    }
}

int ExportFolder::clearLeftovers() const {
    int count = 0;
    try {
        const Descriptor parent(openClinicFolder(path_));
        for (const QString& name : QDir(path_).entryList({unfinished + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
            const Descriptor folder(UnfinishedFolder::openFolder(parent.number(), QFile::encodeName(name)));
            if (::flock(folder.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) continue;
            const QStringList files = QDir(path_ + QLatin1Char('/') + name).entryList(QDir::Files | QDir::System | QDir::Hidden);
            for (const QString& file : files) ::unlinkat(folder.number(), QFile::encodeName(file).constData(), 0);
            if (::unlinkat(parent.number(), QFile::encodeName(name).constData(), AT_REMOVEDIR) == 0) ++count;
        }
    } catch (const Refused&) {
        return count;  // write() tells of a missing folder when it matters
    }
    return count;
}

std::optional<qint64> ExportFolder::bytesFree() const {
    if (!QDir(path_).exists()) return std::nullopt;
    return QStorageInfo(path_).bytesAvailable();
}

}  // namespace kneemap
