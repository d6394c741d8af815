#include "app/pages/hero_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

#include "app/style/theme.h"

namespace kneemap {
namespace {

constexpr int leastColumn = 360;  ///< in pixels at 100 % text

int across() { return theme().space(Space::s32); }
int down() { return theme().space(Space::s24); }

}  // namespace

HeroLayout::Shape HeroLayout::shapeIn(int width) const {
    const QSize window = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize();
    if (window.height() * 5 > window.width() * 6) return Shape::upright;
    const bool isNarrow = (width - across()) / 2 < leastColumn * theme().textScale() / 100;
    return isNarrow || theme().hasLargeText() ? Shape::stacked : Shape::beside;
}

QSize HeroLayout::wanted() const {
    QSize size(0, 0);
    for (const QLayoutItem* item : shown()) size = size.expandedTo(item->sizeHint());
    return {2 * size.width() + across(), size.height()};
}

void HeroLayout::setGeometry(const QRect& rect) {
    // A window that was turned keeps its width at times, and what was asked before then holds no longer.
    if (measured_ && *measured_ != shapeIn(rect.width())) {
        invalidate();
        parentWidget()->updateGeometry();
    }
    MeasuredLayout::setGeometry(rect);
}

int HeroLayout::arrange(const QRect& rect, bool place) const {
    const std::vector<QLayoutItem*> parts = shown();
    if (parts.size() != 3) return 0;
    QLayoutItem& say = *parts[0];
    QLayoutItem& act = *parts[1];
    QLayoutItem& picture = *parts[2];
    const Shape shape = shapeIn(rect.width());
    const int column = shape == Shape::beside ? (rect.width() - across()) / 2 : rect.width();
    const int sayTall = heightOf(say, column);
    const int actTall = heightOf(act, column);
    const int words = sayTall + down() + actTall;
    const int least = picture.minimumSize().height();
    const int whole = shape == Shape::beside ? std::max(words, least) : words + down() + least;
    if (!place) {
        measured_ = shape;
        return whole;
    }
    const int spare = std::max(0, rect.height() - whole);
    const auto put = [&](QLayoutItem& item, int x, int y, int height) {
        item.setGeometry(QStyle::visualRect(direction(), rect, QRect(rect.x() + x, rect.y() + y, column, height)));
    };
    switch (shape) {
        case Shape::beside: {
            const int top = (std::max(whole, rect.height()) - words) / 2;
            put(say, 0, top, sayTall);
            put(act, 0, top + sayTall + down(), actTall);
            put(picture, column + across(), 0, whole + spare);
            break;
        }
        case Shape::upright:
            put(say, 0, 0, sayTall);
            put(picture, 0, sayTall + down(), least + spare);
            put(act, 0, sayTall + down() + least + spare + down(), actTall);
            break;
        case Shape::stacked:
            put(say, 0, 0, sayTall);
            put(act, 0, sayTall + down(), actTall);
            put(picture, 0, words + down(), least + spare);
            break;
    }
    return whole;
}

}  // namespace kneemap
