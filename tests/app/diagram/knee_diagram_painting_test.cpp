#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>

#include "app/diagram/knee_diagram.h"
#include "diagram_input.h"

namespace kneemap {
namespace {

/// How far two pictures of one size are apart: the mean over all pixels of what the three colours differ by, 0 to 765.
double difference(const QImage& one, const QImage& other) {
    qint64 sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            sum += qAbs(qRed(a) - qRed(b)) + qAbs(qGreen(a) - qGreen(b)) + qAbs(qBlue(a) - qBlue(b));
        }
    }
    return static_cast<double>(sum) / one.width() / one.height();
}

/// The views that are not shown are rendered as well once there is nothing else to do.
void letRender(const KneeDiagram& diagram, int renderings) {
    for (int round = 0; round < 20 && diagram.plateRenderings() < renderings; ++round) QCoreApplication::processEvents(QEventLoop::AllEvents);
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    ASSERT_EQ(diagram.plateRenderings(), renderings);
}

TEST(KneeDiagramPainting, HoverAndMarksDoNotRenderThePlateAgain) {
    ZoneModel model;
    KneeDiagram diagram(model);
    diagram.setReducedMotion(true);
    diagram.resize(520, 600);
    showNow(diagram);
    letRender(diagram, 4);
    const int rendered = diagram.plateRenderings();
    for (const DrawnZone& zone : diagram.drawing().zones()) {
        const QPointF at = diagram.zoneRect(zone.id).center();
        hoverAt(diagram, at);
        diagram.grab();
        clickAt(diagram, at);
        diagram.grab();
    }
    EXPECT_EQ(diagram.plateRenderings(), rendered);
    EXPECT_GT(model.marks().size(), 4U);
}

TEST(KneeDiagramPainting, EveryViewIsRenderedOnceASize) {
    ZoneModel model;
    KneeDiagram diagram(model);
    diagram.resize(520, 600);
    showNow(diagram);
    letRender(diagram, 4);
    for (const KneeView view : allKneeViews) {
        diagram.setView(view);
        diagram.grab();
    }
    EXPECT_EQ(diagram.plateRenderings(), 4) << "none had to wait for its picture";
    diagram.setSkinTone(SkinTone::deep);
    diagram.grab();
    letRender(diagram, 8);
    diagram.setSide(Side::left);
    for (const KneeView view : allKneeViews) {
        diagram.setView(view);
        diagram.grab();
    }
    EXPECT_EQ(diagram.plateRenderings(), 8) << "the other knee is the mirror image";
}

TEST(KneeDiagramPainting, TheOtherKneeLooksAsIfItHadBeenRendered) {
    ZoneModel model;
    for (const int width : {520, 523}) {
        for (const KneeView view : allKneeViews) {
            KneeDiagram turned(model), rendered(model);
            for (KneeDiagram* diagram : {&turned, &rendered}) {
                diagram->resize(width, 600);
                diagram->setView(view);
            }
            model.setSide(Side::right);
            turned.grab();
            model.setSide(Side::left);
            EXPECT_LT(difference(turned.grab().toImage(), rendered.grab().toImage()), 1.0);
            EXPECT_EQ(turned.plateRenderings(), 1);
        }
    }
}

TEST(KneeDiagramPainting, RightToLeftTextDoesNotTurnTheKnee) {
    ZoneModel model;
    model.toggle(ZoneId("medial-patellar-border"));
    KneeDiagram diagram(model);
    diagram.setReducedMotion(true);
    diagram.resize(520, 600);
    showNow(diagram);
    const QImage before = diagram.grab().toImage();
    diagram.setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(diagram.grab().toImage(), before);
}

TEST(KneeDiagramPainting, AMarkGrowsFromTheTapAndEndsAsItWouldWithoutMotion) {
    ZoneModel model;
    KneeDiagram diagram(model);
    diagram.resize(520, 600);
    showNow(diagram);
    const ZoneId calf("tibial-tuberosity");
    const QImage idle = diagram.grab().toImage();
    model.toggle(calf);
    const QImage first = diagram.grab().toImage();
    EXPECT_NE(first, idle) << "the next frame answers the tap";
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 400) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const QImage grown = diagram.grab().toImage();
    EXPECT_NE(grown, first);
    diagram.setReducedMotion(true);
    model.toggle(calf);
    EXPECT_EQ(diagram.grab().toImage(), idle);
    model.toggle(calf);
    EXPECT_EQ(diagram.grab().toImage(), grown);
}

TEST(KneeDiagramPainting, TheWorstTagStaysInsideAtEverySizeAndTextSize) {
    for (const double points : {11.0, 22.0}) {
        for (const KneeView view : allKneeViews) {
            for (const QSize size : {QSize(280, 330), QSize(360, 540), QSize(700, 515)}) {
                ZoneModel model;
                KneeDiagram diagram(model);
                QFont font = diagram.font();
                font.setPointSizeF(points);
                diagram.setFont(font);
                diagram.setReducedMotion(true);
                diagram.setView(view);
                diagram.resize(size);
                DiagramColours colours;
                colours.zoneText = colours.zoneWorst = QColor(0, 255, 0);
                colours.text = colours.zoneMarked = QColor(0, 255, 0);
                diagram.setColours(colours);
                for (const DrawnZone& zone : diagram.drawing().zones()) {
                    model.clear();
                    model.toggle(zone.id);
                    const QImage image = diagram.grab().toImage();
                    for (int x = 0; x < image.width(); ++x) {
                        ASSERT_NE(image.pixel(x, 0), qRgb(0, 255, 0)) << zone.id.text();
                        ASSERT_NE(image.pixel(x, image.height() - 1), qRgb(0, 255, 0)) << zone.id.text();
                    }
                    for (int y = 0; y < image.height(); ++y) {
                        ASSERT_NE(image.pixel(0, y), qRgb(0, 255, 0)) << zone.id.text();
                        ASSERT_NE(image.pixel(image.width() - 1, y), qRgb(0, 255, 0)) << zone.id.text();
                    }
                }
            }
        }
    }
}

}  // namespace
}  // namespace kneemap
