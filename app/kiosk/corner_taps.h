#pragma once

#include <QPointF>
#include <QSizeF>
#include <chrono>
#include <optional>

#include "app/kiosk/kiosk_config.h"

namespace kneemap {

/// The touches by which staff reach the lock page: the four corners, one after the other, beginning with the one that has
/// the logo, within five seconds. It holds no clock: moments are handed in.
class CornerTaps {
public:
    using Moment = std::chrono::milliseconds;
    static constexpr Moment within{5000};

    /// `corner` is the side of a corner in pixels. With `StaffGesture::none` nothing is ever complete.
    CornerTaps(StaffGesture gesture, double corner) : gesture_(gesture), corner_(corner) {}

    /// True if this touch completes the gesture. `turned`: the window reads right to left, so that the logo stands at the right.
    bool touch(QPointF position, QSizeF window, bool turned, Moment now);

private:
    /// Clockwise from the top left.
    std::optional<int> cornerAt(QPointF position, QSizeF window) const;
    int wanted(int step, bool turned) const;

    StaffGesture gesture_;
    double corner_;
    int done_ = 0;
    Moment begun_{};
};

}  // namespace kneemap
