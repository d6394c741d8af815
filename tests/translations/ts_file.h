#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace kneemap {

/// One text of a .ts file and what it is in the language of the file.
struct Message {
    QString context;  ///< "Knowledge", or the class whose words it is
    QString source;
    QString comment;  ///< tells two uses of one source apart
    bool plural = false;
    QString state;          ///< "unfinished", "vanished", "obsolete"; empty where it is translated
    QStringList forms;      ///< one text, or one for each plural form
};

/// Reads a .ts file; throws std::runtime_error with file, line and reason.
std::vector<Message> readTs(const QString& file);

/// Every translations/kneemap_CODE.ts but English, which has plural forms alone: code and file.
std::map<QString, QString> translationFiles();

/// "Knowledge: Your knee is stuck."
QString named(const Message& message);

}  // namespace kneemap
