#include "app/widgets/page_scroll.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

#include "app/style/button_kind.h"
#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/push_button.h"

namespace kneemap {
namespace {

constexpr int fadeHeight = 24;
constexpr int ringRoom = 6;
int pagerGap() { return std::max(10, theme().touchGap()); }
constexpr int keptLine = 48;  ///< stays in sight when a page is turned, so that nobody loses the place

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

/// Its key acts at once; a button of Qt would first show itself pressed for a tenth of a second.
class Pager : public PushButton {
public:
    explicit Pager(QWidget* parent) : PushButton(ButtonKind::secondary, {}, parent) {}

protected:
    bool event(QEvent* event) override {
        if (event->type() != QEvent::Shortcut) return PushButton::event(event);
        click();
        return true;
    }
};

}  // namespace

PageScroll::PageScroll(QWidget* parent)
    : QScrollArea(parent),
      sheet_(new QWidget),
      fade_(new FadeView(this)),
      up_(new Pager(this)),
      down_(new Pager(this)) {
    installAccessibility();
    auto* row = new QHBoxLayout(sheet_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setWidget(sheet_);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // It shows nothing where nothing scrolls. One that came and went would have every page laid out and painted twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    sheet_->installEventFilter(this);
    viewport()->setAutoFillBackground(false);
    sheet_->setAutoFillBackground(false);
    // No Tab stops: Tab itself brings into sight what it reaches, and the keys do what the buttons do.
    for (PushButton* pager : {up_, down_}) {
        pager->setFocusPolicy(Qt::NoFocus);
        pager->setProperty(cornerProperty, -1.0);
        pager->hide();
    }
    name();
    connect(up_, &PushButton::clicked, this, [this] { turnPage(-1); });
    connect(down_, &PushButton::clicked, this, [this] { turnPage(1); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { showMore(); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { showMore(); });
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
    // Upright all of the breadth is needed; on a screen that lies the larger type of a kiosk wants wider columns.
    if (theme().isUpright()) return edge(windowWidth);
    const int widest = theme().isKiosk() ? contentWidth * 3 / 2 : contentWidth;
    return std::max(edge(windowWidth), (windowWidth - widest) / 2);
}

void PageScroll::resizeEvent(QResizeEvent* event) {
    arrange();
    QScrollArea::resizeEvent(event);
    showMore();
}

/// Where it had its size before it was seen, no other event comes.
void PageScroll::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    arrange();
}

void PageScroll::arrange() {
    const int side = edge(width(), contentWidth_);
    const int bar = verticalScrollBar()->sizeHint().width();
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const int end = std::max(side - bar, ringRoom);
    const int down = downMargin();
    sheet_->layout()->setContentsMargins(turned ? end : side, down + lowered(), turned ? side : end, down);
    fade_->setGeometry(0, height() - fadeHeight, width() - bar, fadeHeight);
    if (turned) fade_->move(bar, fade_->y());
    fade_->raise();
    const QSize pager = down_->sizeHint();
    const int x = turned ? bar + pagerGap() : width() - bar - pagerGap() - pager.width();
    const int foot = height() - pagerGap() - pager.height();
    down_->setGeometry(QRect(QPoint(x, foot), pager));
    up_->setGeometry(QRect(QPoint(x, foot - pagerGap() - pager.height()), pager));
    for (PushButton* button : {up_, down_}) button->raise();
}

/// On a kiosk that stands upright: how far the contents are moved down, so that the first thing to press stands in the lower
/// two thirds of the screen, where seated and short people reach it. What follows can be scrolled there.
int PageScroll::lowered() const {
    if (!theme().isUpright() || content_ == nullptr || !isVisible()) return 0;
    int first = -1;
    for (const auto* button : content_->findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(content_) || !button->isEnabled()) continue;
        const int y = button->mapTo(content_, QPoint(0, 0)).y();
        if (first < 0 || y < first) first = y;
    }
    if (first < 0) return 0;
    const int stands = mapTo(window(), QPoint(0, 0)).y() + downMargin() + first;
    return std::max(0, window()->height() / 3 + ringRoom - stands);
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event) {
    // Once the contents have taken their places.
    if (watched == sheet_ && event->type() == QEvent::LayoutRequest && theme().isUpright() && !settling_) {
        settling_ = true;
        QTimer::singleShot(0, this, [this] { settling_ = false, arrange(); });
    }
    return QScrollArea::eventFilter(watched, event);
}

int PageScroll::downMargin() const { return theme().isKiosk() ? 48 : height() < 700 ? 20 : 32; }

void PageScroll::showMore() {
    const QScrollBar* bar = verticalScrollBar();
    const bool below = bar->value() < bar->maximum();
    fade_->setVisible(below);
    down_->setVisible(below);
    up_->setVisible(bar->value() > bar->minimum());
    arrange();
}

void PageScroll::turnPage(int by) {
    const int step = std::max(viewport()->height() - keptLine, keptLine);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by * step);
}

void PageScroll::name() {
    up_->setPictureOnly(IconName::chevronUp, tr("Further up"));
    down_->setPictureOnly(IconName::chevronDown, tr("Further down"));
    up_->setShortcut(Qt::Key_PageUp);
    down_->setShortcut(Qt::Key_PageDown);
    verticalScrollBar()->setAccessibleName(tr("Scroll the page"));
}

void PageScroll::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) name();
}

void PageScroll::bringIntoView(QWidget* widget) { ensureWidgetVisible(widget, ringRoom, fadeHeight + ringRoom); }

bool PageScroll::focusNextPrevChild(bool next) {
    const bool moved = QScrollArea::focusNextPrevChild(next);
    QWidget* now = focusWidget();
    if (moved && now && isAncestorOf(now)) bringIntoView(now);
    return moved;
}

}  // namespace kneemap
