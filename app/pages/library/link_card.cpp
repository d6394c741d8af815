#include "app/pages/library/link_card.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/pages/diagram_look.h"
#include "app/style/theme.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int padding = 16;
constexpr int gap = 14;

int chevronSide() { return static_cast<int>(std::lround(theme().pixelSize(TypeRole::small) * 1.3)); }

WrappedText nameOf(const QString& words) { return {words, theme().font(TypeRole::body, true), 1.3, false}; }
WrappedText lineOf(const QString& words) {
    return {words, theme().font(TypeRole::small), theme().lineHeight(TypeRole::small), false};
}
WrappedText stateOf(const QString& words) {
    return {words, theme().font(TypeRole::small, true), theme().lineHeight(TypeRole::small), false};
}

}  // namespace

LinkCard::LinkCard(const QString& name, const QString& line, QWidget* parent) : QAbstractButton(parent), line_(line) {
    setText(name);
    setAccessibleDescription(line);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &LinkCard::dress);
}

void LinkCard::dress() {
    if (knee_) knee_->look = plateLook(theme(), knee_->look.tone);
    plate_ = {};
    updateGeometry();
    update();
}

void LinkCard::setKnee(const KneePictureContent& content) {
    knee_ = content;
    dress();
}

void LinkCard::setIcon(IconName name) {
    icon_ = name;
    dress();
}

void LinkCard::setState(const QString& words) {
    state_ = words;
    setAccessibleDescription(words.isEmpty() ? line_ : line_ + QLatin1Char('\n') + words);
    updateGeometry();
    update();
}

int LinkCard::pictureWidth() const {
    const double across = knee_ ? 4.6 : icon_ ? 3.5 : 0;
    return static_cast<int>(std::lround(theme().pixelSize(TypeRole::small) * across));
}

int LinkCard::besideWords() const {
    return 2 * padding + (knee_ || icon_ ? pictureWidth() + gap : 0) + gap + chevronSide();
}

double LinkCard::wordsHeight(double room) const {
    double tall = nameOf(text()).size(room).height();
    if (!line_.isEmpty()) tall += lineOf(line_).size(room).height() + 2;
    if (!state_.isEmpty()) tall += stateOf(state_).size(room).height() + 4;
    return tall;
}

QSize LinkCard::sizeHint() const {
    const double words = std::max(nameOf(text()).naturalWidth(), lineOf(line_).naturalWidth());
    const int width = static_cast<int>(std::ceil(words)) + 2 + besideWords();
    return {width, heightForWidth(width)};
}

QSize LinkCard::minimumSizeHint() const {
    const double words = std::max(nameOf(text()).leastWidth(), lineOf(line_).leastWidth());
    return {static_cast<int>(words) + 1 + besideWords(), theme().target()};
}

int LinkCard::heightForWidth(int width) const {
    const int words = static_cast<int>(std::ceil(wordsHeight(std::max(width - besideWords(), 1))));
    const int picture = knee_ ? pictureWidth() * 5 / 4 - 2 * padding + 16 : pictureWidth();
    return std::max({words + 2 * padding, picture + 2 * padding, theme().target()});
}

void LinkCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool over = isEnabled() && underMouse();
    const double radius = Theme::radius(Radius::card);
    const QRectF whole(rect());
    const auto turned = [&](const QRectF& part) {
        return layoutDirection() == Qt::RightToLeft
                   ? QRectF(whole.right() - part.right(), part.top(), part.width(), part.height())
                   : part;
    };
    painter.setBrush(colour(isDown() ? Role::selected : over ? Role::hover : Role::surface));
    painter.setPen(QPen(colour(Role::lineStrong), 1));
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    double start = padding;
    if (knee_) {
        const QSize size(pictureWidth(), height() - 16);
        const qreal ratio = devicePixelRatioF();
        if (plate_.size() != size * ratio) {
            plate_ = QPixmap(size * ratio);
            plate_.setDevicePixelRatio(ratio);
            plate_.fill(Qt::transparent);
            QPainter plate(&plate_);
            paintKneePicture(plate, QRectF(QPointF(), size), *knee_, diagramColours(theme()));
        }
        painter.drawPixmap(turned(QRectF(start, 8, size.width(), size.height())).topLeft(), plate_);
        start += size.width() + gap;
    } else if (icon_) {
        const int side = pictureWidth();
        const QRectF ground = turned(QRectF(start, (whole.height() - side) / 2, side, side));
        painter.setPen(theme().kind() == ThemeKind::contrast ? QPen(colour(Role::accent), 1) : QPen(Qt::NoPen));
        painter.setBrush(colour(Role::selected));
        painter.drawRoundedRect(ground, Theme::radius(Radius::button), Theme::radius(Radius::button));
        QRectF square(0, 0, side * 0.48, side * 0.48);
        square.moveCenter(ground.center());
        paintIcon(painter, *icon_, square, colour(Role::accent), layoutDirection());
        start += side + gap;
    }
    const double room = width() - besideWords();
    double top = (height() - wordsHeight(room)) / 2;
    const auto say = [&](const WrappedText& words, Role role) {
        const double tall = words.size(room).height();
        painter.setPen(colour(role));
        words.paint(painter, turned(QRectF(start, top, room, tall)), layoutDirection());
        top += tall;
    };
    say(nameOf(text()), Role::text);
    if (!line_.isEmpty()) {
        top += 2;
        say(lineOf(line_), Role::textQuiet);
    }
    if (!state_.isEmpty()) {
        top += 4;
        say(stateOf(state_), Role::accent);
    }
    const double small = chevronSide();
    paintIcon(painter, IconName::chevron,
              turned(QRectF(whole.width() - padding - small, (whole.height() - small) / 2, small, small)),
              colour(Role::accent), layoutDirection());
}

}  // namespace kneemap
