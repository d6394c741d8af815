#include "app/diagram/zone_model.h"

#include <gtest/gtest.h>

#include <string>

namespace kneemap {
namespace {

const ZoneId patella("patella");
const ZoneId pole("inferior-patellar-pole");
const ZoneId calf("proximal-calf");

TEST(ZoneModel, TheFirstMarkIsTheWorstUntilAnotherIsMadeIt) {
    ZoneModel model;
    EXPECT_EQ(model.worst(), std::nullopt);
    model.toggle(patella);
    model.toggle(pole);
    EXPECT_EQ(model.worst(), patella);
    model.makeWorst(pole);
    EXPECT_EQ(model.worst(), pole);
    EXPECT_EQ(model.marks(), (std::vector<MarkedZone>{{patella, false}, {pole, true}}));
}

TEST(ZoneModel, WhenTheWorstGoesTheEarliestRemainingOneIsIt) {
    ZoneModel model;
    for (const ZoneId& zone : {patella, pole, calf}) model.toggle(zone);
    model.makeWorst(calf);
    model.toggle(calf);
    EXPECT_EQ(model.worst(), patella);
    model.toggle(patella);
    EXPECT_EQ(model.worst(), pole);
    model.toggle(pole);
    EXPECT_EQ(model.worst(), std::nullopt);
}

TEST(ZoneModel, MakingAnUnmarkedSpotTheWorstMarksIt) {
    ZoneModel model;
    model.toggle(patella);
    model.makeWorst(calf);
    EXPECT_TRUE(model.isMarked(calf));
    EXPECT_TRUE(model.isWorst(calf));
    EXPECT_FALSE(model.isWorst(patella));
}

TEST(ZoneModel, AllOverAndSpotsShutEachOtherOut) {
    ZoneModel model;
    model.toggle(patella);
    model.toggle(pole);
    model.markWholeKnee();
    EXPECT_TRUE(model.isWholeKneeMarked());
    EXPECT_EQ(model.marks().size(), 1U);
    model.toggle(calf);
    EXPECT_FALSE(model.isWholeKneeMarked());
    EXPECT_EQ(model.worst(), calf);
    model.toggle(ZoneModel::wholeKnee());
    EXPECT_EQ(model.worst(), ZoneModel::wholeKnee());
    model.toggle(ZoneModel::wholeKnee());
    EXPECT_TRUE(model.marks().empty());
}

TEST(ZoneModel, TellsEachChangeOnceAndNothingWhenNothingChanged) {
    ZoneModel model;
    std::string told;
    QObject::connect(&model, &ZoneModel::zoneToggled, &model, [&](const ZoneId& zone, bool marked) {
        told += (marked ? "+" : "-") + zone.text() + " ";
        EXPECT_EQ(model.isMarked(zone), marked);
    });
    QObject::connect(&model, &ZoneModel::marksChanged, &model, [&] { told += "changed "; });
    model.toggle(patella);
    EXPECT_EQ(told, "+patella changed ");
    told.clear();
    model.makeWorst(patella);
    model.setMarks({{patella, true}}, std::nullopt);
    EXPECT_EQ(told, "");
    model.markWholeKnee();
    EXPECT_EQ(told, "-patella +whole-knee changed ");
    told.clear();
    model.clear();
    model.clear();
    EXPECT_EQ(told, "-whole-knee changed ");
}

TEST(ZoneModel, TakesOverAHistoryAndPutsItInOrder) {
    ZoneModel model;
    model.setMarks({{patella, false}, {pole, true}, {patella, true}, {calf, true}, {ZoneModel::wholeKnee(), false}},
                   Side::left);
    EXPECT_EQ(model.marks(), (std::vector<MarkedZone>{{patella, false}, {pole, true}, {calf, false}}));
    EXPECT_EQ(model.side(), Side::left);
    model.setMarks({{calf, false}}, std::nullopt);
    EXPECT_TRUE(model.isWorst(calf));
    EXPECT_EQ(model.side(), std::nullopt);
}

TEST(ZoneModel, TellsTheSideOnlyWhenItChanges) {
    ZoneModel model;
    int told = 0;
    QObject::connect(&model, &ZoneModel::sideChanged, &model, [&] { ++told; });
    model.setSide(Side::right);
    model.setSide(Side::right);
    EXPECT_EQ(told, 1);
}

}  // namespace
}  // namespace kneemap
