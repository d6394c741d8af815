#include "app/diagram/zone_painter.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <cmath>
#include <map>
#include <vector>

#include "app/diagram/plate_look.h"
#include "app/style/contrast.h"

namespace kneemap {
namespace {

QImage painted(const DiagramColours& colours, ZoneLook look, const QColor& ground = QColor(0xf0, 0xcf, 0xb5)) {
    QImage image(120, 120, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    QPainterPath outline;
    outline.addEllipse(QPointF(60, 60), 40, 40);
    ZonePainter(painter, colours, 1).paint(outline, look);
    return image;
}

/// How often dark and light change on the line through the middle: the pattern, whatever the hue.
int changesAcross(const QImage& image) {
    int changes = 0;
    for (int x = 1; x < image.width(); ++x) {
        if (std::abs(qGray(image.pixel(x, 60)) - qGray(image.pixel(x - 1, 60))) > 18) ++changes;
    }
    return changes;
}

/// The light, the plain and the shaded skin of every tone, as the plates are painted with them.
std::vector<QColor> everySkin() {
    std::vector<QColor> skins;
    const QRegularExpression rule(QStringLiteral("skin-(?:light|base|shade) \\{ stop-color: (#[0-9a-f]{6})"));
    for (const SkinTone tone : {SkinTone::light, SkinTone::medium, SkinTone::deep}) {
        const QByteArray roles = recoloured("/* colour roles */ /* drawing rules */", {tone, false, false});
        auto found = rule.globalMatch(QString::fromLatin1(roles));
        while (found.hasNext()) skins.emplace_back(found.next().captured(1));
    }
    return skins;
}

/// The contrast between the lightest and the darkest pixel so far from the middle of a painted zone.
double contrastBetween(const QImage& image, double from, double to) {
    QColor lightest(Qt::black);
    QColor darkest(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double away = std::hypot(x + .5 - 60, y + .5 - 60);
            if (away < from || away > to) continue;
            const QColor colour = image.pixelColor(x, y);
            if (relativeLuminance(colour) > relativeLuminance(lightest)) lightest = colour;
            if (relativeLuminance(colour) < relativeLuminance(darkest)) darkest = colour;
        }
    }
    return contrastRatio(lightest, darkest);
}

TEST(ZonePainter, EdgesAreSeenOnEverySkin) {
    const std::vector<QColor> skins = everySkin();
    ASSERT_EQ(skins.size(), 9U);
    for (const QColor& skin : skins) {
        for (const ZoneLook look : {ZoneLook::idle, ZoneLook::marked, ZoneLook::worst}) {
            EXPECT_GE(contrastBetween(painted({}, look, skin), 38, 42.5), 3)
                << skin.name().toStdString() << " look " << static_cast<int>(look);
        }
    }
}

TEST(ZonePainter, AMarkIsHatchedAndTheWorstIsPlainInTheMiddle) {
    EXPECT_GE(contrastBetween(painted({}, ZoneLook::marked), 0, 20), 2.5);
    EXPECT_LT(contrastBetween(painted({}, ZoneLook::worst), 0, 20), 1.05);
}

TEST(ZonePainter, LooksDifferInGreyToo) {
    DiagramColours one;  // every heather the same grey: only lines and patterns are left to tell the looks apart
    one.zoneMarked = one.zoneWorst = QColor(0x60, 0x60, 0x60);
    std::map<ZoneLook, QImage> images;
    for (const ZoneLook look : {ZoneLook::idle, ZoneLook::marked, ZoneLook::worst}) images[look] = painted(one, look);
    const auto apart = [&](ZoneLook a, ZoneLook b) {
        int pixels = 0;
        for (int y = 0; y < 120; ++y) {
            for (int x = 0; x < 120; ++x) {
                if (std::abs(qGray(images[a].pixel(x, y)) - qGray(images[b].pixel(x, y))) > 18) ++pixels;
            }
        }
        return pixels;
    };
    EXPECT_GT(apart(ZoneLook::idle, ZoneLook::marked), 3000);
    EXPECT_GT(apart(ZoneLook::marked, ZoneLook::worst), 300);
}

TEST(ZonePainter, TheWorstHasAContourLineInside) {
    const DiagramColours colours;
    const QImage worst = painted(colours, ZoneLook::worst);
    EXPECT_GE(changesAcross(worst), 8);  // halo, ring, ring, halo
    EXPECT_LT(qGray(worst.pixel(60, 60)), 60);
    // 12 units inside the edge
    bool ring = false;
    for (int x = 29; x <= 36; ++x) ring = ring || qGray(worst.pixel(x, 60)) > 200;
    EXPECT_TRUE(ring);
}

TEST(ZonePainter, PaintsNothingBeyondItsMargin) {
    for (const ZoneLook look : {ZoneLook::idle, ZoneLook::marked, ZoneLook::worst}) {
        QImage image(120, 120, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const DiagramColours colours;
        const ZonePainter zonePainter(painter, colours, 1);
        QPainterPath outline;
        outline.addEllipse(QPointF(60, 60), 40, 40);
        zonePainter.paint(outline, look);
        zonePainter.paintHover(outline, look);
        zonePainter.paintFocus(outline);
        zonePainter.paintTypical(outline, true);
        painter.end();
        const int edge = 60 - 40 - static_cast<int>(ZonePainter::margin);
        for (int i = 0; i < 120; ++i) EXPECT_EQ(qAlpha(image.pixel(edge - 1, i)), 0);
    }
}

}  // namespace
}  // namespace kneemap
