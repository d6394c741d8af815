#pragma once

#include <functional>

class QObject;

namespace kneemap {

/// Does something once what has changed on the screen has been painted: nobody should wait for what nobody sees. It is done in
/// the same round of the event loop where nothing has to be painted, and not at all once `owner` is gone.
void afterPaint(QObject* owner, std::function<void()> work);

}  // namespace kneemap
