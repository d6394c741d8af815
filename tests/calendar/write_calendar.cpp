/// Writes calendars as the program does, and beside each what must be read from it again, for an independent reader:
///   kneemap-write-calendar DIR
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <cstdio>

#include "app/calendar/calendar_file.h"

using namespace kneemap;

namespace {

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

std::vector<CalendarEntry> hardEntries() {
    const QStringList texts = {QStringLiteral("Run 8 × 1 min; walk, 2 min: \"easy\" \\ slow"),
                               QStringLiteral("one\ntwo\n\nfour"),
                               QStringLiteral("\\n is not a line feed, \\; no semicolon"),
                               QString(QStringLiteral("Gehminuten und Läufe – ")).repeated(20),
                               QString(QStringLiteral("الجري والمشي ")).repeated(15),
                               QString(QStringLiteral("跑步和步行")).repeated(30),
                               QString(QStringLiteral("🏃🏽‍♀️")).repeated(25)};
    std::vector<CalendarEntry> entries;
    QDate day(2026, 12, 30);
    for (const QString& text : texts) {
        entries.push_back({calendarUid(text), day, text, text + QStringLiteral("\n— ") + text});
        day = day.addDays(2);
    }
    entries.push_back({calendarUid(QStringLiteral("leap")), QDate(2028, 2, 29), QStringLiteral("On a leap day"), {}});
    return entries;
}

}  // namespace

int main(int count, char** values) {
    QCoreApplication application(count, values);
    const QString folder = application.arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fputs("usage: kneemap-write-calendar DIR\n", stderr);
        return 2;
    }
    const std::vector<CalendarEntry> entries = hardEntries();
    QJsonArray expected;
    for (const CalendarEntry& entry : entries) {
        expected.append(QJsonObject{{QStringLiteral("uid"), entry.uid},
                                    {QStringLiteral("day"), entry.day.toString(Qt::ISODate)},
                                    {QStringLiteral("dayAfter"), entry.day.addDays(1).toString(Qt::ISODate)},
                                    {QStringLiteral("title"), entry.title},
                                    {QStringLiteral("words"), entry.words}});
    }
    const QString name = QStringLiteral("My runs; all, of them");
    const QJsonObject whole{{QStringLiteral("name"), name}, {QStringLiteral("stamp"), QStringLiteral("2026-11-23T04:35:09Z")}, {QStringLiteral("entries"), expected}};
    const QDateTime moment(QDate(2026, 11, 23), QTime(4, 35, 9), QTimeZone::utc());
    const bool written = write(folder + QStringLiteral("/runs.ics"), calendarFile(entries, name, moment)) &&
                         write(folder + QStringLiteral("/runs.json"), QJsonDocument(whole).toJson());
    if (!written) std::fputs("kneemap-write-calendar: could not write\n", stderr);
    return written ? 0 : 1;
}
