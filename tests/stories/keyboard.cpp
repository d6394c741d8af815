#include "keyboard.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWindow>
#include <deque>
#include <map>
#include <utility>
#include <vector>

#include "app/diagram/knee_diagram.h"
#include "app/diagram/zone_walk.h"
#include "app/main_window.h"
#include "app/pages/check_up/view_tab.h"
#include "app/widgets/option_group.h"
#include "app/widgets/segment.h"
#include "program.h"

namespace kneemap::stories {
namespace {

constexpr int mostTabs = 150;

QString wordsOf(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr ? button->text() : QString();
}

const QWidget* groupOf(const QWidget& widget) {
    for (const QWidget* each = &widget; each != nullptr; each = each->parentWidget()) {
        if (qobject_cast<const OptionGroup*>(each) != nullptr || qobject_cast<const Segment*>(each) != nullptr) return each;
    }
    return nullptr;
}

/// The arrows that lead from one spot of the plate to another.
std::vector<Qt::Key> wayOnPlate(const KneeDrawing& drawing, std::size_t from, std::size_t to) {
    constexpr std::pair<Direction, Qt::Key> ways[] = {{Direction::up, Qt::Key_Up},
                                                      {Direction::down, Qt::Key_Down},
                                                      {Direction::left, Qt::Key_Left},
                                                      {Direction::right, Qt::Key_Right}};
    std::map<std::size_t, std::vector<Qt::Key>> known{{from, {}}};
    std::deque<std::size_t> open{from};
    while (!open.empty() && !known.contains(to)) {
        const std::size_t here = open.front();
        open.pop_front();
        for (const auto& [direction, key] : ways) {
            const auto next = neighbour(drawing, here, direction);
            if (!next || known.contains(*next)) continue;
            auto way = known[here];
            way.push_back(key);
            known.emplace(*next, std::move(way));
            open.push_back(*next);
        }
    }
    return known[to];
}

}  // namespace

void Keyboard::key(Qt::Key wanted, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(window().windowHandle(), wanted, modifiers);
    settle();
}

QWidget* Keyboard::focus() const { return QApplication::focusWidget(); }

bool Keyboard::tabTo(const std::function<bool(QWidget&)>& fits) {
    for (int turn = 0; turn < mostTabs; ++turn) {
        if (QWidget* here = focus(); here != nullptr && fits(*here)) return true;
        key(Qt::Key_Tab);
    }
    return false;
}

bool Keyboard::arrowTo(const std::function<bool(QWidget&)>& fits, int most) {
    for (const Qt::Key arrow : {Qt::Key_Down, Qt::Key_Up}) {
        for (int turn = 0; turn < most; ++turn) {
            if (QWidget* here = focus(); here != nullptr && fits(*here)) return true;
            key(arrow);
        }
    }
    return focus() != nullptr && fits(*focus());
}

void Keyboard::press(const QString& words) {
    ASSERT_TRUE(tabTo([&](QWidget& widget) { return wordsOf(widget) == words || widget.accessibleName() == words; })) << "Tab never reaches: " << qPrintable(words);
    key(Qt::Key_Space);
}

void Keyboard::choose(const QString& question, const QString& answer) {
    ASSERT_TRUE(tabTo([&](QWidget& widget) {
        const QWidget* group = groupOf(widget);
        return group != nullptr && group->accessibleName() == question;
    })) << "Tab never reaches: " << qPrintable(question);
    const auto* options = qobject_cast<const OptionGroup*>(groupOf(*focus()));
    figuresNext_ = !figuresNext_;
    for (int i = 0; options != nullptr && figuresNext_ && i < std::min(9, options->count()); ++i) {
        if (options->row(i)->text() != answer) continue;
        if (!options->row(i)->isChecked()) key(static_cast<Qt::Key>(Qt::Key_1 + i));
        EXPECT_TRUE(options->row(i)->isChecked()) << qPrintable(answer);
        return;
    }
    const int rows = options != nullptr ? options->count() : 3;
    if (qobject_cast<const Segment*>(groupOf(*focus())) != nullptr) {
        for (int turn = 0; turn < rows && wordsOf(*focus()) != answer; ++turn) key(Qt::Key_Right);
    }
    ASSERT_TRUE(arrowTo([&](QWidget& widget) { return wordsOf(widget) == answer; }, rows))
        << qPrintable(question) << ": the arrows never reach: " << qPrintable(answer);
    if (!qobject_cast<QAbstractButton*>(focus())->isChecked()) key(Qt::Key_Space);
    EXPECT_TRUE(qobject_cast<QAbstractButton*>(focus())->isChecked()) << qPrintable(answer);
}

void Keyboard::giveNumber(const QString& question, int number) {
    ASSERT_TRUE(tabTo([&](QWidget& widget) {
        return qobject_cast<QLineEdit*>(&widget) != nullptr && widget.accessibleName().startsWith(question);
    })) << "Tab never reaches: " << qPrintable(question);
    for (const QChar figure : QString::number(number)) key(static_cast<Qt::Key>(figure.unicode()));
}

void Keyboard::turnTo(const QString& view) {
    ASSERT_TRUE(tabTo([](QWidget& widget) { return qobject_cast<ViewTab*>(&widget) != nullptr; })) << "Tab never reaches the views";
    ASSERT_TRUE(arrowTo([&](QWidget& widget) { return wordsOf(widget) == view; }, 4)) << qPrintable(view);
    if (!qobject_cast<QAbstractButton*>(focus())->isChecked()) key(Qt::Key_Space);
    EXPECT_TRUE(qobject_cast<QAbstractButton*>(focus())->isChecked()) << qPrintable(view);
}

void Keyboard::mark(const QString& spot) {
    ASSERT_TRUE(tabTo([](QWidget& widget) { return qobject_cast<KneeDiagram*>(&widget) != nullptr; })) << "Tab never reaches the plate";
    auto* plate = qobject_cast<KneeDiagram*>(focus());
    const auto& zones = plate->drawing().zones();
    const auto wanted = std::find_if(zones.begin(), zones.end(), [&](const DrawnZone& zone) { return plate->zoneName(zone.id) == spot; });
    ASSERT_NE(wanted, zones.end()) << "not on the plate: " << qPrintable(spot);
    key(Qt::Key_Home);
    for (const Qt::Key arrow : wayOnPlate(plate->drawing(), 0, static_cast<std::size_t>(wanted - zones.begin()))) key(arrow);
    ASSERT_TRUE(plate->currentZone() == wanted->id) << "the arrows do not lead to: " << qPrintable(spot);
    key(Qt::Key_Space);
    EXPECT_TRUE(plate->model().isMarked(wanted->id));
}

/// Enter goes on from an answer; on a button it presses the button, so that Tab has to leave that first.
void Keyboard::goOn() {
    ASSERT_TRUE(tabTo([](QWidget& widget) { return qobject_cast<QPushButton*>(&widget) == nullptr; }));
    key(Qt::Key_Return);
}

void Keyboard::enter(const QString& words) {
    ASSERT_TRUE(tabTo([&](QWidget& widget) { return wordsOf(widget) == words; })) << "Tab never reaches: " << qPrintable(words);
    key(Qt::Key_Return);
}

void Keyboard::goBack() { key(Qt::Key_Left, Qt::AltModifier); }

}  // namespace kneemap::stories
