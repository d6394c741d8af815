#include "app/private_file.h"

#include <sys/file.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace kneemap {
namespace {

const QString unfinished = QLatin1String(unfinishedPrefix);

/// Tells clearUnfinished() of another program that this file is being written.
bool takeLock(const QFile& file) { return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0; }

}  // namespace

QString writeWhole(const QString& path, const QByteArray& bytes) {
    const QFileInfo old(path);
    const auto refused = [](int error) { return QString::fromStdString(std::generic_category().message(error)); };
    if (old.exists() && !old.isFile()) return refused(ENOTSUP);
    if (old.exists() && !old.isWritable()) return refused(EACCES);
    const QString place = old.exists() ? old.canonicalFilePath() : path;  // a link stays a link
    const QString folder = QFileInfo(place).absolutePath();
    clearUnfinished(folder);
    QTemporaryFile file(folder + QLatin1Char('/') + unfinished + QStringLiteral("XXXXXX"));  // 0600, and gone if it is not kept
    if (!file.open()) return file.errorString();
    takeLock(file);  // some shares have no locks
    if (file.write(bytes) != bytes.size() || !file.flush()) return file.errorString();
    if (::fsync(file.handle()) != 0) return refused(errno);
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(place).constData()) != 0) return refused(errno);
    file.setAutoRemove(false);
    return {};
}

QString writePrivately(const QString& path, const QByteArray& bytes) {
    return writeWhole(path, bytes).isEmpty() ? QString() : QCoreApplication::translate("PrivateFile", "We could not write there. Pick another folder.");
}

void clearUnfinished(const QString& folder) {
    for (const QFileInfo& left : QDir(folder).entryInfoList({unfinished + QLatin1Char('*')}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        QFile file(left.filePath());
        if (file.open(QIODevice::ReadOnly) && takeLock(file)) file.remove();
    }
}

}  // namespace kneemap
