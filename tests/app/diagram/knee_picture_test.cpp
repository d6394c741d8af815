#include "app/diagram/knee_picture.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace kneemap {
namespace {

TEST(KneePicture, ChoosesTheViewOfTheWorstSpot) {
    EXPECT_EQ(bestViewFor({}), KneeView::front);
    EXPECT_EQ(
        bestViewFor({{ZoneId("patella"), false}, {ZoneId("tibial-tuberosity"), false}, {ZoneId("pes-anserine"), true}}),
        KneeView::inner);
    EXPECT_EQ(bestViewFor({{ZoneId("whole-knee"), true}}), KneeView::front);
    EXPECT_EQ(bestViewFor({}, {ZoneId("lateral-femoral-epicondyle")}), KneeView::outer);
}

TEST(KneePicture, KnowsTheViewOfEveryZone) {
    EXPECT_EQ(viewOf(ZoneId("proximal-calf")), KneeView::back);
    EXPECT_EQ(viewOf(ZoneId("whole-knee")), std::nullopt);
}

TEST(KneePicture, TypicalZonesAndMarksLookDifferent) {
    const auto picture = [](const KneePictureContent& content) {
        QImage image(150, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintKneePicture(painter, QRectF(0, 0, 150, 200), content, {});
        return image;
    };
    KneePictureContent plain;
    KneePictureContent marked = plain;
    marked.marks = {{ZoneId("patella"), true}};
    KneePictureContent typical = plain;
    typical.typical = {ZoneId("patella")};
    KneePictureContent both = marked;
    both.typical = typical.typical;
    EXPECT_NE(picture(plain), picture(marked));
    EXPECT_NE(picture(marked), picture(typical));
    EXPECT_NE(picture(marked), picture(both));
    EXPECT_NE(picture(typical), picture(both));
}

TEST(KneePicture, TheWidgetPaintsWhatTheFunctionPaints) {
    KneePictureContent content;
    content.view = KneeView::back;
    content.side = Side::left;
    content.marks = {{ZoneId("popliteal-fossa"), true}};
    KneePicture widget;
    widget.setContent(content);
    widget.resize(120, 160);
    QImage shown(120, 160, QImage::Format_RGB32);
    shown.fill(Qt::white);
    widget.render(&shown, QPoint(), QRegion(), QWidget::DrawChildren);
    int heather = 0;
    for (int y = 0; y < 160; ++y) {
        for (int x = 0; x < 120; ++x) heather += shown.pixel(x, y) == DiagramColours().zoneWorst.rgb() ? 1 : 0;
    }
    EXPECT_GT(heather, 100);
}

}  // namespace
}  // namespace kneemap
