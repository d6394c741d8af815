#include "app/draft_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "core/report/check_up_file.h"

namespace kneemap {
namespace {

constexpr qint64 largestFile = 1 << 20;

}  // namespace

DraftFile::DraftFile(QString path) : path_(std::move(path)) {}

std::optional<QDateTime> DraftFile::savedAt() const {
    const QFileInfo file(path_);
    return file.isFile() && file.size() > 0 ? std::optional(file.lastModified()) : std::nullopt;
}

QString DraftFile::save(const History& history) const {
    const QString folder = QFileInfo(path_).absolutePath();
    if (!QDir().mkpath(folder)) {
        return QCoreApplication::translate("DraftFile", "We could not write to %1. Pick another folder.").arg(folder);
    }
    QSaveFile file(path_);
    file.setDirectWriteFallback(false);
    const QByteArray bytes = QByteArray::fromStdString(writeCheckUp(history));
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (written) return {};
    //: %1 is a file, %2 what the computer says went wrong
    return QCoreApplication::translate("DraftFile", "We could not save to %1. Nothing you had was changed. (%2)").arg(path_, file.errorString());
}

History DraftFile::load(const KnowledgeBase& knowledge) const {
    QFile file(path_);
    const std::string name = path_.toStdString();
    if (file.size() > largestFile) throw ContentError({{name, "", "larger than 1 MiB: refused"}});
    if (!file.open(QIODevice::ReadOnly)) throw ContentError({{name, "", "cannot be read: " + file.errorString().toStdString()}});
    return readCheckUp(file.readAll().toStdString(), name, knowledge);
}

void DraftFile::remove() const { QFile::remove(path_); }

}  // namespace kneemap
