#include "core/session/session_clock.h"

#include <algorithm>
#include <cmath>

namespace kneemap {
namespace {

/// Going back this soon after a part began means the one before.
constexpr double justBegun = 2;

/// Seconds to get into position again before a set that begins anew.
constexpr double leadIn = 5;

constexpr int lastSeconds = 3;

void addCountdown(double end, double seconds, std::vector<SessionCue>& cues) {
    for (int left = lastSeconds; left >= 1; --left) {
        if (seconds > left) cues.push_back({SessionCue::Kind::secondsLeft, end - left, left});
    }
}

void addWork(const SessionPart& part, const Way& way, std::vector<SessionCue>& cues) {
    double at = part.begin;
    for (int rep = 0; rep < way.reps; ++rep) {
        for (std::size_t i = 0; i < way.phases.size(); ++i) {
            const bool first = rep == 0 && i == 0;
            if (!first) cues.push_back({i == 0 ? SessionCue::Kind::rep : SessionCue::Kind::phase, at, rep + 1});
            at += way.phases[i].seconds;
            if (way.byTime && way.phases[i].hold) addCountdown(at, way.phases[i].seconds, cues);
        }
    }
}

/// What happens in a part from its beginning on, the end excluded.
std::vector<SessionCue> cuesOf(const Session& session, const SessionPart& part) {
    std::vector<SessionCue> cues{{SessionCue::Kind::part, part.begin, 0}};
    if (part.kind == SessionPart::Kind::work) addWork(part, session.wayOf(part), cues);
    else addCountdown(part.end(), part.seconds, cues);
    return cues;
}

}  // namespace

SessionPlace placeAt(const Session& session, double seconds) {
    seconds = std::max(0.0, seconds);
    const auto after = std::upper_bound(session.parts.begin(), session.parts.end(), seconds,
                                        [](double at, const SessionPart& part) { return at < part.end(); });
    SessionPlace place;
    if (after == session.parts.end()) {
        place.finished = true;
        return place;
    }
    place.part = static_cast<std::size_t>(after - session.parts.begin());
    place.since = seconds - after->begin;
    place.left = after->end() - seconds;
    if (after->kind != SessionPart::Kind::work) return place;
    const Way& way = session.wayOf(*after);
    const double whole = repSeconds(way);
    place.rep = std::min(way.reps - 1, static_cast<int>(place.since / whole));
    double rest = place.since - place.rep * whole;
    while (place.phase + 1 < way.phases.size() && rest >= way.phases[place.phase].seconds) rest -= way.phases[place.phase++].seconds;
    place.sincePhase = rest;
    place.phaseLeft = way.phases[place.phase].seconds - rest;
    return place;
}

std::vector<SessionCue> cuesBetween(const Session& session, double from, double to) {
    std::vector<SessionCue> cues;
    for (const SessionPart& part : session.parts) {
        if (part.end() <= from || part.begin > to) continue;
        for (const SessionCue& cue : cuesOf(session, part)) {
            if (cue.at > from && cue.at <= to) cues.push_back(cue);
        }
    }
    if (const double end = session.seconds(); end > from && end <= to) cues.push_back({SessionCue::Kind::finished, end, 0});
    return cues;
}

std::vector<SessionCue> SessionClock::advance(double seconds) {
    if (!isRunning() || seconds <= 0) return {};
    const double before = seconds_;
    seconds_ = std::min(session_.seconds(), seconds_ + seconds);
    return cuesBetween(session_, before, seconds_);
}

void SessionClock::skip() {
    if (isFinished()) return;
    seconds_ = session_.parts[place().part].end();
}

void SessionClock::goBack() {
    if (session_.parts.empty()) return;
    if (isFinished()) {
        seconds_ = session_.parts.back().begin;
        return;
    }
    const SessionPlace here = place();
    const bool before = here.since < justBegun && here.part > 0;
    seconds_ = session_.parts[here.part - (before ? 1 : 0)].begin;
}

void SessionClock::layOutAnew() {
    session_ = layOut(std::move(session_.drills), session_.pace, session_.first);
}

void SessionClock::makeEasier() {
    if (isFinished()) return;
    const SessionPart here = session_.parts[place().part];
    Drill& drill = session_.drills[here.drill];
    drill.easierFrom = std::min(here.set, drill.easierFrom.value_or(here.set));
    layOutAnew();
    const auto isSet = [&](const SessionPart& s) { return s.drill == here.drill && s.set == here.set && s.kind == SessionPart::Kind::work; };
    auto target = std::find_if(session_.parts.begin(), session_.parts.end(), isSet);
    if (target->side && here.side && target->side != here.side) target += 2;  // past the change of sides
    const double lead = std::min(leadIn, std::prev(target)->seconds);
    seconds_ = target->begin - lead;
}

void SessionClock::makeAllEasier() {
    for (Drill& drill : session_.drills) drill.easierFrom = 0;
    layOutAnew();
}

void SessionClock::leaveOut() {
    if (isFinished()) return;
    const std::size_t drill = session_.parts[place().part].drill;
    const auto next = std::find_if(session_.parts.begin(), session_.parts.end(), [&](const SessionPart& s) { return s.drill > drill; });
    seconds_ = next == session_.parts.end() ? session_.seconds() : next->begin;
}

}  // namespace kneemap
