#include "app/calendar/calendar_file.h"

#include <gtest/gtest.h>
#include <libical/ical.h>

#include <QStringDecoder>
#include <QTimeZone>
#include <memory>
#include <set>

namespace kneemap {
namespace {

const QDateTime moment(QDate(2026, 11, 23), QTime(4, 35, 9), QTimeZone::utc());

CalendarEntry entry(const QString& title, const QString& words = {}, const QDate& day = QDate(2026, 12, 31)) {
    return {calendarUid(title), day, title, words};
}

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component parsed(const QByteArray& file) { return {icalparser_parse_string(file.constData()), icalcomponent_free}; }

/// The calendar read again, as entries.
std::vector<CalendarEntry> readAgain(const QByteArray& file) {
    std::vector<CalendarEntry> entries;
    const Component calendar = parsed(file);
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        const icaltimetype start = icalcomponent_get_dtstart(event);
        EXPECT_TRUE(start.is_date) << "not an all-day event";
        const icaltimetype end = icalcomponent_get_dtend(event);
        const QDate day(start.year, start.month, start.day);
        EXPECT_EQ(QDate(end.year, end.month, end.day), day.addDays(1));
        EXPECT_EQ(icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT), nullptr);
        entries.push_back({QString::fromUtf8(icalcomponent_get_uid(event)), day, QString::fromUtf8(icalcomponent_get_summary(event)),
                           QString::fromUtf8(icalcomponent_get_description(event))});
    }
    return entries;
}

QStringList hardTexts() {
    return {QStringLiteral("Run 8 × 1 min; walk, 2 min: \"easy\" \\ slow"),
            QStringLiteral("one\ntwo\n\nfour"),
            QStringLiteral("\\n is not a line feed, \\, no comma"),
            // Without a space at the end: libical's reader takes it off, and other readers keep it.
            QString(QStringLiteral("Gehminuten und Läufe – ")).repeated(20).trimmed(),
            QString(QStringLiteral("الجري والمشي ")).repeated(15).trimmed(),
            QString(QStringLiteral("跑步和步行")).repeated(30),
            QString(QStringLiteral("🏃🏽‍♀️")).repeated(25)};
}

TEST(CalendarFile, IsReadAgainAsItWasWritten) {
    std::vector<CalendarEntry> entries;
    for (const QString& text : hardTexts()) entries.push_back(entry(text, text + QStringLiteral("\n— ") + text, QDate(2026, 12, 1).addDays(static_cast<qint64>(entries.size()) * 9)));
    EXPECT_EQ(readAgain(calendarFile(entries, QStringLiteral("My runs; all, of them"), moment)), entries);
}

TEST(CalendarFile, HasLinesOfAtMost75BytesThatEndInCrlfAndAreUtf8) {
    std::vector<CalendarEntry> entries;
    for (const QString& text : hardTexts()) entries.push_back(entry(text, text));
    const QByteArray file = calendarFile(entries, hardTexts().constLast(), moment);
    EXPECT_TRUE(file.endsWith("END:VCALENDAR\r\n"));
    EXPECT_EQ(file.count('\n'), file.count("\r\n"));
    for (const QByteArray& line : file.split('\n')) {
        EXPECT_LE(line.chopped(line.endsWith('\r') ? 1 : 0).size(), 75);
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString read = utf8(line);
        EXPECT_FALSE(utf8.hasError()) << line.constData();
    }
}

TEST(CalendarFile, SaysWhatEveryCalendarMustSay) {
    const QByteArray file = calendarFile({entry(QStringLiteral("Run"))}, QStringLiteral("Runs"), moment);
    for (const char* line : {"BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "PRODID:-//Kneemap//Kneemap//EN\r\n", "CALSCALE:GREGORIAN\r\n", "X-WR-CALNAME:Runs\r\n",
                             "BEGIN:VEVENT\r\n", "DTSTAMP:20261123T043509Z\r\n", "DTSTART;VALUE=DATE:20261231\r\n", "DTEND;VALUE=DATE:20270101\r\n",
                             "CLASS:PRIVATE\r\n", "TRANSP:TRANSPARENT\r\n"}) {
        EXPECT_TRUE(file.contains(line)) << line << file.constData();
    }
    EXPECT_EQ(icalcomponent_count_errors(parsed(file).get()), 0);
}

TEST(CalendarFile, WritesTheTimeOfWritingInUtc) {
    const QDateTime inTokyo(QDate(2026, 11, 23), QTime(13, 35, 9), QTimeZone(9 * 3600));
    EXPECT_EQ(calendarFile({entry(QStringLiteral("Run"))}, {}, inTokyo), calendarFile({entry(QStringLiteral("Run"))}, {}, moment));
}

TEST(CalendarFile, HoldsNoAlarmAndNoControlCharacter) {
    const QByteArray file = calendarFile({entry(QStringLiteral("a\x07\x1b\r\tb"), QString(QChar(0)) + QStringLiteral("c"))}, QStringLiteral("d\x01"), moment);
    EXPECT_FALSE(file.contains("VALARM"));
    for (const char c : file) EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\r' || c == '\n');
    EXPECT_EQ(readAgain(file).front().title, QStringLiteral("ab"));
    EXPECT_EQ(readAgain(file).front().words, QStringLiteral("c"));
}

TEST(CalendarFile, LeavesOutADayThatIsNone) {
    EXPECT_TRUE(readAgain(calendarFile({entry(QStringLiteral("Run"), {}, QDate())}, {}, moment)).empty());
    EXPECT_TRUE(calendarFile({}, {}, moment).startsWith("BEGIN:VCALENDAR\r\n"));
}

TEST(CalendarUid, FollowsFromTheSeedAloneAndDiffersForAnother) {
    EXPECT_EQ(calendarUid(QStringLiteral("run 1")), calendarUid(QStringLiteral("run 1")));
    std::set<QString> uids;
    for (int i = 0; i < 500; ++i) uids.insert(calendarUid(QStringLiteral("run %1").arg(i)));
    EXPECT_EQ(uids.size(), 500u);
    EXPECT_FALSE(calendarUid(QStringLiteral("patellofemoral-pain")).contains(QStringLiteral("patell")));
}

}  // namespace
}  // namespace kneemap
