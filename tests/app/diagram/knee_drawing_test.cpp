#include "app/diagram/knee_drawing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSvgRenderer>
#include <cmath>
#include <map>
#include <set>
#include <string>

namespace kneemap {
namespace {

const std::map<KneeView, const char*> viewNames{
    {KneeView::front, "front"}, {KneeView::inner, "inner"}, {KneeView::outer, "outer"}, {KneeView::back, "back"}};

QByteArray plateText(KneeView view) {
    KneeDrawing ready(view, Side::right);  // makes the resources known
    QFile file(QStringLiteral(":/knee/knee-") + QString::fromLatin1(viewNames.at(view)) + QStringLiteral(".svg"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Units of area that ink covers, at four samples to the unit.
double inkOf(const QImage& image) {
    double ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) ink += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return ink / 4;
}

QImage blank() {
    QImage image(1200, 1800, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

TEST(KneeDrawing, DrawsEveryZoneOfTheKnowledgeAndNoOther) {
    QFile file(QStringLiteral(KNEEMAP_ZONES_FILE));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray zones = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("zones")].toArray();
    std::map<std::string, std::set<std::string>> known;
    for (const QJsonValue& value : zones) {
        const QJsonObject zone = value.toObject();
        const std::string id = zone[QStringLiteral("id")].toString().toStdString();
        if (id != "whole-knee") known[zone[QStringLiteral("view")].toString().toStdString()].insert(id);
    }
    std::size_t count = 0;
    for (const auto& [view, name] : viewNames) {
        std::set<std::string> drawn;
        const KneeDrawing drawing(view, Side::left);
        for (const DrawnZone& zone : drawing.zones()) drawn.insert(zone.id.text());
        EXPECT_EQ(drawn, known[name]) << name;
        count += drawn.size();
    }
    EXPECT_EQ(count, 19U);
}

TEST(KneeDrawing, OurOutlinesAreWhatTheRendererFills) {
    for (const KneeView view : allKneeViews) {
        QByteArray svg = plateText(view);
        svg.replace("fill=\"transparent\"", "fill=\"#000000\"");
        QSvgRenderer renderer(svg);
        ASSERT_TRUE(renderer.isValid());
        const KneeDrawing drawing(view, Side::right);
        for (const DrawnZone& zone : drawing.zones()) {
            const QString id = QString::fromStdString(zone.id.text());
            ASSERT_TRUE(renderer.elementExists(id)) << zone.id.text();
            QImage rendered = blank();
            QPainter rendering(&rendered);
            rendering.scale(2, 2);
            renderer.render(&rendering, id, renderer.boundsOnElement(id));
            rendering.end();
            QImage ours = blank();
            QPainter painting(&ours);
            painting.setRenderHint(QPainter::Antialiasing);
            painting.scale(2, 2);
            painting.fillPath(zone.outline, Qt::black);
            // What either covers and the other does not.
            painting.setCompositionMode(QPainter::CompositionMode_Xor);
            painting.end();
            QImage apart = ours;
            QPainter comparing(&apart);
            comparing.setCompositionMode(QPainter::CompositionMode_Xor);
            comparing.drawImage(0, 0, rendered);
            comparing.end();
            const double area = inkOf(ours);
            EXPECT_GT(area, 1000) << zone.id.text();
            EXPECT_NEAR(inkOf(rendered), area, area * .01) << zone.id.text();
            EXPECT_LT(inkOf(apart), area * .03) << zone.id.text();
        }
    }
}

TEST(KneeDrawing, ZonesDoNotOverlap) {
    for (const KneeView view : allKneeViews) {
        const KneeDrawing drawing(view, Side::right);
        for (double y = 0; y < 900; y += .5) {
            for (double x = 0; x < 600; x += .5) {
                int holding = 0;
                for (const DrawnZone& zone : drawing.zones()) {
                    if (zone.outline.boundingRect().contains(x, y) && zone.outline.contains(QPointF(x, y))) ++holding;
                }
                ASSERT_LE(holding, 1) << viewNames.at(view) << " at " << x << ", " << y;
            }
        }
    }
}

TEST(KneeDrawing, EveryZoneIsWideEnoughForAFinger) {
    for (const KneeView view : allKneeViews) {
        const KneeDrawing drawing(view, Side::right);
        for (const DrawnZone& zone : drawing.zones()) {
            if (zone.id.text() == "peripatellar") continue;  // a bow round the kneecap: long, not wide
            const QPolygonF edge = zone.outline.toFillPolygon();
            double widest = 0;
            const QRectF box = zone.outline.boundingRect();
            for (double y = box.top(); y < box.bottom(); y += 2) {
                for (double x = box.left(); x < box.right(); x += 2) {
                    if (!zone.outline.contains(QPointF(x, y))) continue;
                    double nearest = 1e9;
                    for (const QPointF& p : edge) nearest = std::min(nearest, std::hypot(p.x() - x, p.y() - y));
                    widest = std::max(widest, nearest);
                }
            }
            EXPECT_GE(2 * widest, 42) << zone.id.text();
        }
    }
}

TEST(KneeDrawing, HeartsLieInsideTheirZones) {
    for (const KneeView view : allKneeViews) {
        for (const Side side : {Side::left, Side::right}) {
            const KneeDrawing drawing(view, side);
            for (const DrawnZone& zone : drawing.zones()) {
                EXPECT_TRUE(zone.outline.contains(zone.heart)) << zone.id.text();
            }
        }
    }
}

TEST(KneeDrawing, ANearMissTakesTheNearestZoneAndInsideWins) {
    const KneeDrawing drawing(KneeView::front, Side::right);
    const QRectF tuberosity = drawing.find(ZoneId("tibial-tuberosity"))->outline.boundingRect();
    const QPointF below(tuberosity.center().x(), tuberosity.bottom() + 10);
    EXPECT_EQ(drawing.zoneAt(below, 0), std::nullopt);
    EXPECT_EQ(drawing.zoneAt(below, 8), std::nullopt);
    EXPECT_EQ(drawing.zoneAt(below, 12), ZoneId("tibial-tuberosity"));
    for (const DrawnZone& zone : drawing.zones()) EXPECT_EQ(drawing.zoneAt(zone.heart, 1000), zone.id);
    EXPECT_EQ(drawing.zoneAt({-5000, -5000}, 30), std::nullopt);
    // Between two zones the nearer one: a point just below the fat pad's edge.
    const QRectF pad = drawing.find(ZoneId("infrapatellar-fat-pad"))->outline.boundingRect();
    EXPECT_EQ(drawing.zoneAt({292, pad.bottom() + .6}, 40), ZoneId("infrapatellar-fat-pad"));
    EXPECT_EQ(drawing.zoneAt({292, tuberosity.top() - .6}, 40), ZoneId("tibial-tuberosity"));
}

TEST(KneeDrawing, TheLeftKneeMirrorsTheRight) {
    for (const KneeView view : allKneeViews) {
        const KneeDrawing right(view, Side::right);
        const KneeDrawing left(view, Side::left);
        ASSERT_EQ(left.zones().size(), right.zones().size());
        for (std::size_t i = 0; i < left.zones().size(); ++i) {
            EXPECT_EQ(left.zones()[i].id, right.zones()[i].id);
            const QRectF a = left.zones()[i].outline.boundingRect();
            const QRectF b = right.zones()[i].outline.boundingRect();
            EXPECT_NEAR(a.left(), 600 - b.right(), 1e-6);
            EXPECT_NEAR(a.top(), b.top(), 1e-6);
            EXPECT_NEAR(left.zones()[i].heart.x(), 600 - right.zones()[i].heart.x(), 1.5);
        }
        EXPECT_NEAR(left.skinAt(470).from, 600 - right.skinAt(470).to, 1e-6);
    }
    // The inner edge of the kneecap lies towards the other leg: a right knee's, seen from the front, at the viewer's
    // right.
    const ZoneId inner("medial-patellar-border");
    const KneeDrawing rightFront(KneeView::front, Side::right);
    const KneeDrawing leftFront(KneeView::front, Side::left);
    const KneeDrawing rightBack(KneeView::back, Side::right);
    EXPECT_GT(rightFront.find(inner)->heart.x(), 300);
    EXPECT_LT(leftFront.find(inner)->heart.x(), 300);
    EXPECT_LT(rightBack.find(ZoneId("posteromedial-corner"))->heart.x(), 300);
}

TEST(KneeDrawing, TheLeftPictureIsTheRightOneMirrored) {
    const auto picture = [](Side side) {
        QImage image(300, 450, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        KneeDrawing(KneeView::inner, side).paint(painter, QRectF(0, 0, 300, 450), QRectF(0, 0, 600, 900), {});
        return image;
    };
    const QImage right = picture(Side::right);
    const QImage left = picture(Side::left).mirrored(true, false);
    qint64 apart = 0;
    for (int y = 0; y < 450; ++y) {
        for (int x = 0; x < 300; ++x) apart += std::abs(qGray(right.pixel(x, y)) - qGray(left.pixel(x, y)));
    }
    EXPECT_LT(static_cast<double>(apart) / (300.0 * 450.0), 1.0);
}

TEST(KneeDrawing, TheSkinSpansTheLeg) {
    const KneeDrawing front(KneeView::front, Side::right);
    const KneeDrawing::Span joint = front.skinAt(470);
    EXPECT_NEAR(joint.to - joint.from, 212, 8);  // 106 mm at the joint line
    EXPECT_GT(front.skinAt(80).to - front.skinAt(80).from, joint.to - joint.from);
}

TEST(KneeDrawing, SaysWhatIsWrongWithAPlate) {
    const auto fault = [](const char* svg) -> std::string {
        try {
            KneeDrawing drawing(QByteArray(svg), KneeView::front, Side::right);
        } catch (const KneeDrawingError& error) {
            return error.what();
        }
        return "";
    };
    const std::string skin = "<svg><g id='skin'><path d='M0 0H9V9Z'/></g>";
    EXPECT_EQ(fault("<svg><g id='zones'></g></svg>"), "no group of zones");
    EXPECT_EQ(fault("<svg><g id='zones'><path id='a' d='M0 0H9V9Z'/></g></svg>"),
              "no silhouette in the group of the skin");
    EXPECT_NE(fault("<svg><g id='zones'>"), "");
    EXPECT_NE(fault(""), "");
    EXPECT_NE(fault((skin + "<g id='zones'><circle id='a'/></g></svg>").c_str()).find("paths and nothing else"),
              std::string::npos);
    EXPECT_NE(fault((skin + "<g id='zones'><path d='M0 0H9V9Z'/></g></svg>").c_str()).find("without an id"),
              std::string::npos);
    EXPECT_NE(fault((skin + "<g id='zones'><path id='a' transform='scale(2)' d='M0 0H9V9Z'/></g></svg>").c_str())
                  .find("a: a zone must not"),
              std::string::npos);
    EXPECT_NE(fault((skin + "<g id='zones'><path id='a' d='M0 0H9V9Z'/><path id='a' d='M0 0H9V9Z'/></g></svg>").c_str())
                  .find("second"),
              std::string::npos);
    EXPECT_NE(fault((skin + "<g id='zones'><path id='a' d='M0 0 K'/></g></svg>").c_str()).find("broken at character 5"),
              std::string::npos);
    EXPECT_EQ(fault((skin + "<g id='zones'><path id='a' d='M0 0H9V9Z'/></g></svg>").c_str()), "");
}

TEST(KneeDrawing, PlatesHoldTheLayersTheRendererPaintsAlone) {
    for (const KneeView view : allKneeViews) {
        QSvgRenderer renderer(plateText(view));
        for (const char* layer : {"skin", "muscle", "bone", "soft", "landmarks", "zones"}) {
            EXPECT_TRUE(renderer.elementExists(QString::fromLatin1(layer))) << viewNames.at(view) << " " << layer;
        }
        EXPECT_EQ(renderer.viewBoxF(), QRectF(0, 0, 600, 900));
    }
}

}  // namespace
}  // namespace kneemap
