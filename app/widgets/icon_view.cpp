#include "app/widgets/icon_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"

namespace kneemap {

IconView::IconView(IconName name, Role colour, int size, QWidget* parent)
    : QWidget(parent), name_(name), colour_(colour), size_(size) {
    installAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void IconView::setIcon(IconName name) {
    name_ = name;
    update();
}

void IconView::setColour(Role colour) {
    colour_ = colour;
    update();
}

void IconView::setSize(int size) {
    size_ = size;
    updateGeometry();
    update();
}

void IconView::setGround(Role ground, int side) {
    ground_ = ground;
    groundSide_ = side;
    updateGeometry();
    update();
}

int IconView::side() const {
    return size_ > 0 ? static_cast<int>(std::lround(size_ * theme().textScale() / 100.0)) : theme().iconSize();
}

QSize IconView::sizeHint() const {
    const int ground = static_cast<int>(std::lround(groundSide_ * theme().textScale() / 100.0));
    const int whole = std::max(side(), ground);
    return {whole, whole};
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (groundSide_ > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(kneemap::colour(ground_));
        const double radius = Theme::radius(Radius::button);
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
    }
    QRectF square(0, 0, side(), side());
    square.moveCenter(QRectF(rect()).center());
    paintIcon(painter, name_, square, kneemap::colour(colour_), layoutDirection());
}

}  // namespace kneemap
