#include "app/widgets/measured_layout.h"

#include <QWidget>

namespace kneemap {

MeasuredLayout::MeasuredLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

MeasuredLayout::~MeasuredLayout() {
    for (QLayoutItem* item : items_) delete item;
}

void MeasuredLayout::addItem(QLayoutItem* item) { items_.push_back(item); }

int MeasuredLayout::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* MeasuredLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* MeasuredLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item == nullptr) return nullptr;
    items_.erase(items_.begin() + index);
    invalidate();
    return item;
}

int MeasuredLayout::heightForWidth(int width) const {
    return heights_.at(width, [&] { return arrange(QRect(0, 0, width, 0), false); });
}

QSize MeasuredLayout::sizeHint() const {
    if (!wanted_) wanted_ = withMargins(wanted());
    return *wanted_;
}

QSize MeasuredLayout::minimumSize() const {
    if (least_) return *least_;
    QSize least(0, 0);
    for (const QLayoutItem* item : shown()) least = least.expandedTo(item->minimumSize());
    least_ = withMargins(least);
    return *least_;
}

void MeasuredLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void MeasuredLayout::invalidate() {
    heights_.forget();
    wanted_.reset();
    least_.reset();
    QLayout::invalidate();
}

std::vector<QLayoutItem*> MeasuredLayout::shown() const {
    std::vector<QLayoutItem*> visible;
    for (QLayoutItem* item : items_)
        if (!item->isEmpty()) visible.push_back(item);
    return visible;
}

int MeasuredLayout::heightOf(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

Qt::LayoutDirection MeasuredLayout::direction() const {
    return parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
}

QSize MeasuredLayout::withMargins(const QSize& size) const {
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

}  // namespace kneemap
