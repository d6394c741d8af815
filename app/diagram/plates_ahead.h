#pragma once

#include <functional>

#include "app/diagram/knee_view.h"
#include "app/diagram/plate_look.h"
#include "core/anatomy/side.h"

class QObject;

namespace kneemap {

/// Reads the plates of a knee before they are asked for, while nobody waits: one view at a time, each once there is nothing else
/// to do, and does `then` after the last. Ends with `owner`.
void readPlatesAhead(QObject* owner, Side side, const PlateLook& look, const std::function<void()>& then = {});

}  // namespace kneemap
