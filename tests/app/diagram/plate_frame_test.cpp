#include "app/diagram/plate_frame.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "app/diagram/knee_drawing.h"

namespace kneemap {
namespace {

TEST(PlateFrame, KeepsEveryZoneInSightAtEverySize) {
    const std::array<QSizeF, 7> rooms{
        {{280, 330}, {360, 540}, {520, 780}, {600, 900}, {700, 515}, {984, 900}, {300, 1200}}};
    for (const KneeView view : allKneeViews) {
        const KneeDrawing drawing(view, Side::right);
        for (const QSizeF& room : rooms) {
            const PlateFrame frame = frameForDiagram(view, room);
            const QRectF clear(0, frame.target.top() + frame.target.height() / 14, room.width(),
                               frame.target.height() * 6 / 7);
            for (const DrawnZone& zone : drawing.zones()) {
                const QRectF box = frame.toScreen().mapRect(zone.outline.boundingRect());
                EXPECT_TRUE(clear.contains(box)) << zone.id.text() << " in " << room.width() << " x " << room.height();
            }
        }
    }
}

TEST(PlateFrame, ScreenAndPlateAreEachOthersInverse) {
    const PlateFrame frame = frameForDiagram(KneeView::back, {700, 515});
    const QPointF there = frame.toScreen().map(QPointF(123, 456));
    EXPECT_NEAR(frame.toPlate(there).x(), 123, 1e-9);
    EXPECT_NEAR(frame.toPlate(there).y(), 456, 1e-9);
}

TEST(PlateFrame, ShowsTheKneeLargerRatherThanTheWholeLeg) {
    EXPECT_GT(frameForDiagram(KneeView::front, {700, 515}).scale(), 515.0 / 900);
    EXPECT_EQ(frameForDiagram(KneeView::front, {300, 1200}).source.height(), 900);
}

TEST(PlateFrame, PicturesOfOneHeightAreTheSamePictureInTheMiddleOfTheRoom) {
    for (const KneeView view : allKneeViews) {
        const PlateFrame narrow = frameForPicture(view, {140, 200});
        const PlateFrame wide = frameForPicture(view, {297, 200});
        EXPECT_EQ(wide.source, narrow.source);
        EXPECT_EQ(wide.target.size(), narrow.target.size());
        EXPECT_NEAR(wide.target.center().x(), 297.0 / 2, 1);
        EXPECT_EQ(wide.target.left(), std::floor(wide.target.left())) << "between two pixels it would be blurred";
        const KneeDrawing drawing(view, Side::right);
        for (double y = wide.source.top(); y <= wide.source.bottom(); y += 5) {
            EXPECT_GE(drawing.skinAt(y).from, wide.source.left()) << y;
            EXPECT_LE(drawing.skinAt(y).to, wide.source.right()) << y;
        }
    }
}

TEST(PlateFrame, BearsNoRoomAtAll) {
    const PlateFrame frame = frameForPicture(KneeView::front, {0, 0});
    EXPECT_GT(frame.scale(), 0);
}

}  // namespace
}  // namespace kneemap
