#include "app/diagram/plates_ahead.h"

#include <QTimer>

#include "app/diagram/knee_drawing.h"

namespace kneemap {
namespace {

void readFrom(QObject* owner, std::size_t view, Side side, const PlateLook& look) {
    if (view == allKneeViews.size()) return;
    QTimer::singleShot(0, owner, [=] {
        KneeDrawing(allKneeViews[view], side).ready(look);
        readFrom(owner, view + 1, side, look);
    });
}

}  // namespace

void readPlatesAhead(QObject* owner, Side side, const PlateLook& look) { readFrom(owner, 0, side, look); }

}  // namespace kneemap
