#include "app/calendar/calendar_file.h"

#include <libical/ical.h>

#include <QUuid>
#include <memory>

namespace kneemap {
namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// UTF-8 without control characters; libical escapes the rest.
QByteArray safe(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c.category() != QChar::Other_Control) kept.append(c);
    }
    return kept.toUtf8();
}

icaltimetype dayOf(const QDate& day) {
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype momentOf(const QDateTime& moment) {
    const QDateTime utc = moment.toUTC();
    icaltimetype time = dayOf(utc.date());
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.is_date = 0;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalcomponent* eventOf(const CalendarEntry& entry, const QDateTime& writtenAt) {
    icalcomponent* event = icalcomponent_new_vevent();
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(safe(entry.uid).constData()));
    add(icalproperty_new_dtstamp(momentOf(writtenAt)));
    add(icalproperty_new_dtstart(dayOf(entry.day)));
    add(icalproperty_new_dtend(dayOf(entry.day.addDays(1))));
    add(icalproperty_new_summary(safe(entry.title).constData()));
    if (!entry.words.isEmpty()) add(icalproperty_new_description(safe(entry.words).constData()));
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return event;
}

}  // namespace

QByteArray calendarFile(const std::vector<CalendarEntry>& entries, const QString& name, const QDateTime& writtenAt) {
    const Component calendar(icalcomponent_new_vcalendar(), icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Kneemap//Kneemap//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalproperty* title = icalproperty_new_x(safe(name).constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), title);
    for (const CalendarEntry& entry : entries) {
        if (entry.day.isValid()) icalcomponent_add_component(calendar.get(), eventOf(entry, writtenAt));
    }
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return QByteArray(text.get());
}

QString calendarUid(const QString& seed) {
    // A random number of our own, so that no other program makes the same UIDs.
    static const QUuid ours(QStringLiteral("{262e1103-7913-4fa0-890f-8bb329b30d0e}"));
    return QUuid::createUuidV5(ours, seed).toString(QUuid::WithoutBraces);
}

}  // namespace kneemap
