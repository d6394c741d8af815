#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace kneemap {

/// What one section of an INI file says: a word to a key, and no types. (QSettings takes types too, and sets aside as much
/// memory as such a value asks for: sixty bytes can ask for a hundred gigabytes.)
struct IniText {
    QHash<QString, QString> words;  ///< the last counts where a key stands twice
    bool sound = true;              ///< false if a line of the file is neither a section, a key with its word, a remark nor empty
};

/// Reads lines like `key=word`, `[section]` and `; remark`. A word may stand in quotes, as QSettings writes some. What stands
/// before the first section belongs to "General".
IniText readIni(const QByteArray& bytes, const QString& section = QStringLiteral("General"));

}  // namespace kneemap
