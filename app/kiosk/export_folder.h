#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace kneemap {

/// One file of a check-up that leaves the kiosk.
struct ExportFile {
    QString name;  ///< within the check-up's folder, such as "summary.pdf"; no folder in it
    QByteArray bytes;
};

enum class ExportFault { folderMissing, readOnly, full, other };

/// What became of writing one check-up: a folder, or a fault and nothing at all.
struct ExportOutcome {
    QString folder;                    ///< the name of the new folder; empty on a fault
    std::optional<ExportFault> fault;  ///< nothing: all files stand there, whole
    QString reason;                    ///< what the system said, for the log

    bool isWritten() const { return !fault; }
};

/// The folder where a clinic takes up finished check-ups. Each becomes a folder of its own, "STEM-20261127T101500Z-" and 16
/// random hex digits: who came cannot be told from the name, nor another name guessed. It appears whole or not at all, even
/// if power goes while it is written, and is for the account of the kiosk alone (0700, files 0600). Nothing that stands
/// there is ever overwritten.
///
/// Nothing waits for a better moment: what a person told must be gone once the screen is wiped. So write while the person
/// is there, and tell them on a fault; they can try again, print, or take the code.
class ExportFolder {
public:
    explicit ExportFolder(QString path) : path_(std::move(path)) {}

    /// Takes up to some seconds on a slow share. `stem` is lower-case letters and hyphens, `now` any time zone.
    ExportOutcome write(const QString& stem, const std::vector<ExportFile>& files, const QDateTime& now) const;

    /// Removes what a program that ended in the middle has left half written; what another is writing now stays. Call at
    /// start. Returns how many.
    int clearLeftovers() const;

    /// Space left for this account, in bytes; nothing if the folder is not there.
    std::optional<qint64> bytesFree() const;

private:
    QString path_;
};

}  // namespace kneemap
