#pragma once

#include <QString>

class QWidget;

namespace kneemap {

/// Makes headings, groups, care cards, the trail and openers known to screen readers by their true roles. Each such
/// widget calls it in its constructor; only the first call does anything.
void installAccessibility();

/// Tells a screen reader at once, with the words of the widget's accessible name.
void alertReader(QWidget* widget, const QString& words);

}  // namespace kneemap
