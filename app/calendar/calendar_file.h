#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <vector>

namespace kneemap {

/// Something that takes a whole day.
struct CalendarEntry {
    QString uid;    ///< the same for the same entry, whenever it is written: a calendar then moves it and makes no second one
    QDate day;
    QString title;  ///< one line; others may see it on a shared screen
    QString words;  ///< any number of lines

    friend bool operator==(const CalendarEntry&, const CalendarEntry&) = default;
};

/// The entries as an iCalendar file (RFC 5545, UTF-8, CRLF): private, free time, no alarms. `name` is that of the calendar,
/// `writtenAt` the moment that calendars keep as the time of writing. Entries without a valid day are left out, control
/// characters too. The same input gives the same bytes.
QByteArray calendarFile(const std::vector<CalendarEntry>& entries, const QString& name, const QDateTime& writtenAt);

/// A UID that follows from `seed` alone and does not show it.
QString calendarUid(const QString& seed);

}  // namespace kneemap
