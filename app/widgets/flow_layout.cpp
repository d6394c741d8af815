#include "app/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace kneemap {

FlowLayout::FlowLayout(QWidget* parent) : MeasuredLayout(parent) {}

void FlowLayout::setGaps(int across, int down) {
    across_ = across;
    down_ = down;
    invalidate();
}

QSize FlowLayout::wanted() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : shown()) {
        width += (width > 0 ? across_ : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
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
                placed.item->setGeometry(QStyle::visualRect(direction(), inner, spot));
            }
        line.clear();
    };
    for (QLayoutItem* item : shown()) {
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
