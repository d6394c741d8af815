#include "app/style/icons.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace kneemap {
namespace {

QImage drawn(IconName name, Qt::LayoutDirection direction, const QColor& ink = Qt::red) {
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, name, QRectF(0, 0, 48, 48), ink, direction);
    return image;
}

int inkOf(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 127) ++count;
    return count;
}

TEST(Icons, EveryNameHasAPictureInTheGivenColour) {
    for (std::size_t i = 0; i < iconCount; ++i) {
        const QImage image = drawn(static_cast<IconName>(i), Qt::LeftToRight);
        EXPECT_GT(inkOf(image), 30) << "icon " << i;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) == 255) {
                    EXPECT_EQ(image.pixel(x, y), qRgb(255, 0, 0)) << "icon " << i;
                }
    }
}

TEST(Icons, KeepTheirLineInsideTheirSquare) {
    for (std::size_t i = 0; i < iconCount; ++i) {
        const QImage image = drawn(static_cast<IconName>(i), Qt::LeftToRight);
        for (int k = 0; k < 48; ++k) {
            EXPECT_EQ(qAlpha(image.pixel(k, 0)), 0) << "icon " << i;
            EXPECT_EQ(qAlpha(image.pixel(k, 47)), 0) << "icon " << i;
            EXPECT_EQ(qAlpha(image.pixel(0, k)), 0) << "icon " << i;
            EXPECT_EQ(qAlpha(image.pixel(47, k)), 0) << "icon " << i;
        }
    }
}

TEST(Icons, ArrowsTurnWithTheReadingDirection) {
    for (const IconName name : {IconName::back, IconName::forward, IconName::chevron}) {
        const QImage straight = drawn(name, Qt::LeftToRight);
        const QImage turned = drawn(name, Qt::RightToLeft);
        EXPECT_NE(straight, turned);
        EXPECT_NEAR(inkOf(straight), inkOf(turned), 6);
    }
}

TEST(Icons, ClocksAndMediaSignsDoNotTurn) {
    for (const IconName name : {IconName::clock, IconName::play, IconName::pause, IconName::run, IconName::qr})
        EXPECT_EQ(drawn(name, Qt::LeftToRight), drawn(name, Qt::RightToLeft));
}

TEST(Icons, TheFourUrgencySignsAreDifferentOutlines) {
    const IconName signs[] = {IconName::octagon, IconName::clock, IconName::calendar, IconName::house};
    for (const IconName one : signs)
        for (const IconName other : signs)
            if (one != other) {
                EXPECT_NE(drawn(one, Qt::LeftToRight), drawn(other, Qt::LeftToRight));
            }
}

TEST(Icons, TheApplicationIconReadsAtEverySize) {
    const QIcon made = applicationIcon();
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        const QImage image = made.pixmap(side, side).toImage();
        ASSERT_EQ(image.width(), side);
        EXPECT_EQ(qAlpha(image.pixel(side / 2, side / 2)), 255) << side;
        EXPECT_LT(qAlpha(image.pixel(0, 0)), 128) << side;  // round corners, on light and dark bars alike
        // From the edge to the middle: ground, at least one light line, ground, heart.
        int turns = 0;
        bool wasLight = false;
        for (int x = side / 16; x <= side / 2; ++x) {
            const int grey = qGray(image.pixel(x, side / 2));
            const bool light = wasLight ? grey > 110 : grey > 170;
            if (light != wasLight) ++turns;
            wasLight = light;
        }
        EXPECT_GE(turns, 3) << side;
    }
}

}  // namespace
}  // namespace kneemap
