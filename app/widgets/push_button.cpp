#include "app/widgets/push_button.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int iconGap = 10;
constexpr int upDown = 10;

QFont fontOf(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::tool:
            return theme().font(TypeRole::small);
        case ButtonKind::chip:
        case ButtonKind::bar:
            return theme().font(TypeRole::small, true);
        case ButtonKind::link:
            return theme().font(TypeRole::body, true);
        default:
            return theme().font(TypeRole::button);
    }
}

Role wordsRole(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::primary:
            return Role::accentText;
        case ButtonKind::emergency:
            return Role::emergencyFg;
        case ButtonKind::quiet:
        case ButtonKind::link:
            return Role::accent;
        case ButtonKind::tool:
            return Role::textQuiet;
        case ButtonKind::secondary:
        case ButtonKind::chip:
        case ButtonKind::bar:
            break;
    }
    return Role::text;
}

}  // namespace

PushButton::PushButton(ButtonKind kind, const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &PushButton::dress);
    setKind(kind);
}

void PushButton::setKind(ButtonKind kind) {
    kind_ = kind;
    setProperty(buttonKindProperty, static_cast<int>(kind));
    setProperty(cornerProperty, kind == ButtonKind::chip ? -1.0 : Theme::radius(Radius::button));
    if (kind == ButtonKind::chip) setCheckable(true);
    dress();
}

void PushButton::setIcon(IconName name, IconPlace place) {
    icon_ = name;
    place_ = place;
    dress();
}

void PushButton::clearIcon() {
    icon_.reset();
    dress();
}

void PushButton::setPictureOnly(IconName name, const QString& words) {
    pictureOnly_ = true;
    icon_ = name;
    QPushButton::setText({});
    setAccessibleName(words);
    setToolTip(words);
    dress();
}

void PushButton::setWords(const QString& words) {
    pictureOnly_ = false;
    setToolTip({});
    setText(words);
    dress();
}

void PushButton::setLarge(bool large) {
    large_ = large;
    dress();
}

void PushButton::dress() {
    const QFont wanted = large_ ? theme().font(TypeRole::button) : fontOf(kind_);
    if (font() != wanted) setFont(wanted);
    updateGeometry();
    update();
}

int PushButton::padding() const {
    switch (kind_) {
        case ButtonKind::link:
            return 0;
        case ButtonKind::tool:
            return 10;
        case ButtonKind::quiet:
        case ButtonKind::chip:
        case ButtonKind::bar:
            return 16;
        default:
            return place_ == IconPlace::above && icon_ ? 14 : 26;
    }
}

int PushButton::iconSide() const {
    if (!icon_) return 0;
    const double text = QFontInfo(font()).pixelSize();
    return static_cast<int>(std::lround(text * (place_ == IconPlace::above || pictureOnly_ ? 1.5 : 1.3)));
}

int PushButton::leastHeight() const {
    const bool main = kind_ == ButtonKind::primary || kind_ == ButtonKind::secondary || kind_ == ButtonKind::emergency;
    return main && !pictureOnly_ ? theme().mainTarget() : theme().target();
}

int PushButton::besideWords() const {
    const bool inLine = icon_ && place_ != IconPlace::above;
    return 2 * padding() + (inLine ? iconSide() + iconGap : 0);
}

QSize PushButton::sizeHint() const {
    if (pictureOnly_) {
        const int side = std::max(leastHeight(), iconSide() + 2 * upDown);
        return {side, side};
    }
    const WrappedText words{text(), font(), 1.25, false};
    const int natural = std::max(static_cast<int>(std::ceil(words.naturalWidth())) + 2 + besideWords(), leastHeight());
    // A button that had to wrap asks for the height it needs now; its fixed policy keeps it from growing further.
    return {natural, heightForWidth(testAttribute(Qt::WA_Resized) ? std::min(natural, width()) : natural)};
}

QSize PushButton::minimumSizeHint() const {
    if (pictureOnly_) return sizeHint();
    const WrappedText words{text(), font(), 1.25, false};
    return {std::max(static_cast<int>(words.leastWidth()) + besideWords(), leastHeight()), leastHeight()};
}

int PushButton::heightForWidth(int width) const {
    if (pictureOnly_) return sizeHint().height();
    const WrappedText words{text(), font(), 1.25, false};
    double height = words.size(width - besideWords()).height() + 2 * upDown;
    if (icon_ && place_ == IconPlace::above) height += iconSide() + 8;
    return std::max(leastHeight(), static_cast<int>(std::ceil(height)));
}

void PushButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const Role ink = isEnabled() ? wordsRole(kind_) : Role::textQuiet;
    const int side = iconSide();
    const QRectF whole(rect());
    const auto turned = [&](const QRectF& part) {
        return layoutDirection() == Qt::RightToLeft
                   ? QRectF(whole.right() - (part.right() - whole.left()), part.top(), part.width(), part.height())
                   : part;
    };
    if (pictureOnly_) {
        QRectF square(0, 0, side, side);
        square.moveCenter(whole.center());
        paintIcon(painter, *icon_, square, colour(ink), layoutDirection());
        return;
    }
    WrappedText words{text(), font(), 1.25, false};
    const double room = width() - besideWords();
    const QSizeF size = words.size(room);
    const double wordsWidth = std::min(room, std::ceil(size.width()) + 1);
    words.centred = size.height() > QFontMetricsF(font()).height() * 1.8 || place_ == IconPlace::above;
    QRectF wordsRect(0, 0, wordsWidth, size.height());
    if (icon_ && place_ == IconPlace::above) {
        const double height = side + 8 + size.height();
        const double top = (whole.height() - height) / 2;
        paintIcon(painter, *icon_, QRectF(whole.center().x() - side / 2.0, top, side, side),
                  colour(isEnabled() ? Role::accent : ink), layoutDirection());
        wordsRect.moveTopLeft(QPointF((whole.width() - wordsWidth) / 2, top + side + 8));
    } else {
        const double beside = icon_ ? side + iconGap : 0;
        const bool tool = kind_ == ButtonKind::link;
        const double start = tool ? padding() : (whole.width() - wordsWidth - beside) / 2;
        const double wordsStart = start + (icon_ && place_ == IconPlace::start ? beside : 0);
        wordsRect.moveTopLeft(QPointF(wordsStart, (whole.height() - size.height()) / 2));
        if (icon_) {
            const double iconStart = place_ == IconPlace::start ? start : start + wordsWidth + iconGap;
            paintIcon(painter, *icon_, turned(QRectF(iconStart, (whole.height() - side) / 2, side, side)),
                      colour(ink), layoutDirection());
        }
        wordsRect = turned(wordsRect);
    }
    if (kind_ == ButtonKind::link && isEnabled()) {
        words.font.setUnderline(true);
    }
    painter.setPen(colour(ink));
    words.paint(painter, wordsRect, layoutDirection());
}

void PushButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    if (event->oldSize().width() != width() && heightForWidth(width()) != height()) updateGeometry();
}

void PushButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) update();
}

}  // namespace kneemap
