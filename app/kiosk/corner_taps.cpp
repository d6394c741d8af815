#include "app/kiosk/corner_taps.h"

namespace kneemap {

std::optional<int> CornerTaps::cornerAt(QPointF position, QSizeF window) const {
    const bool left = position.x() < corner_;
    const bool right = position.x() >= window.width() - corner_;
    const bool top = position.y() < corner_;
    const bool bottom = position.y() >= window.height() - corner_;
    if (left && top) return 0;
    if (right && top) return 1;
    if (right && bottom) return 2;
    if (left && bottom) return 3;
    return std::nullopt;
}

int CornerTaps::wanted(int step, bool turned) const {
    const int first = turned ? 1 : 0;
    const int by = gesture_ == StaffGesture::cornersClockwise ? 1 : -1;
    return (first + step * by + 4) % 4;
}

bool CornerTaps::touch(QPointF position, QSizeF window, bool turned, Moment now) {
    if (gesture_ == StaffGesture::none) return false;
    const auto corner = cornerAt(position, window);
    if (done_ > 0 && (now - begun_ > within || corner != wanted(done_, turned))) done_ = 0;
    if (corner != wanted(done_, turned)) return false;
    if (done_ == 0) begun_ = now;
    if (++done_ < 4) return false;
    done_ = 0;
    return true;
}

}  // namespace kneemap
