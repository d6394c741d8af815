#include "app/widgets/opener_button.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int iconGap = 10;
constexpr int upDown = 8;

WrappedText wordsOf(const QAbstractButton& button) {
    return {button.text(), theme().font(TypeRole::body, true), theme().lineHeight(TypeRole::subheading), false};
}

}  // namespace

OpenerButton::OpenerButton(const QString& words, QWidget* parent) : QAbstractButton(parent) {
    installAccessibility();
    setText(words);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void OpenerButton::setIcon(IconName name) {
    icon_ = name;
    update();
}

int OpenerButton::besideWords() const { return 2 * (theme().iconSize() + iconGap); }

QSize OpenerButton::sizeHint() const {
    const int width = static_cast<int>(std::ceil(wordsOf(*this).naturalWidth())) + 1 + besideWords();
    return {width, heightForWidth(width)};
}

QSize OpenerButton::minimumSizeHint() const {
    return {static_cast<int>(wordsOf(*this).leastWidth()) + besideWords(), theme().target()};
}

int OpenerButton::heightForWidth(int width) const {
    const double words = wordsOf(*this).size(width - besideWords()).height();
    return std::max(theme().target(), static_cast<int>(std::ceil(words)) + 2 * upDown);
}

void OpenerButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme().iconSize();
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const WrappedText words = wordsOf(*this);
    const double wordsWidth = width() - besideWords();
    const double height = words.size(wordsWidth).height();
    const double top = (this->height() - height) / 2;
    const double iconTop = (this->height() - side) / 2.0;
    const auto at = [&](double x, double y, double w, double h) {
        return QRectF(turned ? width() - x - w : x, y, w, h);
    };
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::hover));
        const double radius = Theme::radius(Radius::button);
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
    }
    paintIcon(painter, icon_, at(0, iconTop, side, side), colour(Role::accent));
    painter.setPen(colour(Role::text));
    words.paint(painter, at(side + iconGap, top, wordsWidth, height), layoutDirection());
    const double small = side * 0.8;
    const double chevronAt = std::min(side + iconGap + words.size(wordsWidth).width() + iconGap, width() - small);
    paintIcon(painter, isChecked() ? IconName::chevronDown : IconName::chevron,
              at(chevronAt, (this->height() - small) / 2, small, small), colour(Role::accent), layoutDirection());
}

void OpenerButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) updateGeometry();
    QAbstractButton::changeEvent(event);
}

}  // namespace kneemap
