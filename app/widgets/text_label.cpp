#include "app/widgets/text_label.h"

#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "app/style/theme.h"
#include "app/widgets/accessible.h"
#include "app/widgets/wrapped_text.h"

namespace kneemap {

TextLabel::TextLabel(TypeRole type, const QString& text, QWidget* parent)
    : QLabel(parent), words_(text), type_(type) {
    installAccessibility();
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &TextLabel::dress);
    dress();
}

void TextLabel::setText(const QString& text) {
    if (text == words_) return;
    words_ = text;
    dress();
}

void TextLabel::setType(TypeRole type) {
    type_ = type;
    dress();
}

void TextLabel::setColour(Role role) {
    colour_ = role;
    dress();
}

void TextLabel::setStrong(bool strong) {
    strong_ = strong;
    dress();
}

void TextLabel::setCentred(bool centred) {
    centred_ = centred;
    dress();
}

void TextLabel::setSingleLine(bool single) {
    setWordWrap(!single);
    forgetSize();
}

void TextLabel::setSelectable(bool selectable) {
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    if (selectable) setFocusPolicy(Qt::ClickFocus);
    dress();
}

void TextLabel::setReadingWidth(bool limited) {
    limited_ = limited;
    dress();
}

double TextLabel::linePixels() const {
    const QFont font = theme().font(type_, strong_);
    return std::max(QFontMetricsF(font).height(), theme().lineHeight(type_) * QFontInfo(font).pixelSize());
}

QSize TextLabel::sizeHint() const {
    if (wanted_.isValid()) return wanted_;
    const WrappedText words{words_, font(), theme().lineHeight(type_), centred_};
    const double natural = words.naturalWidth() + 2;
    const double widest = wordWrap() ? std::min(natural, static_cast<double>(theme().readingWidth())) : natural;
    const int width = static_cast<int>(std::ceil(widest));
    wanted_ = {width, heightForWidth(width)};
    return wanted_;
}

QSize TextLabel::minimumSizeHint() const {
    if (!wordWrap()) return sizeHint();
    const WrappedText words{words_, font(), theme().lineHeight(type_), centred_};
    return {static_cast<int>(words.leastWidth()) + 1, static_cast<int>(std::ceil(linePixels()))};
}

int TextLabel::heightForWidth(int width) const {
    // A layout asks for the whole of its width, however little of it the words may take.
    const int used = std::min(width, maximumWidth());
    return heights_.at(used, [&] { return std::max(QLabel::heightForWidth(used), static_cast<int>(std::ceil(linePixels()))); });
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) forgetSize();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange) dress();
}

void TextLabel::dress() {
    const QFont wanted = theme().font(type_, strong_);
    if (font() != wanted) setFont(wanted);
    QPalette colours = palette();
    if (colours.color(QPalette::WindowText) != colour(colour_)) {
        colours.setColor(QPalette::WindowText, colour(colour_));
        colours.setColor(QPalette::Highlight, colour(Role::accent));
        colours.setColor(QPalette::HighlightedText, colour(Role::accentText));
        setPalette(colours);
    }
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((centred_ ? Qt::Alignment(Qt::AlignHCenter) : start) | Qt::AlignAbsolute | Qt::AlignTop);
    setMaximumWidth(limited_ ? theme().readingWidth() : QWIDGETSIZE_MAX);

    // The text engine puts the whole of a line's extra height below it; half of it belongs above.
    const double natural = std::ceil(QFontMetricsF(wanted).height());
    const int half = static_cast<int>(std::lround((linePixels() - natural) / 2));
    setContentsMargins(0, half, 0, -half);
    QLabel::setText(QStringLiteral("<p style=\"margin:0; line-height:%1%\">%2</p>")
                        .arg(100.0 * linePixels() / natural, 0, 'f', 1)
                        .arg(words_.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"))));
    forgetSize();
}

void TextLabel::forgetSize() {
    heights_.forget();
    wanted_ = {};
    updateGeometry();
}

}  // namespace kneemap
