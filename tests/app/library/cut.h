#pragma once

#include <QAbstractButton>
#include <QLayout>
#include <QScrollArea>
#include <QString>
#include <QStringList>
#include <QWidget>

#include "app/widgets/text_label.h"

namespace kneemap {

/// What is lower than its words need at the width it has, one line each; empty if nothing is cut.
inline QStringList cutOn(const QWidget& page) {
    constexpr int tolerance = 1;
    QStringList cut;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page) || qobject_cast<QScrollArea*>(widget) != nullptr) continue;
        int needed = 0;
        if (widget->layout() != nullptr) {
            if (widget->layout()->hasHeightForWidth()) needed = widget->layout()->totalHeightForWidth(widget->width());
        } else if (widget->hasHeightForWidth()) {
            needed = widget->heightForWidth(widget->width());
        }
        if (needed <= widget->height() + tolerance) continue;
        QString words;
        if (const auto* label = qobject_cast<TextLabel*>(widget)) words = label->text();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget)) words = button->text();
        cut.append(QStringLiteral("%1 needs %2, has %3: %4")
                       .arg(QString::fromLatin1(widget->metaObject()->className()))
                       .arg(needed)
                       .arg(widget->height())
                       .arg(words.left(60)));
    }
    return cut;
}

}  // namespace kneemap
