#include "app/widgets/card.h"

#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"

namespace kneemap {
namespace {

constexpr int shade = 2;

}  // namespace

Card::Card(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    installAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &Card::dress);
    dress();
}

void Card::setGround(Role ground) {
    ground_ = ground;
    update();
}

void Card::setEdge(Role edge, double width) {
    edge_ = edge;
    edgeWidth_ = width;
    update();
}

void Card::setPadding(int pixels) {
    padding_ = pixels;
    dress();
}

void Card::dress() {
    const int gap = theme().textScale() > 150 ? static_cast<int>(std::lround(padding_ * 1.15)) : padding_;
    column_->setContentsMargins(gap, gap, gap, gap + shade);
    column_->setSpacing(theme().space(Space::s12));
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = Theme::radius(Radius::card);
    QRectF sheet(rect());
    sheet.setHeight(sheet.height() - shade);
    if (theme().kind() == ThemeKind::light) {
        QColor dim(Qt::black);
        dim.setAlphaF(0.05F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(dim);
        painter.drawRoundedRect(sheet.translated(0, shade), radius, radius);
    }
    const double inset = edgeWidth_ / 2;
    painter.setBrush(colour(ground_));
    painter.setPen(QPen(colour(edge_), edgeWidth_));
    painter.drawRoundedRect(sheet.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

}  // namespace kneemap
