#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>

#include "app/kiosk/kiosk_tool_row.h"
#include "app/main_window.h"
#include "app/style/theme.h"
#include "tests/access/long_words.h"
#include "tests/access/page_faults.h"
#include "tests/kiosk/kiosk.h"
#include "tests/tour/every_kiosk_page.h"

namespace kneemap {
namespace {

struct Room {
    QSize screen;
    int textSize;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool longWords = false;
};

std::ostream& operator<<(std::ostream& out, const Room& room) {
    return out << room.screen.width() << "x" << room.screen.height() << ", " << room.textSize << " %"
               << (room.direction == Qt::RightToLeft ? ", right to left" : "") << (room.longWords ? ", long words" : "");
}

/// What can be pressed and stands in the upper third of a screen that stands upright, where seated people do not reach.
QStringList outOfReach(const QWidget& window) {
    QStringList high;
    if (window.width() > window.height()) return high;
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&window) || !button->isEnabled()) continue;
        if (button->height() > window.height() / 3) continue;  // most of it is low enough
        const int y = button->mapTo(&window, QPoint(0, 0)).y();
        if (y < window.height() / 3) high.append(QStringLiteral("“%1” stands at %2").arg(button->text().left(40)).arg(y));
    }
    return high;
}

/// Two things to press with less than 3 mm between them, of all that stand in one row or column.
QStringList tooClose(const QWidget& window) {
    QStringList close;
    const auto buttons = window.findChildren<QAbstractButton*>();
    const auto place = [&](const QAbstractButton* button) { return QRect(button->mapTo(&window, QPoint(0, 0)), button->size()); };
    for (const auto* one : buttons) {
        for (const auto* other : buttons) {
            if (one == other || one->parentWidget() != other->parentWidget() || !one->isVisibleTo(&window) || !other->isVisibleTo(&window)) continue;
            if (one->inherits("QRadioButton") && one->height() < theme().optionTarget()) continue;  // the parts of one segment touch
            const QRect a = place(one);
            const QRect b = place(other);
            const bool below = b.top() >= a.bottom() && b.left() < a.right() && b.right() > a.left();
            if (below && b.top() - a.bottom() - 1 < theme().touchGap() - 1)
                close.append(QStringLiteral("“%1” and “%2”: %3").arg(one->text().left(30), other->text().left(30)).arg(b.top() - a.bottom() - 1));
        }
    }
    return close;
}

QStringList typing(const QWidget& window) {
    QStringList fields;
    for (const auto* field : window.findChildren<QLineEdit*>()) {
        if (field->isVisibleTo(&window) && !field->isReadOnly()) fields.append(field->accessibleName());
    }
    return fields;
}

class KioskPages : public ::testing::TestWithParam<Room> {};

TEST_P(KioskPages, AreLargeLowAndWhole) {
    const Room& room = GetParam();
    LongWords longWords;
    theme().setKiosk(std::min(room.screen.width(), room.screen.height()) / 268.0);
    KioskConfig config;
    config.screen.bringItDown = true;
    Kiosk kiosk(config, room.screen);
    // After the kiosk has chosen its language, whose direction would win.
    if (room.longWords) QCoreApplication::installTranslator(&longWords);
    QApplication::setLayoutDirection(room.direction);
    kiosk.settings().setTextSize(room.textSize);
    int pages = 0;
    showEveryKioskPage(kiosk.window(), kiosk.settings(), QStringLiteral(KNEEMAP_CASES), [&](const QString& name) {
        QApplication::setLayoutDirection(room.direction);  // a new person's language has set its own
        settle();
        ++pages;
        const QWidget& window = kiosk.window();
        const QStringList faults = cutWords(window) + smallTargets(window) + tooClose(window) + typing(window) +
                                   (name == QLatin1String("brought-down") ? QStringList() : outOfReach(window));
        EXPECT_TRUE(faults.isEmpty()) << qPrintable(name) << " at " << room << ":\n" << qPrintable(faults.join(QLatin1Char('\n')));
        if (kiosk.visit() != nullptr && kiosk.visit()->isVisible())
            EXPECT_TRUE(kiosk.window().tools()->isVisible()) << qPrintable(name) << " has no way to finish";
    });
    EXPECT_GT(pages, 30);
    QCoreApplication::removeTranslator(&longWords);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

INSTANTIATE_TEST_SUITE_P(Screens, KioskPages,
                         ::testing::Values(Room{{1080, 1920}, 100}, Room{{1080, 1920}, 150}, Room{{1080, 1920}, 200},
                                           Room{{1080, 1920}, 100, Qt::RightToLeft, true}, Room{{1920, 1080}, 100},
                                           Room{{1920, 1080}, 150}, Room{{1920, 1080}, 100, Qt::RightToLeft, true}));

}  // namespace
}  // namespace kneemap
