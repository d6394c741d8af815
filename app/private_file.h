#pragma once

#include <QByteArray>
#include <QString>

namespace kneemap {

/// What the name of a file or folder in the making begins with, until it is whole.
inline constexpr char unfinishedPrefix[] = ".kneemap-unfinished-";

/// Writes a file that only its owner may read, whole or not at all: beside the old one first, then in its place at once. A
/// crash, a kill or a full disk at any moment leaves the old file or the new one, and what a kill left half written goes with
/// the next file that is written in the folder. Returns what the system says went wrong, empty if nothing did.
QString writeWhole(const QString& path, const QByteArray& bytes);

/// The same, with words for the person.
QString writePrivately(const QString& path, const QByteArray& bytes);

/// Removes what programs that were killed left half written in a folder; what another is writing now stays.
void clearUnfinished(const QString& folder);

}  // namespace kneemap
