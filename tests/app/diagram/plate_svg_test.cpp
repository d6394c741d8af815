#include "app/diagram/plate_svg.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QWidget>
#include <map>

#include "app/diagram/knee_drawing.h"
#include "app/diagram/knee_picture.h"
#include "app/diagram/plates_ahead.h"

namespace kneemap {
namespace {

TEST(PlateSvg, BothKneesFromOneSideReadTheirPlateOnce) {
    const PlateLook look{SkinTone::deep, true, false};
    const KneeDrawing one(KneeView::back, Side::left), other(KneeView::back, Side::right);
    const int before = one.plate().readings();
    QImage image(60, 90, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const QRectF whole(QPointF(0, 0), KneeDrawing::plateSize), small(image.rect());
    one.paint(painter, small, whole, look);
    other.paint(painter, small, whole, look);
    other.paint(painter, small, whole, {SkinTone::deep, true, true});
    EXPECT_EQ(one.plate().readings(), before + 1);
    EXPECT_EQ(&one.plate(), &other.plate());
    other.paint(painter, small, whole, {SkinTone::light, true, false});
    EXPECT_EQ(one.plate().readings(), before + 2) << "another look is another picture";
}

TEST(PlateSvg, PlatesCanBeReadBeforeTheyAreAskedFor) {
    const PlateLook look{SkinTone::medium, true, false};
    QWidget owner;
    readyPlatesAhead(&owner, Side::left, look);
    std::map<KneeView, int> readings;
    const auto note = [&] {
        for (const KneeView view : allKneeViews) readings[view] = KneeDrawing(view, Side::left).plate().readings();
    };
    note();
    for (int round = 0; round < 20; ++round) QCoreApplication::processEvents(QEventLoop::AllEvents);
    for (const KneeView view : allKneeViews) EXPECT_EQ(KneeDrawing(view, Side::left).plate().readings(), readings[view] + 1);
    note();
    for (const KneeView view : allKneeViews) KneeDrawing(view, Side::left).ready(look);
    for (const KneeView view : allKneeViews) EXPECT_EQ(KneeDrawing(view, Side::left).plate().readings(), readings[view]);
}

TEST(PlateSvg, ASmallKneeBesideAnswersIsRenderedAheadWhateverTheRoom) {
    const PlateLook look{SkinTone::deep, false, false};
    QWidget owner;
    readyPlatesAhead(&owner, Side::right, look);
    for (int round = 0; round < 20; ++round) QCoreApplication::processEvents(QEventLoop::AllEvents);
    for (const KneeView view : allKneeViews) {
        const KneeDrawing drawing(view, Side::right);
        const PlateSvg& plate = drawing.plate();
        drawing.ready({SkinTone::light, false, false});  // rendering in the first look would read it again
        const int read = plate.readings();
        for (const Side side : {Side::right, Side::left}) {
            for (const int width : {smallKnee.width(), 2 * smallKnee.width() + 1}) {
                KneePicture picture;
                picture.setContent({view, side, {}, {}, look});
                picture.resize(width, smallKnee.height());
                picture.grab();
            }
        }
        EXPECT_EQ(plate.readings(), read);
    }
}

}  // namespace
}  // namespace kneemap
