#include "app/diagram/zone_walk.h"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <vector>

namespace kneemap {
namespace {

constexpr std::array directions{Direction::up, Direction::down, Direction::left, Direction::right};

std::set<std::size_t> reachedFrom(const KneeDrawing& drawing, std::size_t start) {
    std::set<std::size_t> reached{start};
    std::vector<std::size_t> open{start};
    while (!open.empty()) {
        const std::size_t here = open.back();
        open.pop_back();
        for (const Direction direction : directions) {
            const auto next = neighbour(drawing, here, direction);
            if (next && reached.insert(*next).second) open.push_back(*next);
        }
    }
    return reached;
}

TEST(ZoneWalk, ArrowsReachEveryZoneFromEveryZone) {
    for (const KneeView view : allKneeViews) {
        for (const Side side : {Side::left, Side::right}) {
            const KneeDrawing drawing(view, side);
            for (std::size_t start = 0; start < drawing.zones().size(); ++start) {
                EXPECT_EQ(reachedFrom(drawing, start).size(), drawing.zones().size())
                    << drawing.zones()[start].id.text();
            }
        }
    }
}

TEST(ZoneWalk, AnArrowNeverLeadsTheOtherWay) {
    for (const KneeView view : allKneeViews) {
        const KneeDrawing drawing(view, Side::right);
        for (std::size_t from = 0; from < drawing.zones().size(); ++from) {
            const QPointF here = drawing.zones()[from].heart;
            const auto heartAt = [&](Direction direction) {
                const auto next = neighbour(drawing, from, direction);
                return next ? std::optional(drawing.zones()[*next].heart) : std::nullopt;
            };
            const auto up = heartAt(Direction::up);
            const auto down = heartAt(Direction::down);
            const auto left = heartAt(Direction::left);
            const auto right = heartAt(Direction::right);
            EXPECT_TRUE(!up || up->y() < here.y());
            EXPECT_TRUE(!down || down->y() > here.y());
            EXPECT_TRUE(!left || left->x() < here.x());
            EXPECT_TRUE(!right || right->x() > here.x());
        }
    }
}

TEST(ZoneWalk, LeadsWhereTheEyeExpects) {
    const auto next = [](const KneeDrawing& drawing, const char* from, Direction direction) -> std::string {
        for (std::size_t i = 0; i < drawing.zones().size(); ++i) {
            if (drawing.zones()[i].id.text() != from) continue;
            const auto to = neighbour(drawing, i, direction);
            return to ? drawing.zones()[*to].id.text() : "";
        }
        return "unknown";
    };
    const KneeDrawing right(KneeView::front, Side::right);
    EXPECT_EQ(next(right, "patella", Direction::right), "medial-patellar-border");
    EXPECT_EQ(next(right, "patella", Direction::left), "lateral-patellar-border");
    EXPECT_EQ(next(right, "patella", Direction::up), "peripatellar");
    EXPECT_EQ(next(right, "peripatellar", Direction::up), "quadriceps-tendon");
    EXPECT_EQ(next(right, "patella", Direction::down), "inferior-patellar-pole");
    EXPECT_EQ(next(right, "infrapatellar-fat-pad", Direction::down), "tibial-tuberosity");
    EXPECT_EQ(next(right, "tibial-tuberosity", Direction::down), "");
    const KneeDrawing left(KneeView::front, Side::left);
    EXPECT_EQ(next(left, "patella", Direction::left), "medial-patellar-border");
}

}  // namespace
}  // namespace kneemap
