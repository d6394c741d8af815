#include "app/widgets/even_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <numeric>

#include "app/style/theme.h"

namespace kneemap {

EvenLayout::EvenLayout(QWidget* parent) : MeasuredLayout(parent) {}

void EvenLayout::setGaps(int across, int down) {
    across_ = across;
    down_ = down;
    invalidate();
}

void EvenLayout::setWeights(std::vector<int> weights) {
    weights_ = std::move(weights);
    invalidate();
}

void EvenLayout::setLeastColumnWidth(int pixels) {
    leastColumn_ = pixels;
    invalidate();
}

void EvenLayout::setStacked(bool stacked) {
    stacked_ = stacked;
    invalidate();
}

void EvenLayout::setTopAligned(bool top) {
    top_ = top;
    invalidate();
}

QSize EvenLayout::wanted() const {
    int widest = 0;
    int perWeight = 0;
    int total = 0;
    std::size_t columns = 0;
    int height = 0;
    for (const QLayoutItem* item : shown()) {
        const QSize size = item->sizeHint().expandedTo(QSize(leastColumn(), 0));
        const int weight = columns < weights_.size() ? weights_[columns] : 1;
        total += weight;
        ++columns;
        widest = std::max(widest, size.width());
        perWeight = std::max(perWeight, (size.width() + weight - 1) / weight);
        height = stacked_ ? height + size.height() + (height > 0 ? down_ : 0) : std::max(height, size.height());
    }
    const int gaps = columns > 1 ? across_ * (static_cast<int>(columns) - 1) : 0;
    return {stacked_ ? widest : perWeight * total + gaps, height};
}

/// The widths of the columns, or nothing if the items must stand one below the other.
std::vector<int> EvenLayout::columnWidths(int width) const {
    const std::vector<QLayoutItem*> visible = shown();
    if (stacked_ || visible.size() < 2) return {};
    std::vector<int> weights;
    for (std::size_t i = 0; i < visible.size(); ++i) weights.push_back(i < weights_.size() ? weights_[i] : 1);
    const int total = std::max(1, std::accumulate(weights.begin(), weights.end(), 0));
    const int room = width - across_ * (static_cast<int>(visible.size()) - 1);
    std::vector<int> widths;
    int used = 0;
    int weight = 0;
    for (std::size_t i = 0; i < visible.size(); ++i) {
        weight += weights[i];
        const int column = room * weight / total - used;
        used += column;
        if (column < std::max(visible[i]->minimumSize().width(), leastColumn())) return {};
        widths.push_back(column);
    }
    return widths;
}

int EvenLayout::leastColumn() const { return leastColumn_ * theme().textScale() / 100; }

int EvenLayout::arrange(const QRect& rect, bool place) const {
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const std::vector<QLayoutItem*> visible = shown();
    const std::vector<int> columns = columnWidths(inner.width());
    int x = inner.x();
    int y = inner.y();
    int tall = 0;
    if (columns.empty()) {
        for (std::size_t i = 0; i < visible.size(); ++i) {
            const int height = heightOf(*visible[i], inner.width());
            if (place) visible[i]->setGeometry(QRect(inner.x(), y, inner.width(), height));
            y += height + (i + 1 < visible.size() ? down_ : 0);
        }
        return y - rect.y() + margins.bottom();
    }
    for (std::size_t i = 0; i < visible.size(); ++i) tall = std::max(tall, heightOf(*visible[i], columns[i]));
    if (place) {
        for (std::size_t i = 0; i < visible.size(); ++i) {
            const int height = top_ ? heightOf(*visible[i], columns[i]) : tall;
            visible[i]->setGeometry(QStyle::visualRect(direction(), inner, QRect(x, y, columns[i], height)));
            x += columns[i] + across_;
        }
    }
    return y + tall - rect.y() + margins.bottom();
}

}  // namespace kneemap
