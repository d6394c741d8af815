#include "reader.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QPointer>
#include <QStringList>
#include <QTimerEvent>
#include <algorithm>
#include <initializer_list>

#include "app/main_window.h"
#include "program.h"

namespace kneemap::stories {
namespace {

using Element = QAccessibleInterface*;

/// The first element for which `fits` holds, `from` itself included; what cannot be seen is passed over with all in it.
Element find(Element from, const std::function<bool(QAccessibleInterface&)>& fits) {
    if (from == nullptr || !from->isValid() || from->state().invisible) return nullptr;
    if (fits(*from)) return from;
    for (int i = 0; i < from->childCount(); ++i) {
        if (Element found = find(from->child(i), fits)) return found;
    }
    return nullptr;
}

Element find(Element from, std::initializer_list<QAccessible::Role> roles, const QString& name) {
    return find(from, [&](QAccessibleInterface& each) {
        return std::find(roles.begin(), roles.end(), each.role()) != roles.end() && each.text(QAccessible::Name) == name;
    });
}

Element top(MainWindow& window) { return QAccessible::queryAccessibleInterface(&window); }

/// A button that is pressed from afar shows itself down for a moment before it acts: lets that moment be over.
void finishPress(QObject* pressed) {
    const auto* button = qobject_cast<QAbstractButton*>(pressed);
    if (button == nullptr || !button->isDown()) return;
    for (const auto& timer : QAbstractEventDispatcher::instance()->registeredTimers(pressed)) {
        QTimerEvent over(timer.timerId);
        QCoreApplication::sendEvent(pressed, &over);
        return;
    }
}

/// Toggles what can be toggled, presses the rest.
void act(Element element) {
    ASSERT_FALSE(element->state().disabled);
    QAccessibleActionInterface* actions = element->actionInterface();
    ASSERT_NE(actions, nullptr) << qPrintable(element->text(QAccessible::Name));
    const QStringList names = actions->actionNames();
    const QString action = names.contains(QAccessibleActionInterface::toggleAction()) ? QAccessibleActionInterface::toggleAction()
                                                                                      : QAccessibleActionInterface::pressAction();
    ASSERT_TRUE(names.contains(action)) << qPrintable(element->text(QAccessible::Name));
    if (element->state().checked) return;
    QPointer<QObject> pressed(element->object());
    actions->doAction(action);
    finishPress(pressed);
    settle();
}

void walk(Element element, const std::function<void(QAccessibleInterface&)>& visit) {
    if (element == nullptr || !element->isValid() || element->state().invisible) return;
    visit(*element);
    for (int i = 0; i < element->childCount(); ++i) walk(element->child(i), visit);
}

}  // namespace

void walkAccessibleTree(MainWindow& window, const std::function<void(QAccessibleInterface&)>& visit) { walk(top(window), visit); }

void Reader::press(const QString& words) {
    Element found = find(top(window()), {QAccessible::Button, QAccessible::Link}, words);
    ASSERT_NE(found, nullptr) << "a screen reader finds no button: " << qPrintable(words);
    act(found);
}

void Reader::choose(const QString& question, const QString& answer) {
    Element group = find(top(window()), {QAccessible::Grouping}, question);
    ASSERT_NE(group, nullptr) << "a screen reader finds no group: " << qPrintable(question);
    Element row = find(group, {QAccessible::CheckBox, QAccessible::RadioButton}, answer);
    ASSERT_NE(row, nullptr) << qPrintable(question) << " does not offer: " << qPrintable(answer);
    act(row);
    if (Element after = find(group, {QAccessible::CheckBox, QAccessible::RadioButton}, answer)) {
        EXPECT_TRUE(after->state().checked) << qPrintable(answer);
    }
}

void Reader::giveNumber(const QString& question, int number) {
    Element group = find(top(window()), {QAccessible::Grouping}, question);
    ASSERT_NE(group, nullptr) << "a screen reader finds no group: " << qPrintable(question);
    Element field = find(group, [](QAccessibleInterface& each) { return each.role() == QAccessible::EditableText; });
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->text(QAccessible::Name).startsWith(question));
    QAccessibleEditableTextInterface* text = field->editableTextInterface();
    ASSERT_NE(text, nullptr);
    text->insertText(0, QString::number(number));
    settle();
    EXPECT_EQ(field->text(QAccessible::Value), QString::number(number));
}

void Reader::turnTo(const QString& view) {
    Element tab = find(top(window()), {QAccessible::Button, QAccessible::RadioButton, QAccessible::PageTab, QAccessible::CheckBox}, view);
    ASSERT_NE(tab, nullptr) << "a screen reader finds no view: " << qPrintable(view);
    act(tab);
    EXPECT_TRUE(tab->state().checked) << qPrintable(view);
}

void Reader::mark(const QString& spot) {
    const auto isSpot = [&](QAccessibleInterface& each) {
        return each.role() == QAccessible::CheckBox && each.text(QAccessible::Name) == spot;
    };
    // The plate is a group that holds its spots and nothing else; the list stands beside it.
    Element plate = find(top(window()), [&](QAccessibleInterface& each) {
        if (each.role() != QAccessible::Grouping || each.childCount() == 0) return false;
        for (int i = 0; i < each.childCount(); ++i) {
            if (each.child(i)->role() != QAccessible::CheckBox) return false;
        }
        return true;
    });
    ASSERT_NE(plate, nullptr) << "a screen reader finds no plate";
    Element found = find(plate, isSpot);
    ASSERT_NE(found, nullptr) << "a screen reader finds no spot: " << qPrintable(spot);
    act(found);
    EXPECT_TRUE(found->state().checked);
}

void Reader::goOn() {
    for (const char* words : {"Continue", "Show me what to do", "See my result"}) {
        if (Element found = find(top(window()), {QAccessible::Button}, words)) return act(found);
    }
    FAIL() << "a screen reader finds no way on";
}

void Reader::goBack() { press("Back"); }

}  // namespace kneemap::stories
