#include "app/pages/session/session_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace kneemap::session_words {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

/// The seconds of the longest hold: what a set by time is known by.
int holdSeconds(const Way& way) {
    int longest = 0;
    for (const TempoPhase& phase : way.phases) longest = std::max(longest, phase.hold ? phase.seconds : 0);
    return longest;
}

int wholeSeconds(double seconds) { return static_cast<int>(std::lround(seconds)); }

}  // namespace

QString side(std::optional<Side> side) {
    if (!side) return {};
    return *side == Side::left ? Words::tr("Left leg") : Words::tr("Right leg");
}

QString amount(const Drill& drill) {
    const Way& way = drill.wayOf(0);
    const QLocale locale;
    if (way.byTime) {
        const QString seconds = locale.toString(holdSeconds(way));
        //: %n is how many times, %1 how many seconds
        return way.eachSide ? Words::tr("%n × %1 seconds on each side", "", drill.sets).arg(seconds)
                            : Words::tr("%n × %1 seconds", "", drill.sets).arg(seconds);
    }
    const QString reps = locale.toString(way.reps);
    //: %n is how many sets, %1 how many repetitions
    return way.eachSide ? Words::tr("%n sets of %1 on each side", "", drill.sets).arg(reps)
                        : Words::tr("%n sets of %1", "", drill.sets).arg(reps);
}

QString length(const Session& session) {
    return Words::tr("About %n minutes", "", std::max(1, static_cast<int>(std::ceil(session.seconds() / 60))));
}

QString exercise(const ClinicalText& text, const Session& session, const SessionPart& part) {
    return text.exercise(session.wayOf(part).exercise);
}

QString set(const Drill& drill, const SessionPart& part) {
    //: as in "Set 2 of 3"
    return Words::tr("Set %1 of %2").arg(QLocale().toString(part.set + 1), QLocale().toString(drill.sets));
}

QString title(const Session& session, const SessionPart& part) {
    switch (part.kind) {
        case SessionPart::Kind::ready: return Words::tr("Get ready");
        case SessionPart::Kind::rest: return Words::tr("Rest");
        case SessionPart::Kind::changeSides: return Words::tr("Change sides");
        case SessionPart::Kind::work: break;
    }
    const QString leg = side(part.side);
    if (!leg.isEmpty()) return leg;
    return session.wayOf(part).byTime ? Words::tr("Seconds to go") : Words::tr("Repetition");
}

QString phase(const Session& session, const SessionPlace& place) {
    const SessionPart& part = session.parts[place.part];
    if (part.kind != SessionPart::Kind::work) return {};
    return ClinicalText::of(session.wayOf(part).phases[place.phase].say);
}

QString next(const ClinicalText& text, const Session& session, std::size_t part) {
    if (part + 1 >= session.parts.size()) return Words::tr("Next: done");
    const SessionPart& after = session.parts[part + 1];
    switch (after.kind) {
        case SessionPart::Kind::rest: return Words::tr("Next: rest for %n seconds", "", wholeSeconds(after.seconds));
        case SessionPart::Kind::changeSides: return Words::tr("Next: change sides");
        //: %1 is the name of an exercise
        case SessionPart::Kind::ready: return Words::tr("Next: %1").arg(exercise(text, session, after));
        case SessionPart::Kind::work: break;
    }
    const QString words = !after.side               ? Words::tr("Next: set %1 of %2")
                          : *after.side == Side::left ? Words::tr("Next: set %1 of %2, left leg")
                                                      : Words::tr("Next: set %1 of %2, right leg");
    return words.arg(QLocale().toString(after.set + 1), QLocale().toString(session.drills[after.drill].sets));
}

QString announcement(const ClinicalText& text, const Session& session, const SessionPart& part) {
    const int seconds = wholeSeconds(part.seconds);
    const QString name = exercise(text, session, part), leg = side(part.side);
    const Drill& drill = session.drills[part.drill];
    switch (part.kind) {
        case SessionPart::Kind::ready:
            //: %1 is an exercise, %2 its sets: "3 sets of 12"
            return Words::tr("Get ready for %1: %2. It starts in %n seconds.", "", seconds).arg(name, amount(drill));
        case SessionPart::Kind::rest: return Words::tr("Rest for %n seconds.", "", seconds);
        case SessionPart::Kind::changeSides: return Words::tr("Change sides. %1 in %n seconds.", "", seconds).arg(leg);
        case SessionPart::Kind::work: break;
    }
    const Way& way = session.wayOf(part);
    const QString which = set(drill, part);
    const QString much = way.byTime ? Words::tr("%n seconds", "", holdSeconds(way)) : Words::tr("%n times", "", way.reps);
    //: which set, and how often or how long: "Set 2 of 3. 12 times."
    return leg.isEmpty() ? Words::tr("%1. %2.").arg(which, much)
                         //: the leg, which set, and how often or how long
                         : Words::tr("%1. %2. %3.").arg(leg, which, much);
}

}  // namespace kneemap::session_words
