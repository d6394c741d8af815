#include "app/widgets/option_card.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/option_row.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {
namespace {

constexpr int side = 18;
constexpr int markGap = 14;
constexpr int upDown = 13;
constexpr int helpGap = 2;
constexpr int tagGap = 12;
constexpr int tagPadding = 12;

WrappedText wordsOf(const QAbstractButton& row, bool strong) {
    return {row.text(), theme().font(TypeRole::option, strong), theme().lineHeight(TypeRole::option), false};
}

WrappedText helpOf(const OptionLook& look) {
    return {look.help, theme().font(TypeRole::small), theme().lineHeight(TypeRole::small), false};
}

WrappedText tagOf(const OptionLook& look) {
    return {look.tag, theme().font(TypeRole::small, true), 1.2, false};
}

int markSide(const QAbstractButton& row) { return row.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &row); }

QSize pictureSize(const OptionLook& look) {
    return look.picture.isNull() ? QSize() : look.picture.deviceIndependentSize().toSize();
}

int beforeWords(const QAbstractButton& row, const OptionLook& look) {
    const int picture = look.picture.isNull() ? 0 : pictureSize(look).width() + markGap;
    return side + markSide(row) + markGap + picture;
}

int afterWords(const OptionLook& look) {
    if (look.tag.isEmpty()) return side;
    return side + tagGap + 2 * tagPadding + static_cast<int>(tagOf(look).naturalWidth());
}

/// The words grow bolder when chosen; the row must hold them without a change of height.
double wordsHeight(const QAbstractButton& row, double width) {
    return std::max(wordsOf(row, false).size(width).height(), wordsOf(row, true).size(width).height());
}

double contentHeight(const QAbstractButton& row, const OptionLook& look, double width) {
    double height = wordsHeight(row, width);
    if (!look.help.isEmpty()) height += helpGap + helpOf(look).size(width).height();
    return height;
}

/// A spot in the list beside the plate is as high as a finger, and so is one answer of many; another has more air.
bool isLow(const OptionLook& look) { return look.zone || (look.dense && !theme().isKiosk()); }

int leastHeight(const OptionLook& look) { return isLow(look) ? theme().target() : theme().optionTarget(); }

void paintTag(QPainter& painter, const QRectF& rect, const OptionLook& look, Qt::LayoutDirection direction) {
    const bool edged = theme().kind() != ThemeKind::light;
    painter.setBrush(colour(Role::zoneWorst));
    painter.setPen(edged ? QPen(colour(Role::zoneText), 1.5) : QPen(Qt::NoPen));
    const QRectF pill = edged ? rect.adjusted(0.75, 0.75, -0.75, -0.75) : rect;
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(colour(Role::zoneRing));
    WrappedText words = tagOf(look);
    words.centred = true;
    const double height = words.size(rect.width()).height();
    words.paint(painter, QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height), direction);
}

}  // namespace

QSize optionCardSize(const QAbstractButton& row, const OptionLook& look) {
    double words = wordsOf(row, true).naturalWidth();
    if (!look.help.isEmpty()) words = std::max(words, helpOf(look).naturalWidth());
    words = std::min(words, static_cast<double>(theme().readingWidth()));
    const int width = static_cast<int>(std::ceil(words)) + 1 + beforeWords(row, look) + afterWords(look);
    return {width, optionCardHeight(row, look, width)};
}

QSize leastOptionCardSize(const QAbstractButton& row, const OptionLook& look) {
    double words = wordsOf(row, true).leastWidth();
    if (!look.help.isEmpty()) words = std::max(words, helpOf(look).leastWidth());
    return {static_cast<int>(words) + beforeWords(row, look) + afterWords(look), leastHeight(look)};
}

int optionCardHeight(const QAbstractButton& row, const OptionLook& look, int width) {
    const double room = width - beforeWords(row, look) - afterWords(look);
    const double content = std::max(contentHeight(row, look, room), static_cast<double>(pictureSize(look).height()));
    return std::max(leastHeight(look), static_cast<int>(std::ceil(content)) + 2 * (isLow(look) ? upDown / 2 : upDown));
}

void paintOptionCard(QPainter& painter, const QAbstractButton& row, const OptionLook& look, OptionMark mark) {
    const bool on = row.isChecked();
    const bool live = row.isEnabled();
    const bool over = live && row.underMouse();
    const Qt::LayoutDirection direction = row.layoutDirection();
    const QRectF whole(row.rect());
    const auto turned = [&](const QRectF& part) {
        return direction == Qt::RightToLeft
                   ? QRectF(whole.right() - part.right(), part.top(), part.width(), part.height())
                   : part;
    };

    painter.setRenderHint(QPainter::Antialiasing);
    const double edgeWidth = on ? 2 : 1.5;
    const Role ground = on ? (look.zone ? Role::zoneTint : Role::selected)
                           : (live && row.isDown()) ? Role::selected : over ? Role::hover : Role::surface;
    const Role edge = on ? (look.zone ? Role::zoneText : Role::accent) : Role::line;
    painter.setBrush(colour(ground));
    painter.setPen(QPen(colour(edge), edgeWidth));
    const double inset = edgeWidth / 2;
    const double radius = Theme::radius(Radius::button) - inset;
    painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), radius, radius);

    QStyleOptionButton option;
    option.initFrom(&row);
    option.state.setFlag(QStyle::State_On, on);
    option.state.setFlag(QStyle::State_Off, !on);
    const int box = markSide(row);
    option.rect = turned(QRectF(side, (whole.height() - box) / 2, box, box)).toRect();
    row.style()->drawPrimitive(
        mark == OptionMark::box ? QStyle::PE_IndicatorCheckBox : QStyle::PE_IndicatorRadioButton, &option, &painter,
        &row);

    if (!look.picture.isNull()) {
        const QSizeF size = pictureSize(look);
        const QRectF place(QPointF(side + box + markGap, (whole.height() - size.height()) / 2), size);
        painter.drawPixmap(turned(place), look.picture, QRectF(look.picture.rect()));
    }

    const double start = beforeWords(row, look);
    const double room = whole.width() - start - afterWords(look);
    const WrappedText words = wordsOf(row, on);
    const double wordsTall = words.size(room).height();
    const double helpTall = look.help.isEmpty() ? 0 : helpGap + helpOf(look).size(room).height();
    const double top = (whole.height() - wordsTall - helpTall) / 2;
    painter.setPen(colour(live ? Role::text : Role::textQuiet));
    words.paint(painter, turned(QRectF(start, top, room, wordsTall)), direction);
    if (!look.help.isEmpty()) {
        painter.setPen(colour(Role::textQuiet));
        helpOf(look).paint(painter, turned(QRectF(start, top + wordsTall + helpGap, room, helpTall)), direction);
    }
    if (!look.tag.isEmpty()) {
        const double width = tagOf(look).naturalWidth() + 2 * tagPadding;
        const double height = tagOf(look).size(1e6).height() + 8;
        paintTag(painter,
                 turned(QRectF(whole.width() - side - width, (whole.height() - height) / 2, width, height)), look,
                 direction);
    }
}

}  // namespace kneemap
