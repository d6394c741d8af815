#pragma once

#include <QByteArray>
#include <QString>

namespace kneemap {

/// Writes a file that only its owner may read, whole or not at all. Returns what went wrong in words, empty if nothing did.
QString writePrivately(const QString& path, const QByteArray& bytes);

}  // namespace kneemap
