#include "app/pages/session/parts_bar.h"

#include <QPainter>
#include <algorithm>
#include <numeric>

#include "app/style/theme.h"

namespace kneemap {
namespace {

constexpr double gap = 8;

}  // namespace

PartsBar::PartsBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PartsBar::setParts(std::vector<double> weights) {
    if (weights == weights_ || weights.empty()) return;
    weights_ = std::move(weights);
    update();
}

void PartsBar::setFilled(std::size_t part, double share) {
    if (part == part_ && share == share_) return;
    part_ = part;
    share_ = share;
    update();
}

void PartsBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double all = std::accumulate(weights_.begin(), weights_.end(), 0.0);
    const double room = width() - gap * static_cast<double>(weights_.size() - 1);
    const double radius = height() / 2.0;
    double x = 0;
    for (std::size_t i = 0; i < weights_.size(); ++i) {
        const double length = std::max(radius, room * weights_[i] / all);
        const auto part = [&](double from, double long_) {
            const double left = layoutDirection() == Qt::RightToLeft ? width() - from - long_ : from;
            return QRectF(left, 0, long_, height());
        };
        painter.setBrush(colour(Role::line));
        painter.drawRoundedRect(part(x, length), radius, radius);
        const double share = i < part_ ? 1 : i == part_ ? std::clamp(share_, 0.0, 1.0) : 0;
        if (share > 0) {
            painter.setBrush(colour(Role::accent));
            painter.drawRoundedRect(part(x, std::max(length * share, 2 * radius > length ? length * share : 2 * radius)), radius, radius);
        }
        x += length + gap;
    }
}

}  // namespace kneemap
