#include "app/diagram/plates_ahead.h"

#include <QTimer>
#include <QWidget>

#include "app/diagram/knee_drawing.h"
#include "app/diagram/knee_picture.h"
#include "app/diagram/plate_frame.h"
#include "app/diagram/plate_pixmap.h"

namespace kneemap {
namespace {

void readFrom(QWidget* owner, std::size_t place, Side side, const PlateLook& look, const std::function<void()>& then) {
    if (place == allKneeViews.size()) return then ? then() : void();
    const KneeView view = allKneeViews[place];
    QTimer::singleShot(0, owner, [=] {
        KneeDrawing(view, side).ready(look);
        QTimer::singleShot(0, owner, [=] {
            sharedPlate(KneeDrawing(view, side), frameForPicture(view, smallKnee), look, owner->devicePixelRatioF());
            readFrom(owner, place + 1, side, look, then);
        });
    });
}

}  // namespace

void readyPlatesAhead(QWidget* owner, Side side, const PlateLook& look, const std::function<void()>& then) {
    readFrom(owner, 0, side, look, then);
}

}  // namespace kneemap
