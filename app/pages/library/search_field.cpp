#include "app/pages/library/search_field.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include "app/style/icons.h"
#include "app/style/theme.h"

namespace kneemap {
namespace {

constexpr int iconGap = 12;

}  // namespace

SearchField::SearchField(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(name);
    setPlaceholderText(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &SearchField::dress);
    dress();
}

void SearchField::dress() {
    setFont(theme().font(TypeRole::body));
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const int room = theme().iconSize() + iconGap;
    setTextMargins(turned ? 0 : room, 0, turned ? room : 0, 0);
    updateGeometry();
}

QSize SearchField::sizeHint() const {
    const int tall = qMax(theme().target() + 4, fontMetrics().height() + 20);
    return {fontMetrics().averageCharWidth() * 28 + 80, tall};
}

QSize SearchField::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 10 + 80, sizeHint().height()}; }

/// Painted, not an action of the line: that would be a button without a name, smaller than a finger.
void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = theme().iconSize();
    const int edge = iconGap;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - edge - side : edge;
    paintIcon(painter, IconName::search, QRectF(x, (height() - side) / 2.0, side, side), colour(Role::textQuiet));
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) dress();
}

}  // namespace kneemap
