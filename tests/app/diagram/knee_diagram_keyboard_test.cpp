#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>
#include <set>

#include "app/diagram/knee_diagram.h"
#include "diagram_input.h"

namespace kneemap {
namespace {

class KneeDiagramKeyboard : public ::testing::Test {
protected:
    KneeDiagramKeyboard() {
        auto* layout = new QVBoxLayout(&page);
        before = new QPushButton(&page);
        diagram = new KneeDiagram(model, &page);
        diagram->setReducedMotion(true);
        after = new QPushButton(&page);
        layout->addWidget(before);
        layout->addWidget(diagram, 1);
        layout->addWidget(after);
        page.resize(600, 800);
        showNow(page);
    }

    ZoneModel model;
    QWidget page;
    QPushButton* before = nullptr;
    KneeDiagram* diagram = nullptr;
    QPushButton* after = nullptr;
};

TEST_F(KneeDiagramKeyboard, TabEntersAndLeavesOnce) {
    before->setFocus(Qt::TabFocusReason);
    pressKey(*before, Qt::Key_Tab);
    EXPECT_TRUE(diagram->hasFocus());
    EXPECT_EQ(diagram->currentZone(), diagram->drawing().zones().front().id);
    pressKey(*diagram, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    pressKey(*after, Qt::Key_Backtab);
    EXPECT_TRUE(diagram->hasFocus());
}

TEST_F(KneeDiagramKeyboard, SpaceAndEnterMarkAndWMakesWorst) {
    diagram->setFocus(Qt::TabFocusReason);
    const ZoneId first = diagram->drawing().zones().front().id;
    const ZoneId last = diagram->drawing().zones().back().id;
    pressKey(*diagram, Qt::Key_Space);
    EXPECT_TRUE(model.isWorst(first));
    pressKey(*diagram, Qt::Key_End);
    pressKey(*diagram, Qt::Key_Space);
    EXPECT_TRUE(model.isMarked(last));
    EXPECT_FALSE(model.isWorst(last));
    pressKey(*diagram, Qt::Key_W);
    EXPECT_TRUE(model.isWorst(last));
    pressKey(*diagram, Qt::Key_Home);
    pressKey(*diagram, Qt::Key_Space);
    EXPECT_EQ(model.marks(), (std::vector<MarkedZone>{{last, true}}));
}

TEST_F(KneeDiagramKeyboard, ArrowsVisitEveryZoneOfEveryViewAndComeBack) {
    for (const KneeView view : allKneeViews) {
        diagram->setView(view);
        diagram->setFocus(Qt::TabFocusReason);
        for (const DrawnZone& goal : diagram->drawing().zones()) {
            pressKey(*diagram, Qt::Key_Home);
            std::set<ZoneId> seen;
            std::vector<std::pair<ZoneId, std::vector<Qt::Key>>> open{{*diagram->currentZone(), {}}};
            bool reached = false;
            while (!open.empty() && !reached) {
                const auto [zone, keys] = open.front();
                open.erase(open.begin());
                if (!seen.insert(zone).second) continue;
                for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
                    pressKey(*diagram, Qt::Key_Home);
                    for (const Qt::Key step : keys) pressKey(*diagram, step);
                    reached = reached || diagram->currentZone() == goal.id;
                    pressKey(*diagram, key);
                    auto further = keys;
                    further.push_back(key);
                    open.emplace_back(*diagram->currentZone(), further);
                    reached = reached || diagram->currentZone() == goal.id;
                }
            }
            EXPECT_TRUE(reached) << goal.id.text();
        }
    }
}

TEST_F(KneeDiagramKeyboard, TheRingShowsForKeysAndNotForClicks) {
    before->setFocus(Qt::TabFocusReason);
    const QImage plain = diagram->grab().toImage();
    diagram->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(diagram->grab().toImage(), plain);
    pressKey(*diagram, Qt::Key_Home);
    EXPECT_NE(diagram->grab().toImage(), plain);
    before->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(diagram->grab().toImage(), plain);
}

TEST_F(KneeDiagramKeyboard, EntersAtTheWorstSpot) {
    model.toggle(ZoneId("patella"));
    model.toggle(ZoneId("tibial-tuberosity"));
    model.makeWorst(ZoneId("tibial-tuberosity"));
    diagram->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(diagram->currentZone(), ZoneId("tibial-tuberosity"));
}

TEST_F(KneeDiagramKeyboard, GoToZoneOfAnotherViewChangesNothing) {
    diagram->goToZone(ZoneId("popliteal-fossa"));
    EXPECT_FALSE(diagram->hasFocus());
    diagram->goToZone(ZoneId("patella"));
    EXPECT_TRUE(diagram->hasFocus());
    EXPECT_EQ(diagram->currentZone(), ZoneId("patella"));
}

}  // namespace
}  // namespace kneemap
