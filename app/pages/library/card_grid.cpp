#include "app/pages/library/card_grid.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

#include "app/style/theme.h"

namespace kneemap {
namespace {

int heightAt(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

}  // namespace

CardGrid::CardGrid(int leastWidth, int columns, QWidget* parent)
    : QLayout(parent), leastWidth_(leastWidth), mostColumns_(std::max(columns, 1)) {
    setContentsMargins(0, 0, 0, 0);
}

CardGrid::~CardGrid() {
    for (QLayoutItem* item : items_) delete item;
}

void CardGrid::setGaps(int across, int down) {
    across_ = across;
    down_ = down;
    invalidate();
}

void CardGrid::addItem(QLayoutItem* item) { items_.push_back(item); }

int CardGrid::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* CardGrid::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* CardGrid::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) items_.erase(items_.begin() + index);
    return item;
}

int CardGrid::columnsIn(int width) const {
    const int least = std::max(1, leastWidth_ * theme().textScale() / 100);
    int columns = std::clamp((width + across_) / (least + across_), 1, mostColumns_);
    // Long words want wider cards, however many would fit.
    const int widest = minimumSize().width();
    while (columns > 1 && (width - across_ * (columns - 1)) / columns < widest) --columns;
    return columns;
}

int CardGrid::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize CardGrid::sizeHint() const {
    const int width = leastWidth_ * mostColumns_ + across_ * (mostColumns_ - 1);
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : items_) {
        if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void CardGrid::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int CardGrid::arrange(const QRect& rect, bool place) const {
    std::vector<QLayoutItem*> shown;
    for (QLayoutItem* item : items_) {
        if (!item->isEmpty()) shown.push_back(item);
    }
    if (shown.empty()) return 0;
    const int columns = columnsIn(rect.width());
    const int width = (rect.width() - across_ * (columns - 1)) / columns;
    const Qt::LayoutDirection direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = rect.top();
    for (std::size_t first = 0; first < shown.size(); first += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(first + static_cast<std::size_t>(columns), shown.size());
        int tall = 0;
        for (std::size_t i = first; i < end; ++i) tall = std::max(tall, heightAt(*shown[i], width));
        for (std::size_t i = first; place && i < end; ++i) {
            const int column = static_cast<int>(i - first);
            const QRect cell(rect.left() + column * (width + across_), top, width, tall);
            shown[i]->setGeometry(QStyle::visualRect(direction, rect, cell));
        }
        top += tall + down_;
    }
    return top - down_ - rect.top();
}

}  // namespace kneemap
