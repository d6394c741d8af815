#include "page_faults.h"

#include <QAbstractButton>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

#include "app/style/theme.h"
#include "app/widgets/heading_label.h"
#include "app/widgets/reading_order.h"
#include "app/widgets/text_label.h"

namespace kneemap {
namespace {

constexpr int tolerance = 1;

QString wordsOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const TextLabel*>(&widget)) return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    }
    return widget.accessibleName();
}

QString named(const QWidget& widget) {
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()), wordsOf(widget).left(50));
}

int neededHeight(const QWidget& widget) {
    if (widget.findChild<const QScrollArea*>() != nullptr) return 0;  // what is too high scrolls
    if (const QLayout* layout = widget.layout()) return layout->hasHeightForWidth() ? layout->totalHeightForWidth(widget.width()) : 0;
    return widget.hasHeightForWidth() ? widget.heightForWidth(widget.width()) : 0;
}

bool hasWords(const QWidget& widget) {
    return qobject_cast<const TextLabel*>(&widget) != nullptr || qobject_cast<const QAbstractButton*>(&widget) != nullptr;
}

}  // namespace

QStringList cutWords(const QWidget& window) {
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || qobject_cast<const QScrollArea*>(widget) != nullptr) continue;
        const int height = neededHeight(*widget);
        if (height > widget->height() + tolerance) {
            const auto* label = widget->findChild<const TextLabel*>();
            cut.append(QStringLiteral("%1 needs a height of %2, has %3; it holds “%4”")
                           .arg(named(*widget))
                           .arg(height)
                           .arg(widget->height())
                           .arg(label != nullptr ? label->text().left(30) : QString()));
        }
        if (!hasWords(*widget) || wordsOf(*widget).isEmpty()) continue;
        const int width = widget->minimumSizeHint().width();
        if (width > widget->width() + tolerance) {
            cut.append(QStringLiteral("%1 needs a width of %2, has %3").arg(named(*widget)).arg(width).arg(widget->width()));
        }
        const QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        if (place.left() < -tolerance || place.right() > window.width() + tolerance) {
            cut.append(QStringLiteral("%1 reaches from %2 to %3").arg(named(*widget)).arg(place.left()).arg(place.right()));
        }
    }
    return cut;
}

QStringList smallTargets(const QWidget& window) {
    QStringList small;
    const int least = theme().target();
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool pressed = qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr;
        if (!pressed || !widget->isVisibleTo(&window)) continue;
        if (widget->width() >= least && widget->height() >= least) continue;
        small.append(QStringLiteral("%1 is %2 x %3, not %4").arg(named(*widget)).arg(widget->width()).arg(widget->height()).arg(least));
    }
    return small;
}

QStringList headingFaults(const QWidget& page) {
    QStringList faults;
    int before = 0;
    int titles = 0;
    for (const QWidget* widget : inReadingOrder(const_cast<QWidget&>(page))) {
        const auto* heading = qobject_cast<const HeadingLabel*>(widget);
        if (heading == nullptr || !heading->isVisibleTo(&page)) continue;
        if (heading->text().trimmed().isEmpty()) faults.append(QStringLiteral("an empty heading"));
        if (heading->level() == 1) ++titles;
        if (heading->level() > before + 1) {
            faults.append(QStringLiteral("%1 of level %2 comes under level %3").arg(named(*heading)).arg(heading->level()).arg(before));
        }
        before = heading->level();
    }
    if (titles != 1) faults.append(QStringLiteral("%1 headings of level 1").arg(titles));
    return faults;
}

}  // namespace kneemap
