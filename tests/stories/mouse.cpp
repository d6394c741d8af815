#include "mouse.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>
#include <cmath>
#include <cstdlib>

#include "app/diagram/knee_diagram.h"
#include "app/main_window.h"
#include "app/widgets/footer_bar.h"
#include "app/widgets/stepper.h"
#include "program.h"

namespace kneemap::stories {
namespace {

constexpr int mostTurns = 200;

bool standsIn(const QWidget* widget, const QString& group) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (widget->accessibleName() == group) return true;
    }
    return false;
}

/// A place on the plate that takes this spot, with some room around it.
std::optional<QPoint> placeOf(const KneeDiagram& diagram, const ZoneId& zone) {
    const QRect box = diagram.zoneRect(zone);
    std::optional<QPoint> best;
    double least = 0;
    for (int y = box.top(); y <= box.bottom(); y += 2) {
        for (int x = box.left(); x <= box.right(); x += 2) {
            if (!diagram.zoneOutline(zone).contains(QPointF(x, y)) || diagram.zoneAt(QPointF(x, y)) != zone) continue;
            const double away = std::hypot(x - box.center().x(), y - box.center().y());
            if (best && away >= least) continue;
            best = QPoint(x, y);
            least = away;
        }
    }
    return best;
}

}  // namespace

QAbstractButton* Mouse::button(const QString& words, const QString& group) const {
    for (auto* each : window().findChildren<QAbstractButton*>()) {
        if (each->isVisible() && (each->text() == words || each->accessibleName() == words) && (group.isEmpty() || standsIn(each, group))) return each;
    }
    return nullptr;
}

void Mouse::scrollTo(QWidget* widget, QPoint place) {
    QScrollArea* area = nullptr;
    for (QWidget* above = widget->parentWidget(); above != nullptr && area == nullptr; above = above->parentWidget()) {
        area = qobject_cast<QScrollArea*>(above);
    }
    if (area == nullptr) return;
    QWidget* view = area->viewport();
    constexpr int edge = 30;
    for (int turn = 0; turn < mostTurns; ++turn) {
        const int y = widget->mapTo(view, place).y();
        if (y >= 0 && y < view->height() - edge) return;
        const QPointF middle(view->rect().center());
        const QPoint angle(0, y < 0 ? 120 : -120);
        QWheelEvent wheel(middle, view->mapToGlobal(middle), {}, angle, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &wheel);
        settle();
        if (widget->mapTo(view, place).y() == y) return;  // the end of the page
    }
}

void Mouse::click(QWidget* widget, QPoint place) {
    scrollTo(widget, place);
    const QPoint there = widget->mapTo(&window(), place);
    const QWidget* hit = window().childAt(there);
    ASSERT_TRUE(hit == widget || widget->isAncestorOf(hit)) << "something lies over what is to be clicked";
    QTest::mouseClick(window().windowHandle(), Qt::LeftButton, {}, there);
    settle();
}

void Mouse::click(QWidget* widget) { click(widget, widget->rect().center()); }

void Mouse::press(const QString& words) {
    QAbstractButton* found = button(words);
    ASSERT_NE(found, nullptr) << "no button: " << qPrintable(words);
    click(found);
}

void Mouse::choose(const QString& question, const QString& answer) {
    QAbstractButton* row = button(answer, question);
    ASSERT_NE(row, nullptr) << qPrintable(question) << " does not offer: " << qPrintable(answer);
    if (!row->isChecked()) click(row);
    EXPECT_TRUE(row->isChecked()) << qPrintable(answer);
}

/// The nearest quick pick, then plus or minus.
void Mouse::giveNumber(const QString& question, int number) {
    Stepper* stepper = nullptr;
    for (auto* each : window().findChildren<Stepper*>()) {
        if (each->isVisible() && each->accessibleName() == question) stepper = each;
    }
    ASSERT_NE(stepper, nullptr) << qPrintable(question);
    QAbstractButton* nearest = nullptr;
    for (auto* pick : stepper->findChildren<QAbstractButton*>()) {
        const int value = pick->text().toInt();
        if (!pick->isVisible() || value == 0) continue;
        if (nearest == nullptr || std::abs(value - number) < std::abs(nearest->text().toInt() - number)) nearest = pick;
    }
    ASSERT_NE(nearest, nullptr);
    click(nearest);
    for (int turn = 0; turn < mostTurns && stepper->value() && *stepper->value() != number; ++turn) {
        const QString way = *stepper->value() < number ? Stepper::tr("More") : Stepper::tr("Less");
        for (auto* each : stepper->findChildren<QAbstractButton*>()) {
            if (each->toolTip() == way || each->accessibleName() == way) click(each);
        }
    }
    EXPECT_EQ(stepper->value(), number);
}

void Mouse::turnTo(const QString& view) { press(view); }

void Mouse::mark(const QString& spot) {
    auto* diagram = window().findChild<KneeDiagram*>();
    ASSERT_NE(diagram, nullptr);
    for (const DrawnZone& zone : diagram->drawing().zones()) {
        if (diagram->zoneName(zone.id) != spot) continue;
        const auto place = placeOf(*diagram, zone.id);
        ASSERT_TRUE(place) << "not to be hit on the plate: " << qPrintable(spot);
        click(diagram, *place);
        return;
    }
    FAIL() << "not on the plate: " << qPrintable(spot);
}

void Mouse::goOn() {
    auto* foot = window().findChild<FooterBar*>();
    ASSERT_TRUE(foot->isVisible());
    click(foot->main());
}

void Mouse::goBack() {
    auto* foot = window().findChild<FooterBar*>();
    ASSERT_TRUE(foot->isVisible());
    click(foot->back());
}

}  // namespace kneemap::stories
