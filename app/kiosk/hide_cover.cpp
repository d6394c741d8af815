#include "app/kiosk/hide_cover.h"

#include <QPainter>
#include <algorithm>

#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {

HideCover::HideCover(QWidget* parent) : QAbstractButton(parent) {
    setText(tr("Touch to show again"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize HideCover::sizeHint() const { return {theme().mainTarget(), theme().mainTarget()}; }

void HideCover::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::background));
    const double side = std::min(width(), height()) / 4.0;
    const QRectF logo(width() / 2.0 - side / 2, height() / 2.0 - side, side, side);
    paintLogo(painter, logo);
    WrappedText words{text(), theme().font(TypeRole::subheading), 1.3, true};
    const double room = width() - 2.0 * theme().space(Space::s48);
    painter.setPen(colour(Role::text));
    words.paint(painter, QRectF(theme().space(Space::s48), logo.bottom() + theme().space(Space::s48), room, words.size(room).height()),
                layoutDirection());
}

}  // namespace kneemap
