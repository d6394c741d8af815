#include "app/pages/running/pulse_view.h"

#include <QPainter>

#include "app/style/theme.h"

namespace kneemap {
namespace {

constexpr int mark = 44;
constexpr int gap = 28;
constexpr double edge = 2.5;

}  // namespace

PulseView::PulseView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PulseView::setLanding(std::optional<Foot> foot) {
    if (landing_ == foot) return;
    landing_ = foot;
    update();
}

QSize PulseView::sizeHint() const { return {2 * mark + gap, mark}; }

void PulseView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The left foot stands at the left in every language.
    for (const Foot foot : {Foot::left, Foot::right}) {
        const QRectF place(foot == Foot::left ? 0 : mark + gap, 0, mark, mark);
        painter.setPen(QPen(colour(Role::accent), edge));
        painter.setBrush(landing_ == foot ? QBrush(colour(Role::accent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(place.adjusted(edge, edge, -edge, -edge));
    }
}

}  // namespace kneemap
