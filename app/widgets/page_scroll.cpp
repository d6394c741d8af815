#include "app/widgets/page_scroll.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "app/style/theme.h"

namespace kneemap {
namespace {

constexpr int fadeHeight = 24;
constexpr int ringRoom = 6;

/// The page seems to sink under the footer while there is more of it.
class FadeView : public QWidget {
public:
    explicit FadeView(QWidget* parent) : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QColor ground = colour(Role::background);
        QColor clear = ground;
        clear.setAlpha(0);
        QLinearGradient fade(0, 0, 0, height());
        fade.setColorAt(0, clear);
        fade.setColorAt(1, ground);
        painter.fillRect(rect(), fade);
    }
};

}  // namespace

PageScroll::PageScroll(QWidget* parent)
    : QScrollArea(parent), sheet_(new QWidget), fade_(new FadeView(this)) {
    auto* row = new QHBoxLayout(sheet_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setWidget(sheet_);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    sheet_->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { showFade(); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { showFade(); });
    connect(&theme(), &Theme::changed, this, [this] { arrange(), fade_->update(); });
    arrange();
}

void PageScroll::setContent(QWidget* content) {
    delete content_;
    content_ = content;
    sheet_->layout()->addWidget(content);
    arrange();
}

void PageScroll::setContentWidth(int pixels) {
    contentWidth_ = pixels;
    arrange();
}

void PageScroll::scrollToTop() { verticalScrollBar()->setValue(0); }

int PageScroll::edge(int windowWidth) {
    if (theme().isKiosk()) return 48;
    return windowWidth >= 1180 ? 80 : 32;
}

int PageScroll::edge(int windowWidth, int contentWidth) {
    return std::max(edge(windowWidth), (windowWidth - contentWidth) / 2);
}

void PageScroll::resizeEvent(QResizeEvent* event) {
    arrange();
    QScrollArea::resizeEvent(event);
    showFade();
}

void PageScroll::arrange() {
    const int side = edge(width(), contentWidth_);
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const int end = std::max(side - bar, ringRoom);
    const int down = theme().isKiosk() ? 48 : height() < 700 ? 20 : 32;
    sheet_->layout()->setContentsMargins(turned ? end : side, down, turned ? side : end, down);
    fade_->setGeometry(0, height() - fadeHeight, width() - bar, fadeHeight);
    if (turned) fade_->move(bar, fade_->y());
    fade_->raise();
}

void PageScroll::showFade() {
    const QScrollBar* bar = verticalScrollBar();
    fade_->setVisible(bar->value() < bar->maximum());
    arrange();
}

void PageScroll::bringIntoView(QWidget* widget) { ensureWidgetVisible(widget, ringRoom, fadeHeight + ringRoom); }

bool PageScroll::focusNextPrevChild(bool next) {
    const bool moved = QScrollArea::focusNextPrevChild(next);
    QWidget* now = focusWidget();
    if (moved && now && isAncestorOf(now)) bringIntoView(now);
    return moved;
}

}  // namespace kneemap
