#include "app/widgets/brand_button.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int logoGap = 9;

int logoSide() { return static_cast<int>(std::lround(theme().pixelSize(TypeRole::small) * 2.0)); }

WrappedText nameOf(const QAbstractButton& button) {
    return {button.text(), theme().font(TypeRole::subheading), 1.0, false};
}

}  // namespace

BrandButton::BrandButton(QWidget* parent) : QAbstractButton(parent) {
    setText(QStringLiteral("Kneemap"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void BrandButton::setNameShown(bool shown) {
    if (shown == nameShown_) return;
    nameShown_ = shown;
    updateGeometry();
    update();
}

int BrandButton::widthWithName() const {
    return logoSide() + logoGap + static_cast<int>(std::ceil(nameOf(*this).naturalWidth())) + 2;
}

QSize BrandButton::sizeHint() const {
    const int width = nameShown_ ? widthWithName() : logoSide();
    // On a kiosk it is there to be seen, mostly, and the room is scarce.
    const int least = theme().isKiosk() && !isEnabled() ? logoSide() : theme().target();
    return {std::max(width, least), std::max(theme().target(), logoSide())};
}

void BrandButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = logoSide();
    const bool turned = layoutDirection() == Qt::RightToLeft;
    paintLogo(painter, QRectF(turned ? width() - side : 0, (height() - side) / 2.0, side, side));
    if (!nameShown_) return;
    const WrappedText name = nameOf(*this);
    const double room = width() - side - logoGap;
    const double tall = name.size(room).height();
    painter.setPen(colour(Role::text));
    name.paint(painter, QRectF(turned ? 0 : side + logoGap, (height() - tall) / 2, room, tall), layoutDirection());
}

}  // namespace kneemap
