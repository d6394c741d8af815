#include "app/pages/library/card_grid.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

#include "app/style/theme.h"

namespace kneemap {

CardGrid::CardGrid(int leastWidth, int columns, QWidget* parent)
    : MeasuredLayout(parent), leastWidth_(leastWidth), mostColumns_(std::max(columns, 1)) {}

void CardGrid::setGaps(int across, int down) {
    across_ = across;
    down_ = down;
    invalidate();
}

int CardGrid::columnsIn(int width) const {
    const int least = std::max(1, leastWidth_ * theme().textScale() / 100);
    int columns = std::clamp((width + across_) / (least + across_), 1, mostColumns_);
    // Long words want wider cards, however many would fit.
    const int widest = minimumSize().width();
    while (columns > 1 && (width - across_ * (columns - 1)) / columns < widest) --columns;
    return columns;
}

QSize CardGrid::wanted() const {
    const int width = leastWidth_ * mostColumns_ + across_ * (mostColumns_ - 1);
    return {width, heightForWidth(width)};
}

int CardGrid::arrange(const QRect& rect, bool place) const {
    const std::vector<QLayoutItem*> cards = shown();
    if (cards.empty()) return 0;
    const int columns = columnsIn(rect.width());
    const int width = (rect.width() - across_ * (columns - 1)) / columns;
    int top = rect.top();
    for (std::size_t first = 0; first < cards.size(); first += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(first + static_cast<std::size_t>(columns), cards.size());
        int tall = 0;
        for (std::size_t i = first; i < end; ++i) tall = std::max(tall, heightOf(*cards[i], width));
        for (std::size_t i = first; place && i < end; ++i) {
            const int column = static_cast<int>(i - first);
            const QRect cell(rect.left() + column * (width + across_), top, width, tall);
            cards[i]->setGeometry(QStyle::visualRect(direction(), rect, cell));
        }
        top += tall + down_;
    }
    return top - down_ - rect.top();
}

}  // namespace kneemap
