#include "app/ini_text.h"

#include <QStringList>

namespace kneemap {
namespace {

const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");

QString withoutQuotes(const QString& word) {
    const bool quoted = word.size() >= 2 && word.startsWith(QLatin1Char('"')) && word.endsWith(QLatin1Char('"'));
    return quoted ? word.mid(1, word.size() - 2) : word;
}

}  // namespace

IniText readIni(const QByteArray& bytes, const QString& section) {
    IniText ini;
    bool within = section == QLatin1String("General");
    const QString text = QString::fromLatin1(bytes.startsWith(byteOrderMark) ? bytes.mid(byteOrderMark.size()) : bytes);
    for (const QString& piece : text.split(QLatin1Char('\n'))) {
        const QString line = piece.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char(';')) || line.startsWith(QLatin1Char('#'))) continue;
        if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']'))) {
            within = line.mid(1, line.size() - 2) == section;
            continue;
        }
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals < 1) ini.sound = false;
        else if (within) ini.words.insert(line.first(equals).trimmed(), withoutQuotes(line.mid(equals + 1).trimmed()));
    }
    return ini;
}

}  // namespace kneemap
