#include "app/diagram/zone_model.h"

#include <algorithm>
#include <utility>

namespace kneemap {
namespace {

auto findMark(const std::vector<MarkedZone>& marks, const ZoneId& zone) {
    return std::find_if(marks.begin(), marks.end(), [&](const MarkedZone& mark) { return mark.zone == zone; });
}

bool holds(const std::vector<MarkedZone>& marks, const ZoneId& zone) {
    return findMark(marks, zone) != marks.end();
}

/// Exactly one worst spot, no doubles, "all over" alone.
std::vector<MarkedZone> inOrder(const std::vector<MarkedZone>& marks) {
    const bool spots = std::any_of(marks.begin(), marks.end(),
                                   [](const MarkedZone& mark) { return mark.zone != ZoneModel::wholeKnee(); });
    std::vector<MarkedZone> result;
    bool worst = false;
    for (const MarkedZone& mark : marks) {
        if (holds(result, mark.zone) || (spots && mark.zone == ZoneModel::wholeKnee())) continue;
        result.push_back({mark.zone, mark.worst && !worst});
        worst = worst || mark.worst;
    }
    if (!worst && !result.empty()) result.front().worst = true;
    return result;
}

}  // namespace

ZoneModel::ZoneModel(QObject* parent) : QObject(parent) {}

const ZoneId& ZoneModel::wholeKnee() {
    static const ZoneId zone("whole-knee");
    return zone;
}

bool ZoneModel::isMarked(const ZoneId& zone) const {
    return holds(marks_, zone);
}

bool ZoneModel::isWorst(const ZoneId& zone) const {
    const auto mark = findMark(marks_, zone);
    return mark != marks_.end() && mark->worst;
}

std::optional<ZoneId> ZoneModel::worst() const {
    for (const MarkedZone& mark : marks_) {
        if (mark.worst) return mark.zone;
    }
    return std::nullopt;
}

void ZoneModel::toggle(const ZoneId& zone) {
    std::vector<MarkedZone> next = marks_;
    if (holds(next, zone)) {
        std::erase_if(next, [&](const MarkedZone& mark) { return mark.zone == zone; });
    } else if (zone == wholeKnee()) {
        next = {{zone, true}};
    } else {
        next.push_back({zone, false});
    }
    become(inOrder(next));
}

void ZoneModel::makeWorst(const ZoneId& zone) {
    std::vector<MarkedZone> next = marks_;
    if (zone == wholeKnee()) return markWholeKnee();
    if (!holds(next, zone)) next.push_back({zone, false});
    for (MarkedZone& mark : next) mark.worst = mark.zone == zone;
    become(inOrder(next));
}

void ZoneModel::markWholeKnee() {
    become({{wholeKnee(), true}});
}

void ZoneModel::clear() {
    become({});
}

void ZoneModel::setSide(std::optional<Side> side) {
    if (side_ == side) return;
    side_ = side;
    Q_EMIT sideChanged();
}

void ZoneModel::setMarks(const std::vector<MarkedZone>& marks, std::optional<Side> side) {
    const std::vector<MarkedZone> next = inOrder(marks);  // now: `marks` may be our own, and a listener to the side may change them
    setSide(side);
    become(next);
}

void ZoneModel::become(const std::vector<MarkedZone>& next) {
    const std::vector<MarkedZone> before = std::exchange(marks_, next);
    if (before == marks_) return;
    const std::vector<MarkedZone> now = marks_;  // a listener may change the model again
    for (const MarkedZone& mark : before) {
        if (!holds(now, mark.zone)) Q_EMIT zoneToggled(mark.zone, false);
    }
    for (const MarkedZone& mark : now) {
        if (!holds(before, mark.zone)) Q_EMIT zoneToggled(mark.zone, true);
    }
    Q_EMIT marksChanged();
}

}  // namespace kneemap
