#include "app/diagram/zone_walk.h"

#include <cmath>
#include <limits>

namespace kneemap {
namespace {

QPointF unitStep(Direction direction) {
    switch (direction) {
        case Direction::up:
            return {0, -1};
        case Direction::down:
            return {0, 1};
        case Direction::left:
            return {-1, 0};
        case Direction::right:
            break;
    }
    return {1, 0};
}

}  // namespace

std::optional<std::size_t> neighbour(const KneeDrawing& drawing, std::size_t from, Direction direction) {
    const auto& zones = drawing.zones();
    if (from >= zones.size()) return std::nullopt;
    const QPointF step = unitStep(direction);
    std::optional<std::size_t> best;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < zones.size(); ++i) {
        if (i == from) continue;
        const QPointF way = zones[i].heart - zones[from].heart;
        const double ahead = QPointF::dotProduct(way, step);
        const double aside = std::abs(way.x() * step.y() - way.y() * step.x());
        if (ahead < 4 || aside > 4 * ahead) continue;  // hardly that way at all
        const double cost = ahead + 2 * aside;
        if (cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

}  // namespace kneemap
