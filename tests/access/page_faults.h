#pragma once

#include <QStringList>

class QWidget;

namespace kneemap {

/// What on the window's page is lower or narrower than its words need, or reaches out of the window; one line each.
QStringList cutWords(const QWidget& window);

/// What can be pressed or typed into and is smaller than a finger needs (theme().target()).
QStringList smallTargets(const QWidget& window);

/// What is wrong with the headings: not exactly one of level 1 that comes first, or a level left out.
QStringList headingFaults(const QWidget& page);

}  // namespace kneemap
