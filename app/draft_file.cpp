#include "app/draft_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/private_file.h"
#include "core/report/check_up_file.h"

namespace kneemap {
namespace {

constexpr qint64 largestFile = 1 << 20;

}  // namespace

DraftFile::DraftFile(QString path) : path_(std::move(path)) {}

std::optional<DraftSummary> DraftFile::summary() const {
    const QFileInfo info(path_);
    if (!info.isFile() || info.size() == 0) return std::nullopt;
    DraftSummary summary{info.lastModified(), 0, std::nullopt};
    QFile file(path_);
    if (info.size() > largestFile || !file.open(QIODevice::ReadOnly)) return summary;
    const QJsonObject told = QJsonDocument::fromJson(file.readAll()).object();
    summary.answers = static_cast<int>(told.value(QLatin1String("answers")).toObject().size());
    const QString side = told.value(QLatin1String("side")).toString();
    if (side == QLatin1String("left")) summary.side = Side::left;
    if (side == QLatin1String("right")) summary.side = Side::right;
    return summary;
}

QString DraftFile::save(const History& history) const {
    const QString folder = QFileInfo(path_).absolutePath();
    if (!QDir().mkpath(folder)) {
        return QCoreApplication::translate("DraftFile", "We could not write to %1. Pick another folder.").arg(folder);
    }
    const QString reason = writeWhole(path_, QByteArray::fromStdString(writeCheckUp(history)));
    if (reason.isEmpty()) return {};
    //: %1 is a file, %2 what the computer says went wrong
    return QCoreApplication::translate("DraftFile", "We could not save to %1. Nothing you had was changed. (%2)").arg(path_, reason);
}

History DraftFile::load(const KnowledgeBase& knowledge) const {
    QFile file(path_);
    const std::string name = path_.toStdString();
    if (QFileInfo::exists(path_) && !QFileInfo(path_).isFile()) throw ContentError({{name, "", "cannot be read: not a file"}});
    if (file.size() > largestFile) throw ContentError({{name, "", "larger than 1 MiB: refused"}});
    if (!file.open(QIODevice::ReadOnly)) throw ContentError({{name, "", "cannot be read: " + file.errorString().toStdString()}});
    return readCheckUp(file.readAll().toStdString(), name, knowledge);
}

void DraftFile::remove() const {
    QFile::remove(path_);
    QFile::remove(asidePath());
    clearUnfinished(QFileInfo(path_).absolutePath());
}

void DraftFile::setAside() const {
    QFile::remove(asidePath());
    QFile::rename(path_, asidePath());
}

QString DraftFile::asidePath() const { return path_ + QStringLiteral(".unreadable"); }

}  // namespace kneemap
