#pragma once

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QStringList>

namespace kneemap::faults {

/// Everything in a folder, hidden or not.
inline QStringList all(const QString& path) { return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name); }

/// Empty if it cannot be read.
inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Who may do what with it: 0600 is its owner alone.
inline unsigned rights(const QString& path) {
    struct stat about {};
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & 07777u : 0u;
}

}  // namespace kneemap::faults
