#include "app/widgets/door_button.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int wordsGap = 16;
constexpr int chevronGap = 12;

int groundSide() { return static_cast<int>(std::lround(theme().pixelSize(TypeRole::small) * 3.5)); }
int chevronSide() { return static_cast<int>(std::lround(theme().pixelSize(TypeRole::small) * 1.4)); }

WrappedText nameOf(const QAbstractButton& button) {
    return {button.text(), theme().font(TypeRole::body, true), 1.3, false};
}

WrappedText helpOf(const QString& help) {
    return {help, theme().font(TypeRole::small), theme().lineHeight(TypeRole::small), false};
}

}  // namespace

DoorButton::DoorButton(IconName icon, const QString& name, const QString& help, Shape shape, QWidget* parent)
    : QAbstractButton(parent), icon_(icon), help_(help), shape_(shape) {
    setText(name);
    setAccessibleDescription(help);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void DoorButton::setHelp(const QString& help) {
    help_ = help;
    setAccessibleDescription(help);
    updateGeometry();
    update();
}

int DoorButton::padding() const { return shape_ == Shape::card ? 12 : 6; }

int DoorButton::besideWords() const {
    const int chevron = shape_ == Shape::card ? chevronGap + chevronSide() : 0;
    return 2 * padding() + groundSide() + wordsGap + chevron;
}

QSize DoorButton::sizeHint() const {
    const double words = std::max(nameOf(*this).naturalWidth(), helpOf(help_).naturalWidth());
    const int width = static_cast<int>(std::ceil(words)) + 2 + besideWords();
    return {width, heightForWidth(width)};
}

QSize DoorButton::minimumSizeHint() const {
    const double words = std::max(nameOf(*this).leastWidth(), helpOf(help_).leastWidth());
    return {static_cast<int>(words) + besideWords(), groundSide() + 2 * padding()};
}

int DoorButton::heightForWidth(int width) const {
    const double room = width - besideWords();
    double words = nameOf(*this).size(room).height();
    if (!help_.isEmpty()) words += helpOf(help_).size(room).height();
    const int content = std::max(groundSide(), static_cast<int>(std::ceil(words)));
    return std::max(content + 2 * padding(), theme().target());
}

void DoorButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool card = shape_ == Shape::card;
    const bool over = isEnabled() && underMouse();
    const double radius = Theme::radius(card ? Radius::card : Radius::button);
    const QRectF whole(rect());
    const auto turned = [&](const QRectF& part) {
        return layoutDirection() == Qt::RightToLeft
                   ? QRectF(whole.right() - part.right(), part.top(), part.width(), part.height())
                   : part;
    };
    if (card || over || isDown()) {
        painter.setBrush(colour(isDown() ? Role::selected : over ? Role::hover : Role::surface));
        painter.setPen(card ? QPen(colour(Role::lineStrong), 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const int side = groundSide();
    const QRectF ground = turned(QRectF(padding(), (whole.height() - side) / 2, side, side));
    painter.setPen(theme().kind() == ThemeKind::contrast ? QPen(colour(Role::accent), 1) : QPen(Qt::NoPen));
    painter.setBrush(colour(Role::selected));
    painter.drawRoundedRect(ground, Theme::radius(Radius::button), Theme::radius(Radius::button));
    const double icon = side * 0.48;
    QRectF square(0, 0, icon, icon);
    square.moveCenter(ground.center());
    paintIcon(painter, icon_, square, colour(Role::accent), layoutDirection());

    const double room = width() - besideWords();
    const WrappedText name = nameOf(*this);
    const double nameTall = name.size(room).height();
    const double helpTall = help_.isEmpty() ? 0 : helpOf(help_).size(room).height();
    const double start = padding() + side + wordsGap;
    const double top = (height() - nameTall - helpTall) / 2;
    painter.setPen(colour(Role::text));
    name.paint(painter, turned(QRectF(start, top, room, nameTall)), layoutDirection());
    if (helpTall > 0) {
        painter.setPen(colour(Role::textQuiet));
        helpOf(help_).paint(painter, turned(QRectF(start, top + nameTall, room, helpTall)), layoutDirection());
    }
    if (card) {
        const double small = chevronSide();
        const QRectF place(whole.width() - padding() - small, (whole.height() - small) / 2, small, small);
        paintIcon(painter, IconName::chevron, turned(place), colour(Role::accent), layoutDirection());
    }
}

void DoorButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) update();
}

}  // namespace kneemap
