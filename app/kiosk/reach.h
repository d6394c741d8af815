#pragma once

#include <QSize>

namespace kneemap {

/// How far down "Bring it down" moves all of the window: on a screen that stands upright into the lowest 60 %, on a lying
/// one, where little is out of reach, into the lowest 80 %. In pixels.
inline int broughtDownBy(QSize screen) {
    return screen.height() > screen.width() ? screen.height() * 2 / 5 : screen.height() / 5;
}

}  // namespace kneemap
