#include "app/diagram/knee_diagram_accessible.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <memory>
#include <vector>

#include "app/diagram/knee_diagram.h"
#include "app/diagram/knee_picture.h"
#include "diagram_input.h"

namespace kneemap {
namespace {

struct Heard {
    QAccessible::Event kind;
    int child;
};
std::vector<Heard>& heard() {
    static std::vector<Heard> events;
    return events;
}
void listen(QAccessibleEvent* event) {
    heard().push_back({event->type(), event->child()});
}

bool wasHeard(QAccessible::Event kind, int child) {
    for (const Heard& event : heard()) {
        if (event.kind == kind && event.child == child) return true;
    }
    return false;
}

class KneeDiagramAccessibility : public ::testing::Test {
protected:
    KneeDiagramAccessibility() : diagram(std::make_unique<KneeDiagram>(model)) {
        diagram->setReducedMotion(true);
        diagram->setZoneNames(
            [](const ZoneId& zone) { return QStringLiteral("name of ") + QString::fromStdString(zone.text()); });
        diagram->resize(520, 600);
        showNow(*diagram);
        group = QAccessible::queryAccessibleInterface(diagram.get());
    }

    QAccessibleInterface* spot(const char* id) {
        for (int i = 0; i < group->childCount(); ++i) {
            auto* zone = dynamic_cast<ZoneAccessible*>(group->child(i));
            if (zone && zone->zone() == ZoneId(id)) return zone;
        }
        return nullptr;
    }
    int indexOf(const char* id) { return group->indexOfChild(spot(id)); }

    ZoneModel model;
    std::unique_ptr<KneeDiagram> diagram;
    QAccessibleInterface* group = nullptr;
};

TEST_F(KneeDiagramAccessibility, IsAGroupOfOneCheckBoxASpot) {
    ASSERT_NE(group, nullptr);
    EXPECT_EQ(group->role(), QAccessible::Grouping);
    ASSERT_EQ(group->childCount(), 8);
    EXPECT_EQ(group->text(QAccessible::Name), QStringLiteral("Front of the right knee, 8 spots, 0 marked"));
    for (int i = 0; i < 8; ++i) {
        QAccessibleInterface* child = group->child(i);
        ASSERT_NE(child, nullptr);
        EXPECT_TRUE(child->isValid());
        EXPECT_EQ(child->role(), QAccessible::CheckBox);
        EXPECT_EQ(child->parent(), group);
        EXPECT_EQ(group->indexOfChild(child), i);
        EXPECT_TRUE(child->state().checkable);
        EXPECT_TRUE(child->state().focusable);
        EXPECT_FALSE(child->state().checked);
        EXPECT_EQ(group->child(i), child) << "the same interface each time";
    }
    EXPECT_EQ(group->child(8), nullptr);
    EXPECT_EQ(group->child(-1), nullptr);
}

TEST_F(KneeDiagramAccessibility, RectanglesAreWhereTheSpotsAreOnTheScreen) {
    for (int i = 0; i < group->childCount(); ++i) {
        const ZoneId& id = diagram->drawing().zones()[static_cast<std::size_t>(i)].id;
        const QRect rect = group->child(i)->rect();
        const QRect whole(diagram->mapToGlobal(diagram->zoneRect(id).topLeft()), diagram->zoneRect(id).size());
        EXPECT_TRUE(whole.contains(rect));
        EXPECT_TRUE(diagram->zoneAt(diagram->mapFromGlobal(rect.center())) == id) << "a tap in the middle marks another: " << id.text();
        EXPECT_TRUE(group->rect().contains(rect));
    }
    const QPoint at = spot("patella")->rect().center();
    EXPECT_EQ(group->childAt(at.x(), at.y()), spot("patella"));
    EXPECT_EQ(group->childAt(group->rect().left() + 1, group->rect().top() + 1), nullptr);
}

TEST_F(KneeDiagramAccessibility, ActionsAgreeWithMouseAndKeyboard) {
    const ZoneId patella("patella");
    QAccessibleActionInterface* actions = spot("patella")->actionInterface();
    ASSERT_NE(actions, nullptr);
    actions->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(model.isMarked(patella));
    EXPECT_TRUE(spot("patella")->state().checked);
    EXPECT_EQ(spot("patella")->text(QAccessible::Name), QStringLiteral("name of patella, worst spot"));
    clickAt(*diagram, diagram->zoneRect(patella).center());
    EXPECT_FALSE(spot("patella")->state().checked);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_TRUE(diagram->hasFocus());
    EXPECT_TRUE(spot("patella")->state().focused);
    EXPECT_EQ(group->focusChild(), spot("patella"));
    pressKey(*diagram, Qt::Key_Space);
    EXPECT_TRUE(spot("patella")->state().checked);
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(model.marks().empty());
    actions->doAction(QStringLiteral("no such action"));
    EXPECT_TRUE(model.marks().empty());
}

TEST_F(KneeDiagramAccessibility, AMarkedSpotCanBeMadeTheWorst) {
    model.toggle(ZoneId("patella"));
    model.toggle(ZoneId("tibial-tuberosity"));
    EXPECT_FALSE(spot("patella")->actionInterface()->actionNames().contains(ZoneAccessible::makeWorstAction()));
    spot("tibial-tuberosity")->actionInterface()->doAction(ZoneAccessible::makeWorstAction());
    EXPECT_TRUE(model.isWorst(ZoneId("tibial-tuberosity")));
    EXPECT_EQ(group->text(QAccessible::Name), QStringLiteral("Front of the right knee, 8 spots, 2 marked"));
}

/// Qt passes events on only while assistive technology is at work, which not every platform plugin can pretend.
TEST_F(KneeDiagramAccessibility, TellsWhatHappened) {
    if (!QAccessible::isActive()) GTEST_SKIP() << "no assistive technology on this platform";
    const auto before = QAccessible::installUpdateHandler(listen);
    heard().clear();
    diagram->goToZone(ZoneId("patella"));
    EXPECT_TRUE(wasHeard(QAccessible::Focus, indexOf("patella")));
    heard().clear();
    pressKey(*diagram, Qt::Key_Space);
    EXPECT_TRUE(wasHeard(QAccessible::StateChanged, indexOf("patella")));
    EXPECT_TRUE(wasHeard(QAccessible::NameChanged, indexOf("patella")));
    EXPECT_TRUE(wasHeard(QAccessible::NameChanged, -1)) << "the count of the group";
    heard().clear();
    diagram->setView(KneeView::inner);
    EXPECT_TRUE(wasHeard(QAccessible::ObjectReorder, -1));
    QAccessible::installUpdateHandler(before);
}

TEST_F(KneeDiagramAccessibility, SpotsOfAnotherViewAreNoLongerValid) {
    QAccessibleInterface* patella = spot("patella");
    diagram->setView(KneeView::outer);
    EXPECT_EQ(group->childCount(), 4);
    EXPECT_FALSE(patella->isValid());
    EXPECT_TRUE(patella->state().invalid);
    EXPECT_TRUE(patella->actionInterface()->actionNames().isEmpty());
    patella->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(model.marks().empty());
    diagram->setView(KneeView::front);
    EXPECT_EQ(spot("patella"), patella);
}

TEST_F(KneeDiagramAccessibility, InterfacesEndWithTheDiagram) {
    std::vector<QAccessible::Id> ids;
    for (int i = 0; i < group->childCount(); ++i) ids.push_back(QAccessible::uniqueId(group->child(i)));
    diagram.reset();
    for (const QAccessible::Id id : ids) EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
}

TEST_F(KneeDiagramAccessibility, TheSmallPictureIsAGraphic) {
    KneePicture picture;
    picture.setAccessibleName(QStringLiteral("Left knee"));
    QAccessibleInterface* graphic = QAccessible::queryAccessibleInterface(&picture);
    ASSERT_NE(graphic, nullptr);
    EXPECT_EQ(graphic->role(), QAccessible::Graphic);
    EXPECT_EQ(graphic->text(QAccessible::Name), QStringLiteral("Left knee"));
}

}  // namespace
}  // namespace kneemap
