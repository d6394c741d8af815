#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <cmath>

#include "app/figures/figure_painter.h"
#include "app/figures/stills.h"
#include "tests/app/figures/all_frames.h"

namespace kneemap {
namespace {

constexpr QSize size(200, 220);

QImage emptyImage() {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QImage pictureOf(const Clip& clip, const Frame& frame, const FigureColours& colours, bool mirrored = false) {
    QImage image = emptyImage();
    QPainter painter(&image);
    PaintOptions options;
    options.mirrored = mirrored;
    paintFrame(painter, QRectF(QPointF(0, 0), QSizeF(size)), clip, frame, colours, options);
    return image;
}

FigureColours onNothing(FigureColours colours) {
    colours.background = QColor();
    return colours;
}

int paintedPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 128) ++count;
    return count;
}

TEST(FigurePainting, EveryClipPaintsAFigureInEveryLook) {
    for (const NamedClip& named : allClips())
        for (const FigureColours& colours : {FigureColours::light(), FigureColours::dark(), FigureColours::greyscale()})
            EXPECT_GT(paintedPixels(pictureOf(named.clip, frameAt(named.clip, 0.5), onNothing(colours))),
                      size.width() * size.height() / 40)
                << named.name;
}

TEST(FigurePainting, TheMirrorTurnsTheWholePicture) {
    const Clip& clip = clipNamed("decline-single-leg-squat");
    const Frame frame = frameAt(clip, 2.0);
    const QImage right = pictureOf(clip, frame, FigureColours::light());
    const QImage left = pictureOf(clip, frame, FigureColours::light(), true).mirrored(true, false);
    int different = 0;
    for (int y = 0; y < right.height(); ++y)
        for (int x = 0; x < right.width(); ++x) {
            const QColor a(right.pixel(x, y));
            const QColor b(left.pixel(x, y));
            if (std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) > 90)
                ++different;
        }
    EXPECT_LT(different, size.width() * size.height() / 200);  // antialiasing alone
    EXPECT_NE(right, pictureOf(clip, frame, FigureColours::light(), true));
}

TEST(FigurePainting, EffortLightsTheMuscleUp) {
    const Clip& clip = clipNamed("straight-leg-raise");
    Frame frame = frameOf(clip, clip.stills.back());
    frame.effort = 0;
    const QImage resting = pictureOf(clip, frame, FigureColours::light());
    frame.effort = 1;
    EXPECT_NE(resting, pictureOf(clip, frame, FigureColours::light()));
}

TEST(FigurePainting, NothingIsPaintedOutsideTheBox) {
    for (const NamedClip& named : allClips()) {
        QImage image = emptyImage();
        QPainter painter(&image);
        const QRect box(50, 60, 100, 90);
        paintFrame(painter, box, named.clip, frameAt(named.clip, 1.0), FigureColours::light());
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ASSERT_TRUE(box.adjusted(-1, -1, 1, 1).contains(x, y) || qAlpha(image.pixel(x, y)) == 0) << named.name;
    }
}

TEST(Stills, HaveNoColourInGreyscale) {
    for (const NamedClip& named : allClips()) {
        QImage image(600, 240, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderStills(painter, image.rect(), named.clip, FigureColours::greyscale());
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour(image.pixel(x, y));
                ASSERT_TRUE(std::abs(colour.red() - colour.green()) <= 2 && std::abs(colour.red() - colour.blue()) <= 2)
                    << named.name;
            }
    }
}

TEST(Stills, StandInARowOrAColumnWhicheverIsLarger) {
    const QRectF square(0, 0, 300, 300);
    EXPECT_FALSE(layoutOfStills(clipNamed("mini-squat"), square).inColumn);
    EXPECT_TRUE(layoutOfStills(clipNamed("front-plank"), square).inColumn);
    for (const NamedClip& named : allClips()) {
        const StillsLayout layout = layoutOfStills(named.clip, square);
        EXPECT_EQ(layout.pictures.size(), named.clip.stills.size());
        EXPECT_EQ(layout.arrows.size(), named.clip.stills.size() - 1);
        EXPECT_TRUE(square.adjusted(-.1, -.1, .1, .1).contains(layout.pictures.back())) << named.name;
    }
}

TEST(FigureColours, TheFigureStandsOutFromItsGround) {
    const auto luminance = [](const QColor& colour) {
        const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const double lighter = std::max(luminance(a), luminance(b));
        const double darker = std::min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    };
    for (const FigureColours& c : {FigureColours::light(), FigureColours::dark()})
        for (const FigureTone& tone : {c.skin, c.shirt, c.shorts, c.shoe}) {
            const double best = std::max(contrast(tone.fill, c.background), contrast(tone.line, c.background));
            EXPECT_GE(best, 3.0) << tone.fill.name().toStdString();
        }
}

}  // namespace
}  // namespace kneemap
