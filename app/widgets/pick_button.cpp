#include "app/widgets/pick_button.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/style/button_kind.h"
#include "app/style/theme.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int upDown = 8;

/// Measured in the bolder type of the chosen state, so that choosing moves nothing.
WrappedText wordsOf(const QAbstractButton& button, bool strong) {
    return {button.text(), theme().font(TypeRole::body, strong), 1.25, true};
}

}  // namespace

PickButton::PickButton(PickShape shape, const QString& text, QWidget* parent)
    : QRadioButton(text, parent), shape_(shape) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);  // Fixed would hold it to one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (shape == PickShape::segment) setProperty(cornerProperty, Theme::radius(Radius::button) - 3);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

QSize PickButton::sizeHint() const {
    const int words = static_cast<int>(std::ceil(wordsOf(*this, true).naturalWidth())) + 1;
    const int width = std::max(words + 2 * padding(), theme().target());
    return {width, heightForWidth(width)};
}

QSize PickButton::minimumSizeHint() const {
    const int words = static_cast<int>(wordsOf(*this, true).leastWidth());
    return {std::max(words + 2 * padding(), theme().target()), theme().target()};
}

int PickButton::heightForWidth(int width) const {
    const double words = wordsOf(*this, true).size(width - 2 * padding()).height();
    return std::max(theme().target(), static_cast<int>(std::ceil(words)) + 2 * upDown);
}

bool PickButton::hitButton(const QPoint& position) const { return rect().contains(position); }

void PickButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const bool over = isEnabled() && underMouse();
    const bool box = shape_ == PickShape::box;
    const double edgeWidth = on ? 2 : box ? 1.5 : 0;
    if (on || box || over) {
        const Role ground = on ? Role::accent : (isDown() || over) ? Role::hover : Role::surface;
        painter.setBrush(colour(ground));
        painter.setPen(edgeWidth > 0 ? QPen(colour(on ? Role::accent : Role::lineStrong), edgeWidth) : QPen(Qt::NoPen));
        const double inset = edgeWidth / 2;
        const double radius = Theme::radius(Radius::button) - (box ? 0 : 3) - inset;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    const WrappedText words = wordsOf(*this, on);
    const double room = width() - 2 * padding();
    const double height = words.size(room).height();
    painter.setPen(colour(on ? Role::accentText : isEnabled() ? Role::text : Role::textQuiet));
    words.paint(painter, QRectF(padding(), (this->height() - height) / 2, room, height), layoutDirection());
}

void PickButton::changeEvent(QEvent* event) {
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) update();
}

}  // namespace kneemap
