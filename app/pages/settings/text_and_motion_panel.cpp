#include "app/pages/settings/text_and_motion_panel.h"

#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "app/pages/settings/text_and_motion.h"
#include "app/style/theme.h"
#include "app/widgets/heading_label.h"

namespace kneemap {
namespace {

constexpr int padding = 20;
constexpr int leastWidth = 470;

}  // namespace

TextAndMotionPanel::TextAndMotionPanel(AppSettings& settings, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      controls_(new TextAndMotion(settings, true)),
      scroll_(new QScrollArea(this)) {
    setAccessibleName(tr("Text and motion"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    auto* sheet = new QWidget;
    auto* inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(padding, padding, padding, padding);
    inner->addWidget(controls_);
    // Nothing stands above them here; on the settings page they are below a heading of their own.
    for (HeadingLabel* heading : controls_->findChildren<HeadingLabel*>()) heading->setLevel(1);
    scroll_->setWidget(sheet);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->verticalScrollBar()->setAccessibleName(tr("Scroll the panel"));
    scroll_->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    column->addWidget(scroll_);
    // Queued: widgets take the new sizes first.
    connect(&theme(), &Theme::changed, this, [this] { if (isVisible()) place(); }, Qt::QueuedConnection);
}

void TextAndMotionPanel::openBelow(QWidget* anchor) {
    anchor_ = anchor;
    place();
    show();
    controls_->focusFirst();
}

void TextAndMotionPanel::place() {
    if (!anchor_) return;
    const QRect room = anchor_->screen()->availableGeometry().intersected(
        QRect(anchor_->window()->mapToGlobal(QPoint(0, 0)), anchor_->window()->size()));
    const QRect bounds = room.isEmpty() ? anchor_->screen()->availableGeometry() : room;
    const int wide = std::min(std::max(leastWidth * theme().textScale() / 100, controls_->minimumSizeHint().width() + 2 * padding + 2),
                              bounds.width() - 16);
    const int inner = wide - 2 * padding - 2;
    const int wanted = controls_->layout()->totalHeightForWidth(inner) + 2 * padding + 2;
    const QPoint below = anchor_->mapToGlobal(QPoint(0, anchor_->height() + 4));
    const int tall = std::min(wanted, bounds.bottom() - below.y() - 8);
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const int start = turned ? below.x() : below.x() + anchor_->width() - wide;
    const int left = std::clamp(start, bounds.left() + 8, std::max(bounds.left() + 8, bounds.right() - wide - 8));
    setGeometry(left, below.y(), wide, std::max(tall, theme().target()));
}

void TextAndMotionPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::surfaceRaised));
    painter.setPen(QPen(colour(Role::lineStrong), 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void TextAndMotionPanel::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

}  // namespace kneemap
