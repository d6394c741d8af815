#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QMouseEvent>
#include <optional>
#include <vector>

#include "app/diagram/knee_diagram.h"
#include "diagram_input.h"

namespace kneemap {
namespace {

const ZoneId patella("patella");
const ZoneId tuberosity("tibial-tuberosity");

class KneeDiagramPointer : public ::testing::Test {
protected:
    KneeDiagramPointer() : diagram(model) {
        diagram.setReducedMotion(true);
        diagram.resize(600, 700);
        showNow(diagram);
    }

    QPointF heart(const ZoneId& zone) { return diagram.zoneRect(zone).center(); }

    ZoneModel model;
    KneeDiagram diagram;
};

TEST_F(KneeDiagramPointer, AClickMarksAndASecondOneTakesTheMarkAway) {
    clickAt(diagram, heart(patella));
    EXPECT_TRUE(model.isMarked(patella));
    clickAt(diagram, heart(patella));
    EXPECT_FALSE(model.isMarked(patella));
}

TEST_F(KneeDiagramPointer, ActsOnReleaseAndSlidingOffCancels) {
    pressAt(diagram, heart(patella));
    EXPECT_FALSE(model.isMarked(patella));
    EXPECT_EQ(diagram.highlightedZone(), patella);
    releaseAt(diagram, heart(tuberosity));
    EXPECT_TRUE(model.marks().empty());
    pressAt(diagram, heart(patella));
    releaseAt(diagram, {2, 2});
    EXPECT_TRUE(model.marks().empty());
}

TEST_F(KneeDiagramPointer, ANearMissTakesTheNearestZoneAndSaysSo) {
    std::vector<ZoneId> missed;
    QObject::connect(&diagram, &KneeDiagram::nearMissTaken, &diagram,
                     [&](const ZoneId& zone) { missed.push_back(zone); });
    const QRect box = diagram.zoneRect(tuberosity);
    clickAt(diagram, QPointF(box.center().x(), box.bottom() + 15));
    EXPECT_TRUE(model.isMarked(tuberosity));
    EXPECT_EQ(missed, std::vector{tuberosity});
    clickAt(diagram, QPointF(box.center().x(), box.bottom() + 80));
    EXPECT_EQ(model.marks().size(), 1U);
}

TEST_F(KneeDiagramPointer, TouchMarksAndAFingerReachesFurther) {
    touchAt(diagram, heart(patella), heart(patella));
    EXPECT_TRUE(model.isMarked(patella));
    EXPECT_EQ(diagram.highlightedZone(), std::nullopt);
    touchAt(diagram, heart(patella), heart(tuberosity));
    EXPECT_TRUE(model.isMarked(patella)) << "sliding off cancels";
    diagram.setPixelsPerMillimetre(6);  // a finger is 48 px here
    const QRect box = diagram.zoneRect(tuberosity);
    const QPointF below(box.center().x(), box.bottom() + 40);
    clickAt(diagram, below);
    EXPECT_FALSE(model.isMarked(tuberosity));
    touchAt(diagram, below, below);
    EXPECT_TRUE(model.isMarked(tuberosity));
}

TEST_F(KneeDiagramPointer, HoverIsToldOnceAZone) {
    std::vector<std::optional<ZoneId>> told;
    QObject::connect(&diagram, &KneeDiagram::zoneHovered, &diagram,
                     [&](const std::optional<ZoneId>& zone) { told.push_back(zone); });
    hoverAt(diagram, heart(patella));
    hoverAt(diagram, heart(patella) + QPointF(2, 2));
    hoverAt(diagram, {2, 2});
    EXPECT_EQ(told, (std::vector<std::optional<ZoneId>>{patella, std::nullopt}));
    EXPECT_TRUE(model.marks().empty());
}

TEST_F(KneeDiagramPointer, TheListCanLightASpotWithoutASignal) {
    int told = 0;
    QObject::connect(&diagram, &KneeDiagram::zoneHovered, &diagram, [&] { ++told; });
    diagram.setHighlightedZone(patella);
    EXPECT_EQ(diagram.highlightedZone(), patella);
    diagram.setHighlightedZone(std::nullopt);
    EXPECT_EQ(told, 0);
}

TEST_F(KneeDiagramPointer, TheSideMirrorsWhereASpotIs) {
    const ZoneId inner("medial-patellar-border");
    const double right = diagram.zoneRect(inner).center().x();
    diagram.setSide(Side::left);
    EXPECT_EQ(model.side(), Side::left);
    EXPECT_NEAR(diagram.zoneRect(inner).center().x(), 600 - right, 2);
    clickAt(diagram, heart(inner));
    EXPECT_TRUE(model.isMarked(inner));
}

TEST_F(KneeDiagramPointer, ChangingTheViewKeepsTheMarks) {
    clickAt(diagram, heart(patella));
    diagram.setView(KneeView::back);
    EXPECT_TRUE(diagram.zoneRect(patella).isEmpty());
    clickAt(diagram, heart(ZoneId("popliteal-fossa")));
    EXPECT_EQ(model.marks().size(), 2U);
    EXPECT_TRUE(model.isWorst(patella));
    diagram.setView(KneeView::front);
    clickAt(diagram, heart(patella));
    EXPECT_TRUE(model.isWorst(ZoneId("popliteal-fossa")));
}

TEST_F(KneeDiagramPointer, OtherButtonsDoNothing) {
    QWidget& widget = diagram;
    const QPointF at = heart(patella);
    QMouseEvent press(QEvent::MouseButtonPress, at, diagram.mapToGlobal(at), Qt::RightButton, Qt::RightButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, at, diagram.mapToGlobal(at), Qt::RightButton, Qt::NoButton,
                        Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &release);
    EXPECT_TRUE(model.marks().empty());
}

}  // namespace
}  // namespace kneemap
