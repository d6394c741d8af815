#pragma once

#include <QString>

class QWidget;

namespace kneemap {

/// Makes the window, headings, groups, care cards, the trail, openers and painted buttons known to screen readers by their
/// true roles. The window calls it, and each such widget that may stand alone; only the first call does anything.
void installAccessibility();

/// Tells a screen reader at once; the words become the widget's accessible name. Before Qt 6.8 an alert is heard because it
/// appears, so name first and show after.
void alertReader(QWidget* widget, const QString& words);

}  // namespace kneemap
