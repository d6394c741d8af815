#include "ts_file.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>
#include <stdexcept>

namespace kneemap {
namespace {

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.plural) {
                message.forms = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement()) message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

}  // namespace

std::vector<Message> readTs(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) throw std::runtime_error(qPrintable(file + QStringLiteral(": cannot be read")));
    QXmlStreamReader xml(&source);
    std::vector<Message> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        if (xml.name() != QLatin1String("context")) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name")) context = xml.readElementText();
            else if (xml.name() == QLatin1String("message")) messages.push_back(readMessage(xml, context));
            else xml.skipCurrentElement();
        }
    }
    if (xml.hasError()) throw std::runtime_error(qPrintable(QStringLiteral("%1:%2: %3").arg(file).arg(xml.lineNumber()).arg(xml.errorString())));
    return messages;
}

std::map<QString, QString> translationFiles() {
    std::map<QString, QString> files;
    const QDir folder(QStringLiteral(KNEEMAP_TRANSLATIONS));
    for (const QString& name : folder.entryList({QStringLiteral("kneemap_*.ts")})) {
        const QString code = name.mid(8).chopped(3);
        if (code != QLatin1String("en")) files[code] = folder.filePath(name);
    }
    return files;
}

QString named(const Message& message) { return message.context + QStringLiteral(": ") + message.source.left(90); }

}  // namespace kneemap
