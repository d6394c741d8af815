#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <vector>

namespace kneemap {

enum class WindowAction { back, skip, undo, readAloud, takeAlong, larger, smaller, usualSize };

/// Keys that act from anywhere in the window, whatever has the focus.
struct WindowKey {
    WindowAction action;
    QList<QKeySequence> keys;  ///< the first is the one to show
    QString what;              ///< what it does, in the language of the window
};

/// All of them: the window listens to these, and the sheet of keys shows these.
std::vector<WindowKey> windowKeys();

}  // namespace kneemap
