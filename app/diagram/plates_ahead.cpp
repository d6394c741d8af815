#include "app/diagram/plates_ahead.h"

#include <QTimer>

#include "app/diagram/knee_drawing.h"

namespace kneemap {
namespace {

void readFrom(QObject* owner, std::size_t view, Side side, const PlateLook& look, const std::function<void()>& then) {
    if (view == allKneeViews.size()) return then ? then() : void();
    QTimer::singleShot(0, owner, [=] {
        KneeDrawing(allKneeViews[view], side).ready(look);
        readFrom(owner, view + 1, side, look, then);
    });
}

}  // namespace

void readPlatesAhead(QObject* owner, Side side, const PlateLook& look, const std::function<void()>& then) {
    readFrom(owner, 0, side, look, then);
}

}  // namespace kneemap
