#include "app/report/private_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace kneemap {

QString writePrivately(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? QString() : QCoreApplication::translate("PrivateFile", "We could not write there. Pick another folder.");
}

}  // namespace kneemap
