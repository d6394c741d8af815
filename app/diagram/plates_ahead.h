#pragma once

#include <functional>

#include "app/diagram/knee_view.h"
#include "app/diagram/plate_look.h"
#include "core/anatomy/side.h"

class QWidget;

namespace kneemap {

/// Reads the plates of a knee before they are asked for, and renders it as `owner` shows a small one, while nobody waits: one view
/// at a time, each once there is nothing else to do. Does `then` after the last. Ends with `owner`.
void readyPlatesAhead(QWidget* owner, Side side, const PlateLook& look, const std::function<void()>& then = {});

}  // namespace kneemap
