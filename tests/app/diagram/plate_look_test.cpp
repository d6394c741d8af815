#include "app/diagram/plate_look.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <array>

#include "app/diagram/knee_drawing.h"

namespace kneemap {
namespace {

int lightness(SkinTone tone, QPointF at) {
    QImage image(600, 900, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    KneeDrawing(KneeView::front, Side::right)
        .paint(painter, QRectF(0, 0, 600, 900), QRectF(0, 0, 600, 900), {tone, false, true});
    painter.end();
    return qGray(image.pixel(at.toPoint()));
}

TEST(PlateLook, SkinTonesGetDarkerInOrder) {
    const QPointF calf(330, 700);
    const int light = lightness(SkinTone::light, calf);
    const int medium = lightness(SkinTone::medium, calf);
    const int deep = lightness(SkinTone::deep, calf);
    EXPECT_GT(light, medium + 20);
    EXPECT_GT(medium, deep + 20);
}

TEST(PlateLook, ReplacesTheColoursAndNothingElse) {
    const QByteArray svg =
        "<style>/* ---- colour roles ---- */ .skin-base { fill: #123456 } /* ---- drawing rules ---- */ .x {}</style>";
    const QByteArray result = recoloured(svg, {SkinTone::deep, false, false});
    EXPECT_FALSE(result.contains("#123456"));
    EXPECT_TRUE(result.contains("#7a4e34"));
    EXPECT_TRUE(result.startsWith("<style>/* ---- colour roles ---- */"));
    EXPECT_TRUE(result.endsWith("/* ---- drawing rules ---- */ .x {}</style>"));
}

TEST(PlateLook, LeavesATextWithoutMarkersAlone) {
    for (const QByteArray& svg :
         std::array<QByteArray, 4>{"", "<svg/>", "colour roles */", "drawing rules /* colour roles */"}) {
        EXPECT_EQ(recoloured(svg, {}), svg);
    }
}

}  // namespace
}  // namespace kneemap
