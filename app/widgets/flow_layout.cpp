#include "app/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace kneemap {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : items_) delete item;
}

void FlowLayout::setGaps(int across, int down) {
    across_ = across;
    down_ = down;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) { items_.push_back(item); }

int FlowLayout::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        width += (width > 0 ? across_ : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height) + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (QLayoutItem* item : items_)
        if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    struct Placed {
        QLayoutItem* item;
        QRect rect;
    };
    std::vector<Placed> line;
    int x = inner.x();
    int y = inner.y();
    int tall = 0;
    const auto endLine = [&] {
        if (place)
            for (const Placed& placed : line) {
                QRect spot = placed.rect;
                spot.moveTop(y + (tall - spot.height()) / 2);
                placed.item->setGeometry(QStyle::visualRect(direction, inner, spot));
            }
        line.clear();
    };
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint();
        if (size.width() > inner.width()) {
            size.setWidth(std::max(inner.width(), item->minimumSize().width()));
            if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        }
        if (!line.empty() && x + size.width() > inner.x() + inner.width()) {
            endLine();
            x = inner.x();
            y += tall + down_;
            tall = 0;
        }
        line.push_back({item, QRect(QPoint(x, y), size)});
        x += size.width() + across_;
        tall = std::max(tall, size.height());
    }
    endLine();
    return y + tall - rect.y() + margins.bottom();
}

}  // namespace kneemap
